package io.github.countrystance.feature.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear classifier over hashed features: each feature is an int, looked up in one table of small
 * weights. Immutable; threads may share it.
 *
 * <p>OpenNLP's classifiers take features as strings; a parser asks thirty of them for each step,
 * and building those would cost more than all the rest. Eight weights lie in one long, each raised
 * to be positive, so that one addition adds up four sums.
 */
final class LinearClassifier {

  private static final int LANES = Long.BYTES;
  private static final int RAISED_BY = 128;
  private static final long EVEN_LANES = 0x00FF_00FF_00FF_00FFL;
  private static final int LANE_MASK = 0xFFFF;

  private final int classes;
  private final int mask;
  private final int stride;
  private final long[] lanes;

  LinearClassifier(int classes, int buckets, byte[] weights) {
    if (Integer.bitCount(buckets) != 1 || weights.length != (long) classes * buckets) {
      throw new IllegalArgumentException(
          weights.length + " weights do not make " + buckets + " buckets of " + classes);
    }
    this.classes = classes;
    this.mask = buckets - 1;
    this.stride = (classes + LANES - 1) / LANES;
    this.lanes = new long[buckets * stride];
    for (int i = 0; i < weights.length; i++) {
      int c = i % classes;
      long raised = (long) weights[i] + RAISED_BY;
      lanes[i / classes * stride + c / LANES] |= raised << shift(c);
    }
  }

  private static int shift(int c) {
    return c % LANES * Byte.SIZE;
  }

  int classes() {
    return classes;
  }

  /**
   * Adds up the weights of the features for each class.
   *
   * @param features at most 257 of them, or the sums would not fit; their values are lost
   */
  void score(int[] features, int count, int[] scores) {
    for (int f = 0; f < count; f++) {
      features[f] = bucket(features[f], mask) * stride;
    }
    for (int word = 0; word < stride; word++) {
      long even = 0;
      long odd = 0;
      for (int f = 0; f < count; f++) {
        long eight = lanes[features[f] + word];
        even += eight & EVEN_LANES;
        odd += (eight >>> Byte.SIZE) & EVEN_LANES;
      }
      unpack(even, odd, word * LANES, count * RAISED_BY, scores);
    }
  }

  private void unpack(long even, long odd, int from, int raised, int[] scores) {
    int end = Math.min(classes - from, LANES);
    for (int c = 0; c < end; c += 2) {
      scores[from + c] = ((int) (even >>> (c * Byte.SIZE)) & LANE_MASK) - raised;
      if (c + 1 < end) {
        scores[from + c + 1] = ((int) (odd >>> (c * Byte.SIZE)) & LANE_MASK) - raised;
      }
    }
  }

  static int bucket(int feature, int mask) {
    int h = feature * 0x9E3779B1;
    return (h ^ (h >>> 15)) & mask;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(mask + 1);
    for (int i = 0; i <= mask; i++) {
      for (int c = 0; c < classes; c++) {
        out.writeByte((int) (lanes[i * stride + c / LANES] >>> shift(c)) - RAISED_BY);
      }
    }
  }

  static LinearClassifier read(DataInput in, int mostClasses, int mostBuckets) throws IOException {
    int classes = bounded(in.readInt(), mostClasses, "classes");
    int buckets = bounded(in.readInt(), mostBuckets, "buckets");
    if (Integer.bitCount(buckets) != 1) {
      throw new IOException("number of buckets is " + buckets + ", expected a power of two");
    }
    byte[] weights = new byte[classes * buckets];
    in.readFully(weights);
    return new LinearClassifier(classes, buckets, weights);
  }

  private static int bounded(int found, int most, String what) throws IOException {
    if (found < 1 || found > most) {
      throw new IOException("number of " + what + " is " + found + ", expected 1.." + most);
    }
    return found;
  }
}
