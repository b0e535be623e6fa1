package io.github.countrystance.feature.syntax;

import io.github.countrystance.file.BinaryInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A table of small weights: for each bucket one a class. Most are zero, so that it holds only the
 * others: a table with room enough that features seldom share a bucket would not fit a jar.
 */
final class Weights {

  private static final int LAST_GAP = 255;

  private final int classes;
  private final int buckets;

  /** Where a weight stands, {@code bucket * classes + class}, in rising order. */
  private final int[] cells;

  private final byte[] values;

  private Weights(int classes, int buckets, int[] cells, byte[] values) {
    this.classes = classes;
    this.buckets = buckets;
    this.cells = cells;
    this.values = values;
  }

  /** The weights of a full table, bucket by bucket. */
  static Weights of(int classes, int buckets, byte[] table) {
    if (Integer.bitCount(buckets) != 1 || table.length != (long) classes * buckets) {
      throw new IllegalArgumentException(
          table.length + " weights do not make " + buckets + " buckets of " + classes);
    }
    int[] cells = new int[table.length];
    byte[] values = new byte[table.length];
    int count = 0;
    for (int cell = 0; cell < table.length; cell++) {
      if (table[cell] != 0) {
        cells[count] = cell;
        values[count++] = table[cell];
      }
    }
    return new Weights(classes, buckets, Arrays.copyOf(cells, count), Arrays.copyOf(values, count));
  }

  int classes() {
    return classes;
  }

  int buckets() {
    return buckets;
  }

  /** How many weights are not zero. */
  int size() {
    return cells.length;
  }

  /** Where the weight of that number stands: {@code bucket * classes + class}. */
  int cell(int number) {
    return cells[number];
  }

  /** The weight of that number. */
  byte value(int number) {
    return values[number];
  }

  /** Writes for each bucket that is not empty how many are before it, and its weights. */
  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(buckets);
    int next = 0;
    int bucket = -1;
    while (next < cells.length) {
      int end = endOfBucket(next);
      bucket = skipTo(cells[next] / classes, bucket, out);
      out.writeByte(end - next);
      for (; next < end; next++) {
        out.writeByte(cells[next] % classes);
        out.writeByte(values[next]);
      }
    }
    if (bucket < buckets - 1) {
      skipTo(buckets - 1, bucket, out);
      out.writeByte(0);
    }
  }

  /** Writes how many buckets lie between; where that is too much for a byte, an empty bucket. */
  private static int skipTo(int bucket, int before, DataOutput out) throws IOException {
    int at = before;
    while (bucket - at - 1 > LAST_GAP) {
      at += LAST_GAP + 1;
      out.writeByte(LAST_GAP);
      out.writeByte(0);
    }
    out.writeByte(bucket - at - 1);
    return bucket;
  }

  private int endOfBucket(int begin) {
    int end = begin;
    while (end < cells.length && cells[end] / classes == cells[begin] / classes) {
      end++;
    }
    return end;
  }

  static Weights read(BinaryInput in, int mostClasses, int mostBuckets) throws IOException {
    int classes = bounded(in.readInt(), 1, mostClasses, "classes");
    int buckets = bounded(in.readInt(), 1, mostBuckets, "buckets");
    if (Integer.bitCount(buckets) != 1) {
      throw new IOException("number of buckets is " + buckets + ", expected a power of two");
    }
    // two bytes make a weight
    int[] cells = new int[in.available() / 2];
    byte[] values = new byte[cells.length];
    int count = 0;
    int bucket = -1;
    while (bucket < buckets - 1) {
      bucket = bounded(bucket + 1 + in.readUnsignedByte(), 0, buckets - 1, "buckets");
      int end = count + bounded(in.readUnsignedByte(), 0, classes, "weights of a bucket");
      if (end > cells.length) {
        throw new IOException("the weights end too early");
      }
      for (; count < end; count++) {
        int c = bounded(in.readUnsignedByte(), 0, classes - 1, "class");
        cells[count] = bucket * classes + c;
        values[count] = in.readByte();
      }
    }
    return new Weights(classes, buckets, Arrays.copyOf(cells, count), Arrays.copyOf(values, count));
  }

  private static int bounded(int found, int least, int most, String what) throws IOException {
    if (found < least || found > most) {
      throw new IOException(
          "number of " + what + " is " + found + ", expected " + least + ".." + most);
    }
    return found;
  }
}
