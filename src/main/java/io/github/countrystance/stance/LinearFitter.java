package io.github.countrystance.stance;

import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import smile.math.BFGS;
import smile.util.SparseArray;

/**
 * Fits linear weights to labelled features, whatever the labels mean: multinomial logistic
 * regression with an L2 penalty, solved by Smile's limited-memory BFGS.
 *
 * <p>The same rows in the same order give the same weights on any machine.
 */
public final class LinearFitter {

  /** How many steps BFGS remembers to guess the curvature from. */
  private static final int CORRECTIONS = 5;

  private static final double TOLERANCE = 1e-4;
  private static final int MOST_ITERATIONS = 100;

  private final double lambda;
  private final int leastCount;
  private final DoubleConsumer listener;

  /**
   * What was fitted.
   *
   * @param weights for each feature name one weight for each label, as exact as a float
   * @param intercepts one for each label
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Fit(Map<String, double[]> weights, double[] intercepts) {}

  /**
   * Checks what it is given.
   *
   * @param lambda strength of the L2 penalty, above 0
   * @param leastCount in how many rows a feature must occur to get a weight, 1 or more
   * @param listener is told the objective each time it is computed
   */
  public LinearFitter(double lambda, int leastCount, DoubleConsumer listener) {
    if (!(lambda > 0) || leastCount < 1) {
      throw new IllegalArgumentException(
          "expected lambda above 0 and a count of 1 or more, not " + lambda + ", " + leastCount);
    }
    this.lambda = lambda;
    this.leastCount = leastCount;
    this.listener = listener;
  }

  /**
   * Fits weights.
   *
   * @param labels the label of each row, counted from 0
   * @param labelWeights how much a row of each label counts
   */
  public Fit fit(List<Features> rows, int[] labels, double[] labelWeights) {
    Map<String, Integer> columns = columns(rows);
    SoftmaxLoss loss =
        new SoftmaxLoss(
            sparse(rows, columns), labels, labelWeights, columns.size(), lambda, listener);
    double[] coefficients = new double[loss.size()];
    BFGS.minimize(loss, CORRECTIONS, coefficients, TOLERANCE, MOST_ITERATIONS);
    int stride = columns.size() + 1;
    Map<String, double[]> weights = new HashMap<>();
    columns.forEach(
        (name, column) -> {
          double[] own = new double[labelWeights.length];
          for (int label = 0; label < own.length; label++) {
            // as exact as the file keeps it, so that a saved model scores like this one
            own[label] = (float) coefficients[label * stride + column];
          }
          weights.put(name, own);
        });
    double[] intercepts = new double[labelWeights.length];
    for (int label = 0; label < intercepts.length; label++) {
      intercepts[label] = coefficients[label * stride + stride - 1];
    }
    return new Fit(weights, intercepts);
  }

  private Map<String, Integer> columns(List<Features> rows) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Features row : rows) {
      for (Feature feature : row.all()) {
        counts.merge(feature.name(), 1, Integer::sum);
      }
    }
    Map<String, Integer> columns = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= leastCount) {
            columns.put(name, columns.size());
          }
        });
    return columns;
  }

  private static SparseArray[] sparse(List<Features> rows, Map<String, Integer> columns) {
    List<SparseArray> sparse = new ArrayList<>(rows.size());
    for (Features row : rows) {
      SparseArray array = new SparseArray();
      for (Feature feature : row.all()) {
        Integer column = columns.get(feature.name());
        if (column != null) {
          array.append(column, feature.value());
        }
      }
      sparse.add(array);
    }
    return sparse.toArray(SparseArray[]::new);
  }
}
