package io.github.countrystance.stance;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import smile.math.DifferentiableMultivariateFunction;

/**
 * What the fitter makes small: the negative log likelihood of the labels under a softmax, plus an
 * L2 penalty on the weights, none on the intercepts.
 *
 * <p>Smile's own logistic regression holds one class at zero, so that its penalty treats FAVOR
 * against AGAINST otherwise than either against NEUTRAL; here all three have weights. It adds up on
 * one thread, in the order of the rows: the same bits on any machine. Not for more than one thread.
 */
final class SoftmaxLoss implements DifferentiableMultivariateFunction {

  private static final long serialVersionUID = 1L;

  private final int classes;
  private final int features;
  private final transient List<Row> rows;
  private final int[] labels;
  private final double[] labelWeights;
  private final double lambda;
  private final transient DoubleConsumer listener;

  /** Where the loss was last computed, and what it was there; no numbers before that. */
  private transient double[] lastWeights = {};

  private transient double[] lastGradient = {};
  private double lastLoss;

  /** The numbers of a row's features and their values. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(int[] columns, double[] values) {}

  /**
   * The loss of some rows.
   *
   * @param labelWeights how much a row of each label counts
   * @param listener is told the loss each time it is computed
   */
  SoftmaxLoss(
      List<Row> rows,
      int[] labels,
      double[] labelWeights,
      int features,
      double lambda,
      DoubleConsumer listener) {
    this.classes = labelWeights.length;
    this.labelWeights = labelWeights.clone();
    this.listener = listener;
    this.features = features;
    this.rows = rows;
    this.labels = labels;
    this.lambda = lambda;
  }

  /** Number of coefficients. */
  int size() {
    return classes * (features + 1);
  }

  /** Where the coefficient of a feature for a class stands; those of one feature lie together. */
  int weight(int feature, int label) {
    return feature * classes + label;
  }

  /** Where the intercept of a class stands. */
  int intercept(int label) {
    return features * classes + label;
  }

  @Override
  public double f(double[] weights) {
    return g(weights, new double[weights.length]);
  }

  /** Smile's line search asks for the loss, and then for the gradient at the same place. */
  @Override
  public double g(double[] weights, double[] gradient) {
    if (Arrays.equals(weights, lastWeights)) {
      System.arraycopy(lastGradient, 0, gradient, 0, gradient.length);
      return lastLoss;
    }
    lastLoss = compute(weights, gradient);
    lastWeights = weights.clone();
    lastGradient = gradient.clone();
    return lastLoss;
  }

  private double compute(double[] weights, double[] gradient) {
    Arrays.fill(gradient, 0);
    double loss = 0;
    double[] scores = new double[classes];
    for (int r = 0; r < labels.length; r++) {
      Row row = rows.get(r);
      score(row, weights, scores);
      double logSum = logSum(scores);
      double weight = labelWeights[labels[r]];
      loss += weight * (logSum - scores[labels[r]]);
      for (int c = 0; c < classes; c++) {
        scores[c] = weight * (StrictMath.exp(scores[c] - logSum) - (c == labels[r] ? 1 : 0));
      }
      addToGradient(row, scores, gradient);
    }
    double objective = loss + penalty(weights, gradient);
    listener.accept(objective);
    return objective;
  }

  private void score(Row row, double[] weights, double[] scores) {
    System.arraycopy(weights, features * classes, scores, 0, classes);
    for (int i = 0; i < row.columns.length; i++) {
      int at = row.columns[i] * classes;
      double value = row.values[i];
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[at + c] * value;
      }
    }
  }

  private void addToGradient(Row row, double[] errors, double[] gradient) {
    for (int c = 0; c < classes; c++) {
      gradient[intercept(c)] += errors[c];
    }
    for (int i = 0; i < row.columns.length; i++) {
      int at = row.columns[i] * classes;
      double value = row.values[i];
      for (int c = 0; c < classes; c++) {
        gradient[at + c] += errors[c] * value;
      }
    }
  }

  private double penalty(double[] weights, double[] gradient) {
    double sum = 0;
    for (int i = 0; i < features * classes; i++) {
      sum += weights[i] * weights[i];
      gradient[i] += lambda * weights[i];
    }
    return lambda * sum / 2;
  }

  private static double logSum(double[] scores) {
    double largest = scores[0];
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - largest);
    }
    return StrictMath.log(sum) + largest;
  }
}
