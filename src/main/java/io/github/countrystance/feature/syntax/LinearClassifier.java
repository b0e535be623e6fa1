package io.github.countrystance.feature.syntax;

/**
 * A linear classifier over hashed features: each feature is an int, looked up in one table of small
 * weights. Once filled it is not changed; threads may share it.
 *
 * <p>OpenNLP's classifiers take features as strings; the grammar asks fifteen of them for each arc,
 * and building those would cost more than all the rest. Eight weights lie in one long and are
 * raised to be positive when they are read, so that one addition adds up four sums.
 */
final class LinearClassifier extends Weights {

  private static final int LANES = Long.BYTES;
  private static final int RAISED_BY = 128;
  private static final long EVEN_LANES = 0x00FF_00FF_00FF_00FFL;
  private static final int LANE_MASK = 0xFFFF;
  private static final long WEIGHT_MASK = 0xFF;

  /** Raises eight weights, as it turns their signs. */
  private static final long RAISE = 0x8080_8080_8080_8080L;

  private final int mask;
  private final int stride;
  private final long[] lanes;

  /** Zeros. */
  LinearClassifier(int classes, int buckets) {
    super(classes, buckets);
    mask = buckets - 1;
    stride = (classes + LANES - 1) / LANES;
    lanes = new long[buckets * stride];
  }

  @Override
  int weight(int bucket, int label) {
    long eight = lanes[bucket * stride + label / LANES];
    return (byte) (eight >>> (label % LANES * Byte.SIZE));
  }

  @Override
  void set(int bucket, int label, int weight) {
    int at = bucket * stride + label / LANES;
    int shift = label % LANES * Byte.SIZE;
    lanes[at] = (lanes[at] & ~(WEIGHT_MASK << shift)) | ((weight & WEIGHT_MASK) << shift);
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
        long eight = lanes[features[f] + word] ^ RAISE;
        even += eight & EVEN_LANES;
        odd += (eight >>> Byte.SIZE) & EVEN_LANES;
      }
      unpack(even, odd, word * LANES, count * RAISED_BY, scores);
    }
  }

  private void unpack(long even, long odd, int from, int raised, int[] scores) {
    int end = Math.min(classes() - from, LANES);
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
