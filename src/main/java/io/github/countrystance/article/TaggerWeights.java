package io.github.countrystance.article;

/** The weights of a maximum-entropy model, row by row. Immutable. */
final class TaggerWeights {

  /** Stands for a row that the model has not. */
  static final int NONE = -1;

  private final int[] begins;
  private final byte[] outcomes;
  private final double[] parameters;

  /**
   * Copies nothing: the arrays must not be changed.
   *
   * @param begins where the weights of each row begin, and last where they end
   */
  TaggerWeights(int[] begins, byte[] outcomes, double[] parameters) {
    this.begins = begins;
    this.outcomes = outcomes;
    this.parameters = parameters;
  }

  /** Adds the weights of a row. */
  void add(int row, double[] sums) {
    if (row == NONE) {
      return;
    }
    for (int i = begins[row]; i < begins[row + 1]; i++) {
      sums[outcomes[i]] += parameters[i];
    }
  }
}
