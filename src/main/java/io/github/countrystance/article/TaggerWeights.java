package io.github.countrystance.article;

import java.util.Collection;
import opennlp.tools.ml.model.Context;

/** The weights of a maximum-entropy model, row by row. Immutable. */
final class TaggerWeights {

  /** Stands for a row that the model has not. */
  static final int NONE = -1;

  private final int[] begins;
  private final byte[] outcomes;
  private final double[] parameters;

  TaggerWeights(Collection<Context> rows) {
    int total = 0;
    for (Context context : rows) {
      total += context.getOutcomes().length;
    }
    begins = new int[rows.size() + 1];
    outcomes = new byte[total];
    parameters = new double[total];
    int row = 0;
    int at = 0;
    for (Context context : rows) {
      int length = context.getOutcomes().length;
      for (int i = 0; i < length; i++) {
        outcomes[at + i] = (byte) context.getOutcomes()[i];
      }
      System.arraycopy(context.getParameters(), 0, parameters, at, length);
      at += length;
      begins[++row] = at;
    }
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
