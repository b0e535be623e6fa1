package io.github.countrystance.stance;

import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import smile.math.BFGS;

/**
 * Fits linear weights to labelled features, whatever the labels mean: multinomial logistic
 * regression with an L2 penalty, solved by Smile's limited-memory BFGS.
 *
 * <p>The same rows in the same order give the same weights on any machine.
 */
@SuppressWarnings("exports") // features are made and read by the library alone
public final class LinearFitter {

  /** With more nothing is learnt, and the search for a step need not end. */
  private static final double MOST_PENALTY = 1e6;

  /** How long weights are searched for. */
  public enum Search {
    /** Until they change no more: what stops before turns on any single row. */
    TO_THE_END(true, 20, 1e-5, 400),
    /** Mostly not to the end. */
    BRIEF(false, 5, 1e-4, 100);

    /** Whether each coefficient has a unit of its own. */
    private final boolean even;

    /** How many steps BFGS remembers to guess the curvature from. */
    private final int corrections;

    /** Below which slope, beside the loss, the search ends. */
    private final double tolerance;

    private final int mostSteps;

    Search(boolean even, int corrections, double tolerance, int mostSteps) {
      this.even = even;
      this.corrections = corrections;
      this.tolerance = tolerance;
      this.mostSteps = mostSteps;
    }
  }

  private final double lambda;
  private final int leastCount;
  private final Search search;
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
   * @param lambda strength of the L2 penalty, above 0, at most 1,000,000
   * @param leastCount in how many rows a feature must occur to get a weight, 1 or more
   * @param listener is told the objective each time it is computed
   */
  public LinearFitter(double lambda, int leastCount, Search search, DoubleConsumer listener) {
    if (!isPenalty(lambda) || leastCount < 1) {
      throw new IllegalArgumentException(
          "expected a lambda above 0, at most 1,000,000, and a count of 1 or more, not "
              + lambda
              + ", "
              + leastCount);
    }
    this.lambda = lambda;
    this.leastCount = leastCount;
    this.search = search;
    this.listener = listener;
  }

  /** Whether it can be the strength of a penalty: above 0, at most a million. */
  public static boolean isPenalty(double lambda) {
    return lambda > 0 && lambda <= MOST_PENALTY;
  }

  /**
   * Fits weights.
   *
   * @param labels the label of each row, counted from 0
   * @param labelWeights how much a row of each label counts
   */
  public Fit fit(List<Features> rows, int[] labels, double[] labelWeights) {
    List<String> names = names(rows);
    Map<String, Integer> columns = new HashMap<>(names.size() * 2);
    names.forEach(name -> columns.put(name, columns.size()));
    List<SoftmaxLoss.Row> numbered = rows.stream().map(row -> numbered(row, columns)).toList();
    SoftmaxLoss loss =
        new SoftmaxLoss(numbered, labels, labelWeights, names.size(), lambda, listener);
    ScaledLoss scaled = search.even ? ScaledLoss.even(loss) : ScaledLoss.plain(loss);
    double[] found = new double[loss.size()];
    BFGS.minimize(scaled, search.corrections, found, search.tolerance, search.mostSteps);
    double[] coefficients = scaled.unscaled(found);
    Map<String, double[]> weights = new HashMap<>();
    for (int column = 0; column < names.size(); column++) {
      double[] own = new double[labelWeights.length];
      for (int label = 0; label < own.length; label++) {
        // as exact as the file of names keeps it, so that a saved model scores like this one
        own[label] = (float) coefficients[loss.weight(column, label)];
      }
      weights.put(names.get(column), own);
    }
    double[] intercepts = new double[labelWeights.length];
    for (int label = 0; label < intercepts.length; label++) {
      intercepts[label] = coefficients[loss.intercept(label)];
    }
    return new Fit(weights, intercepts);
  }

  /** The features that get a weight, the most frequent first: those are then close in memory. */
  private List<String> names(List<Features> rows) {
    Map<String, Integer> counts = new HashMap<>();
    for (Features row : rows) {
      for (Feature feature : row.all()) {
        counts.merge(feature.name(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= leastCount)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static SoftmaxLoss.Row numbered(Features row, Map<String, Integer> columns) {
    List<Feature> all = row.all();
    int[] numbers = new int[all.size()];
    double[] values = new double[numbers.length];
    int count = 0;
    for (Feature feature : all) {
      Integer column = columns.get(feature.name());
      if (column != null) {
        numbers[count] = column;
        values[count++] = feature.value();
      }
    }
    return new SoftmaxLoss.Row(Arrays.copyOf(numbers, count), Arrays.copyOf(values, count));
  }
}
