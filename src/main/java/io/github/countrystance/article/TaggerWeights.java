package io.github.countrystance.article;

/**
 * The weights of a maximum-entropy model, row by row. A row is known by a stretch: where its
 * weights begin and how many they are, in one number, so that they are found without a look into a
 * table of beginnings. Immutable.
 */
final class TaggerWeights {

  /** The stretch of a row that the model has not: adds nothing. */
  static final int NONE = 0;

  private static final int COUNT_BITS = 8;
  private static final int MOST_IN_A_ROW = (1 << COUNT_BITS) - 1;
  private static final int MOST = 1 << (Integer.SIZE - 1 - COUNT_BITS);

  private final int[] begins;
  private final byte[] outcomes;
  private final double[] parameters;

  /**
   * Copies nothing: the arrays must not be changed.
   *
   * @param begins where the weights of each row begin, and last where they end
   * @throws IllegalArgumentException if there are too many
   */
  TaggerWeights(int[] begins, byte[] outcomes, double[] parameters) {
    this.begins = begins;
    this.outcomes = outcomes;
    this.parameters = parameters;
    if (parameters.length >= MOST) {
      throw new IllegalArgumentException(
          parameters.length + " weights, expected less than " + MOST);
    }
  }

  /**
   * The stretch of a row.
   *
   * @throws IllegalArgumentException if it is too long
   */
  int stretch(int row) {
    int count = begins[row + 1] - begins[row];
    if (count > MOST_IN_A_ROW) {
      throw new IllegalArgumentException(
          count + " weights of a feature, expected at most " + MOST_IN_A_ROW);
    }
    return begins[row] << COUNT_BITS | count;
  }

  /** Adds the weights of a stretch. */
  void add(int stretch, double[] sums) {
    int begin = stretch >>> COUNT_BITS;
    int end = begin + (stretch & MOST_IN_A_ROW);
    for (int i = begin; i < end; i++) {
      sums[outcomes[i]] += parameters[i];
    }
  }
}
