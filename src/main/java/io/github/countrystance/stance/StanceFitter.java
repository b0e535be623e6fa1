package io.github.countrystance.stance;

import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import smile.math.BFGS;
import smile.util.SparseArray;

/**
 * Fits a linear model to labelled features: multinomial logistic regression with an L2 penalty,
 * solved by Smile's limited-memory BFGS.
 *
 * <p>The same examples in the same order give the same model on any machine.
 */
public final class StanceFitter {

  /** How many steps BFGS remembers to guess the curvature from. */
  private static final int CORRECTIONS = 5;

  private static final double TOLERANCE = 1e-4;
  private static final int MOST_ITERATIONS = 100;

  private final double lambda;
  private final int leastCount;
  private final boolean balanced;
  private final DoubleConsumer listener;

  /**
   * A labelled target.
   *
   * @param features what was observed of it
   * @param stance the stance toward it
   */
  public record Example(Features features, Stance stance) {

    /** Checks that nothing is null. */
    public Example {
      Objects.requireNonNull(features, "features");
      Objects.requireNonNull(stance, "stance");
    }
  }

  /**
   * Checks what it is given.
   *
   * @param lambda strength of the L2 penalty, above 0
   * @param leastCount in how many examples a feature must occur to get a weight, 1 or more
   */
  public StanceFitter(double lambda, int leastCount) {
    this(lambda, leastCount, false, objective -> {});
  }

  /**
   * Checks what it is given.
   *
   * @param lambda strength of the L2 penalty, above 0
   * @param leastCount in how many examples a feature must occur to get a weight, 1 or more
   * @param balanced whether all stances count alike, however many examples they have
   * @param listener is told the objective each time it is computed
   */
  public StanceFitter(double lambda, int leastCount, boolean balanced, DoubleConsumer listener) {
    if (!(lambda > 0) || leastCount < 1) {
      throw new IllegalArgumentException(
          "expected lambda above 0 and a count of 1 or more, not " + lambda + ", " + leastCount);
    }
    this.lambda = lambda;
    this.leastCount = leastCount;
    this.balanced = balanced;
    this.listener = listener;
  }

  /**
   * Fits a model, not yet calibrated.
   *
   * @throws IllegalArgumentException if a stance has no example
   */
  public StanceModel fit(List<Example> examples, ModelInfo info) {
    for (Stance stance : Stance.values()) {
      if (examples.stream().noneMatch(e -> e.stance() == stance)) {
        throw new IllegalArgumentException(
            "no example is labelled " + stance + "; expected some of each stance");
      }
    }
    Map<String, Integer> columns = columns(examples);
    int[] labels = examples.stream().mapToInt(e -> StanceModel.column(e.stance())).toArray();
    SoftmaxLoss loss =
        new SoftmaxLoss(
            rows(examples, columns), labels, weights(labels), columns.size(), lambda, listener);
    double[] coefficients = new double[loss.size()];
    BFGS.minimize(loss, CORRECTIONS, coefficients, TOLERANCE, MOST_ITERATIONS);
    return model(info, columns, coefficients);
  }

  /**
   * Calibrates a model.
   *
   * @param unseen what models fitted alike gave for examples that they had not seen
   * @param stances the labels of those examples, in the same order
   */
  public static StanceModel calibrate(
      StanceModel model, List<StanceScores> unseen, List<Stance> stances) {
    return model.with(TemperatureSearch.best(unseen, stances));
  }

  private double[] weights(int[] labels) {
    double[] weights = new double[StanceModel.stances()];
    Arrays.fill(weights, 1);
    if (balanced) {
      for (int s = 0; s < weights.length; s++) {
        int label = s;
        long count = Arrays.stream(labels).filter(l -> l == label).count();
        weights[s] = labels.length / (weights.length * (double) count);
      }
    }
    return weights;
  }

  private Map<String, Integer> columns(List<Example> examples) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (Feature feature : example.features().all()) {
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

  private static SparseArray[] rows(List<Example> examples, Map<String, Integer> columns) {
    List<SparseArray> rows = new ArrayList<>(examples.size());
    for (Example example : examples) {
      SparseArray row = new SparseArray();
      for (Feature feature : example.features().all()) {
        Integer column = columns.get(feature.name());
        if (column != null) {
          row.append(column, feature.value());
        }
      }
      rows.add(row);
    }
    return rows.toArray(SparseArray[]::new);
  }

  private static StanceModel model(
      ModelInfo info, Map<String, Integer> columns, double[] coefficients) {
    int stances = StanceModel.stances();
    int stride = columns.size() + 1;
    Map<String, double[]> weights = new HashMap<>();
    columns.forEach(
        (name, column) -> {
          double[] own = new double[stances];
          for (int s = 0; s < stances; s++) {
            // as exact as the file keeps it, so that a saved model scores like this one
            own[s] = (float) coefficients[s * stride + column];
          }
          weights.put(name, own);
        });
    double[] intercepts = new double[stances];
    for (int s = 0; s < stances; s++) {
      intercepts[s] = coefficients[s * stride + stride - 1];
    }
    return new StanceModel(info, weights, intercepts, Calibration.NONE);
  }
}
