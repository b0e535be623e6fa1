package io.github.countrystance.feature.syntax;

/**
 * A {@link LinearClassifier} of a parser's three actions: their weights lie in one int, so that the
 * table of a parser's actions keeps to half the memory and more of it to the processor's cache.
 * Each has ten bits, room for the sum of four, which is raised to be positive before it is parted.
 */
final class ActionClassifier extends Weights {

  private static final int RAISED_BY = 128;
  private static final int BITS = 10;
  private static final int FIELD = (1 << BITS) - 1;
  private static final int ADDED_AT_ONCE = 4;

  /** Raises the weights of all three actions. */
  private static final int RAISE = RAISED_BY * (1 + (1 << BITS) + (1 << (2 * BITS)));

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
  }

  @Override
  int weight(int bucket, int label) {
    return (((fields[bucket] + RAISE) >>> (label * BITS)) & FIELD) - RAISED_BY;
  }

  @Override
  void set(int bucket, int label, int weight) {
    fields[bucket] += (weight - weight(bucket, label)) << (label * BITS);
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
    int raised = 0;
    for (int f = 0; f < count; f += ADDED_AT_ONCE) {
      int sum = ADDED_AT_ONCE * RAISE + upToFour(features, f, count);
      first += sum & FIELD;
      second += (sum >>> BITS) & FIELD;
      third += sum >>> (2 * BITS);
      raised += ADDED_AT_ONCE * RAISED_BY;
    }
    scores[0] = first - raised;
    scores[1] = second - raised;
    scores[2] = third - raised;
  }

  /** The weights of the next four features together, or of those that are left. */
  private int upToFour(int[] features, int from, int count) {
    if (from + ADDED_AT_ONCE <= count) {
      return fields[features[from]]
          + fields[features[from + 1]]
          + fields[features[from + 2]]
          + fields[features[from + 3]];
    }
    int sum = 0;
    for (int f = from; f < count; f++) {
      sum += fields[features[f]];
    }
    return sum;
  }
}
