package io.github.countrystance.feature.syntax;

import java.util.Arrays;

/**
 * A {@link LinearClassifier} of a parser's three actions: their weights lie in one int, so that the
 * table of a parser's actions keeps to half the memory and more of it to the processor's cache. The
 * weights are raised to be positive and have ten bits each, room for the sum of four.
 */
final class ActionClassifier extends Weights {

  private static final int RAISED_BY = 128;
  private static final int BITS = 10;
  private static final int FIELD = (1 << BITS) - 1;
  private static final int ADDED_AT_ONCE = 4;
  private static final int ZEROS = RAISED_BY * (1 + (1 << BITS) + (1 << (2 * BITS)));

  private final int mask;
  private final int[] fields;

  /** Zeros. */
  ActionClassifier(int classes, int buckets) {
    super(classes, buckets);
    if (classes != Configuration.ACTIONS) {
      throw new IllegalArgumentException(classes + " classes, expected " + Configuration.ACTIONS);
    }
    mask = buckets - 1;
    fields = new int[buckets];
    Arrays.fill(fields, ZEROS);
  }

  @Override
  int weight(int bucket, int label) {
    return ((fields[bucket] >>> (label * BITS)) & FIELD) - RAISED_BY;
  }

  @Override
  void set(int bucket, int label, int weight) {
    int shift = label * BITS;
    fields[bucket] = (fields[bucket] & ~(FIELD << shift)) | ((weight + RAISED_BY) << shift);
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
   * @param features their values are lost
   */
  private void score(int[] features, int count, int[] scores) {
    // a loop of its own, as the compiler makes vector instructions of it
    for (int f = 0; f < count; f++) {
      features[f] = LinearClassifier.bucket(features[f], mask);
    }
    int first = 0;
    int second = 0;
    int third = 0;
    int f = 0;
    for (; f <= count - ADDED_AT_ONCE; f += ADDED_AT_ONCE) {
      int four =
          fields[features[f]]
              + fields[features[f + 1]]
              + fields[features[f + 2]]
              + fields[features[f + 3]];
      first += four & FIELD;
      second += (four >>> BITS) & FIELD;
      third += four >>> (2 * BITS);
    }
    for (; f < count; f++) {
      int one = fields[features[f]];
      first += one & FIELD;
      second += (one >>> BITS) & FIELD;
      third += one >>> (2 * BITS);
    }
    int raised = count * RAISED_BY;
    scores[0] = first - raised;
    scores[1] = second - raised;
    scores[2] = third - raised;
  }
}
