package io.github.countrystance.feature.syntax;

/**
 * A {@link LinearClassifier} of a parser's three actions: their weights lie in one int, so that the
 * table of a parser's actions keeps to half the memory and more of it to the processor's cache.
 */
final class ActionClassifier extends Weights {

  private static final int RAISED_BY = 128;
  private static final int EVEN_LANES = 0x00FF_00FF;
  private static final int LANE_MASK = 0xFFFF;
  private static final int WEIGHT_MASK = 0xFF;

  /** Raises four weights, as it turns their signs. */
  private static final int RAISE = 0x8080_8080;

  private final int mask;
  private final int[] lanes;

  /** Zeros. */
  ActionClassifier(int classes, int buckets) {
    super(classes, buckets);
    if (classes != Configuration.ACTIONS) {
      throw new IllegalArgumentException(classes + " classes, expected " + Configuration.ACTIONS);
    }
    mask = buckets - 1;
    lanes = new int[buckets];
  }

  @Override
  int weight(int bucket, int label) {
    return (byte) (lanes[bucket] >>> (label * Byte.SIZE));
  }

  @Override
  void set(int bucket, int label, int weight) {
    int shift = label * Byte.SIZE;
    lanes[bucket] = (lanes[bucket] & ~(WEIGHT_MASK << shift)) | ((weight & WEIGHT_MASK) << shift);
  }

  /** The best action that a state allows; the scores are for its own use. */
  int best(ParserFeatures features, Configuration state, int[] scores) {
    features.ofState(state);
    score(features.values(), features.count(), scores);
    int best = Configuration.NO_ACTION;
    for (int action = 0; action < Configuration.ACTIONS; action++) {
      if (state.allows(action)
          && (best == Configuration.NO_ACTION || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  /**
   * Adds up the weights of the features for each class.
   *
   * @param features at most 257 of them, or the sums would not fit
   */
  private void score(int[] features, int count, int[] scores) {
    int even = 0;
    int odd = 0;
    for (int f = 0; f < count; f++) {
      int four = lanes[LinearClassifier.bucket(features[f], mask)] ^ RAISE;
      even += four & EVEN_LANES;
      odd += (four >>> Byte.SIZE) & EVEN_LANES;
    }
    int raised = count * RAISED_BY;
    scores[0] = (even & LANE_MASK) - raised;
    scores[1] = (odd & LANE_MASK) - raised;
    scores[2] = (even >>> Short.SIZE) - raised;
  }
}
