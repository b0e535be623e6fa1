package io.github.countrystance.feature.syntax;

import java.util.Arrays;

/**
 * A linear classifier over hashed features: each feature is an int, looked up in one table of small
 * weights. Immutable; threads may share it.
 *
 * <p>OpenNLP's classifiers take features as strings; the grammar asks fifteen of them for each arc,
 * and building those would cost more than all the rest. Eight weights lie in one long, each raised
 * to be positive, so that one addition adds up four sums.
 */
final class LinearClassifier {

  private static final int LANES = Long.BYTES;
  private static final int RAISED_BY = 128;
  private static final long EVEN_LANES = 0x00FF_00FF_00FF_00FFL;
  private static final int LANE_MASK = 0xFFFF;

  /** Eight raised weights that are all zero. */
  private static final long ZEROS = 0x8080_8080_8080_8080L;

  private final Weights weights;
  private final int classes;
  private final int mask;
  private final int stride;
  private final long[] lanes;

  LinearClassifier(Weights weights) {
    this.weights = weights;
    this.classes = weights.classes();
    this.mask = weights.buckets() - 1;
    this.stride = (classes + LANES - 1) / LANES;
    this.lanes = new long[weights.buckets() * stride];
    Arrays.fill(lanes, ZEROS);
    for (int i = 0; i < weights.size(); i++) {
      int bucket = weights.cell(i) / classes;
      int c = weights.cell(i) % classes;
      int shift = c % LANES * Byte.SIZE;
      lanes[bucket * stride + c / LANES] += (long) weights.value(i) << shift;
    }
  }

  Weights weights() {
    return weights;
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
}
