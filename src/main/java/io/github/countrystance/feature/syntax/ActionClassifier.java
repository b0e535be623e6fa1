package io.github.countrystance.feature.syntax;

/**
 * A {@link LinearClassifier} of at most four classes: four weights lie in one int, so that the
 * table of a parser's actions keeps to half the memory and more of it to the processor's cache.
 */
final class ActionClassifier {

  private static final int RAISED_BY = 128;
  private static final int EVEN_LANES = 0x00FF_00FF;
  private static final int LANE_MASK = 0xFFFF;

  private final Weights weights;
  private final int mask;
  private final int[] lanes;

  ActionClassifier(Weights weights) {
    if (weights.classes() > Integer.BYTES) {
      throw new IllegalArgumentException(weights.classes() + " classes, expected 4 at most");
    }
    this.weights = weights;
    this.mask = weights.buckets() - 1;
    this.lanes = new int[weights.buckets()];
    byte[] values = weights.values();
    int at = 0;
    for (int bucket = 0; bucket < lanes.length; bucket++) {
      for (int c = 0; c < weights.classes(); c++) {
        lanes[bucket] |= (values[at++] + RAISED_BY) << (c * Byte.SIZE);
      }
    }
  }

  Weights weights() {
    return weights;
  }

  /**
   * Adds up the weights of the features for each class.
   *
   * @param features at most 257 of them, or the sums would not fit
   */
  void score(int[] features, int count, int[] scores) {
    int even = 0;
    int odd = 0;
    for (int f = 0; f < count; f++) {
      int four = lanes[LinearClassifier.bucket(features[f], mask)];
      even += four & EVEN_LANES;
      odd += (four >>> Byte.SIZE) & EVEN_LANES;
    }
    int raised = count * RAISED_BY;
    scores[0] = (even & LANE_MASK) - raised;
    scores[1] = (odd & LANE_MASK) - raised;
    scores[2] = (even >>> Short.SIZE) - raised;
  }
}
