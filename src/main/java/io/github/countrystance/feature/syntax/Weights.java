package io.github.countrystance.feature.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A table of small weights: for each bucket one a class. Most are zero, so that a file holds only
 * the others: a table with room enough that features seldom share a bucket would not fit a jar.
 */
final class Weights {

  private static final int LAST_GAP = 255;

  private final int classes;
  private final int buckets;
  private final byte[] values;

  /** Copies nothing: the values must not be changed afterwards. */
  Weights(int classes, int buckets, byte[] values) {
    if (Integer.bitCount(buckets) != 1 || values.length != (long) classes * buckets) {
      throw new IllegalArgumentException(
          values.length + " weights do not make " + buckets + " buckets of " + classes);
    }
    this.classes = classes;
    this.buckets = buckets;
    this.values = values;
  }

  int classes() {
    return classes;
  }

  int buckets() {
    return buckets;
  }

  byte[] values() {
    return values;
  }

  /** Writes for each bucket that is not empty how many are before it, and its weights. */
  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(buckets);
    int empty = 0;
    for (int bucket = 0; bucket < buckets; bucket++) {
      int filled = filled(bucket);
      if (filled == 0 && empty < LAST_GAP) {
        empty++;
        continue;
      }
      out.writeByte(empty);
      out.writeByte(filled);
      empty = 0;
      for (int c = 0; c < classes; c++) {
        if (values[bucket * classes + c] != 0) {
          out.writeByte(c);
          out.writeByte(values[bucket * classes + c]);
        }
      }
    }
    if (empty > 0) {
      out.writeByte(empty - 1);
      out.writeByte(0);
    }
  }

  private int filled(int bucket) {
    int filled = 0;
    for (int c = 0; c < classes; c++) {
      filled += values[bucket * classes + c] == 0 ? 0 : 1;
    }
    return filled;
  }

  static Weights read(DataInput in, int mostClasses, int mostBuckets) throws IOException {
    int classes = bounded(in.readInt(), 1, mostClasses, "classes");
    int buckets = bounded(in.readInt(), 1, mostBuckets, "buckets");
    if (Integer.bitCount(buckets) != 1) {
      throw new IOException("number of buckets is " + buckets + ", expected a power of two");
    }
    byte[] values = new byte[classes * buckets];
    int bucket = -1;
    while (bucket < buckets - 1) {
      bucket += 1 + in.readUnsignedByte();
      bounded(bucket, 0, buckets - 1, "buckets");
      int filled = bounded(in.readUnsignedByte(), 0, classes, "weights of a bucket");
      for (int i = 0; i < filled; i++) {
        int c = bounded(in.readUnsignedByte(), 0, classes - 1, "class");
        values[bucket * classes + c] = in.readByte();
      }
    }
    return new Weights(classes, buckets, values);
  }

  private static int bounded(int found, int least, int most, String what) throws IOException {
    if (found < least || found > most) {
      throw new IOException(
          "number of " + what + " is " + found + ", expected " + least + ".." + most);
    }
    return found;
  }
}
