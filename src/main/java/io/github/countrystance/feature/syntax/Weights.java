package io.github.countrystance.feature.syntax;

import io.github.countrystance.file.BinaryInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A table of small weights: for each bucket one a class. Most are zero, and a file holds only the
 * others: a table with room enough that features seldom share a bucket would not fit a jar. How the
 * weights lie in memory is left to the classifiers, so that reading needs no second table.
 */
abstract class Weights {

  private static final int LAST_GAP = 255;

  private final int classes;
  private final int buckets;

  /** Makes a table of zeros. */
  @FunctionalInterface
  interface Maker<W extends Weights> {

    /** With so many classes and buckets. */
    W make(int classes, int buckets);
  }

  Weights(int classes, int buckets) {
    if (Integer.bitCount(buckets) != 1) {
      throw new IllegalArgumentException(
          "number of buckets is " + buckets + ", expected a power of two");
    }
    this.classes = classes;
    this.buckets = buckets;
  }

  /** A weight, -128..127. */
  abstract int weight(int bucket, int label);

  /** Sets a weight, -128..127; only while the table is being filled. */
  abstract void set(int bucket, int label, int weight);

  int classes() {
    return classes;
  }

  /** Takes the weights of a full table, bucket by bucket. */
  void setAll(byte[] table) {
    if (table.length != (long) classes * buckets) {
      throw new IllegalArgumentException(
          table.length + " weights do not make " + buckets + " buckets of " + classes);
    }
    for (int cell = 0; cell < table.length; cell++) {
      set(cell / classes, cell % classes, table[cell]);
    }
  }

  /** Writes for each bucket that is not empty how many are before it, and its weights. */
  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(buckets);
    int last = -1;
    for (int bucket = 0; bucket < buckets; bucket++) {
      int count = count(bucket);
      if (count > 0 || bucket == buckets - 1) {
        skipTo(bucket, last, out);
        out.writeByte(count);
        writeBucket(bucket, out);
        last = bucket;
      }
    }
  }

  /** How many weights of a bucket are not zero. */
  private int count(int bucket) {
    int count = 0;
    for (int label = 0; label < classes; label++) {
      count += weight(bucket, label) == 0 ? 0 : 1;
    }
    return count;
  }

  /** Writes how many buckets lie between; where that is too much for a byte, an empty bucket. */
  private static void skipTo(int bucket, int before, DataOutput out) throws IOException {
    int at = before;
    while (bucket - at - 1 > LAST_GAP) {
      at += LAST_GAP + 1;
      out.writeByte(LAST_GAP);
      out.writeByte(0);
    }
    out.writeByte(bucket - at - 1);
  }

  private void writeBucket(int bucket, DataOutput out) throws IOException {
    for (int label = 0; label < classes; label++) {
      int weight = weight(bucket, label);
      if (weight != 0) {
        out.writeByte(label);
        out.writeByte(weight);
      }
    }
  }

  static <W extends Weights> W read(
      BinaryInput in, int mostClasses, int mostBuckets, Maker<W> maker) throws IOException {
    int classes = bounded(in.readInt(), 1, mostClasses, "classes");
    int buckets = bounded(in.readInt(), 1, mostBuckets, "buckets");
    if (Integer.bitCount(buckets) != 1) {
      throw new IOException("number of buckets is " + buckets + ", expected a power of two");
    }
    W weights = maker.make(classes, buckets);
    int bucket = -1;
    while (bucket < buckets - 1) {
      bucket = bounded(bucket + 1 + in.readUnsignedByte(), 0, buckets - 1, "buckets");
      int count = bounded(in.readUnsignedByte(), 0, classes, "weights of a bucket");
      for (int i = 0; i < count; i++) {
        int label = bounded(in.readUnsignedByte(), 0, classes - 1, "class");
        weights.set(bucket, label, in.readByte());
      }
    }
    return weights;
  }

  private static int bounded(int found, int least, int most, String what) throws IOException {
    if (found < least || found > most) {
      throw new IOException(
          "number of " + what + " is " + found + ", expected " + least + ".." + most);
    }
    return found;
  }
}
