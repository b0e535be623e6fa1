package io.github.countrystance.stance;

import java.util.Arrays;
import java.util.function.DoubleConsumer;
import smile.math.DifferentiableMultivariateFunction;
import smile.util.SparseArray;

/**
 * What the fitter makes small: the negative log likelihood of the labels under a softmax, plus an
 * L2 penalty on the weights, none on the intercepts.
 *
 * <p>Smile's own logistic regression holds one class at zero, so that its penalty treats FAVOR
 * against AGAINST otherwise than either against NEUTRAL; here all three have weights. It adds up on
 * one thread, in the order of the rows: the same bits on any machine.
 */
final class SoftmaxLoss implements DifferentiableMultivariateFunction {

  private static final long serialVersionUID = 1L;

  private final int classes;
  private final int stride;
  private final int[][] columns;
  private final double[][] values;
  private final int[] labels;
  private final double[] labelWeights;
  private final double lambda;
  private final transient DoubleConsumer listener;

  /**
   * The loss of some rows.
   *
   * @param labelWeights how much a row of each label counts
   * @param listener is told the loss each time it is computed
   */
  SoftmaxLoss(
      SparseArray[] rows,
      int[] labels,
      double[] labelWeights,
      int features,
      double lambda,
      DoubleConsumer listener) {
    this.classes = labelWeights.length;
    this.labelWeights = labelWeights.clone();
    this.listener = listener;
    this.stride = features + 1;
    this.labels = labels;
    this.lambda = lambda;
    this.columns = new int[rows.length][];
    this.values = new double[rows.length][];
    for (int r = 0; r < rows.length; r++) {
      columns[r] = rows[r].stream().mapToInt(e -> e.i).toArray();
      values[r] = rows[r].stream().mapToDouble(e -> e.x).toArray();
    }
  }

  /** Number of coefficients: for each class one for each feature, and the intercept last. */
  int size() {
    return classes * stride;
  }

  @Override
  public double f(double[] weights) {
    return g(weights, new double[weights.length]);
  }

  @Override
  public double g(double[] weights, double[] gradient) {
    Arrays.fill(gradient, 0);
    double loss = 0;
    double[] scores = new double[classes];
    for (int r = 0; r < labels.length; r++) {
      score(r, weights, scores);
      double logSum = logSum(scores);
      double weight = labelWeights[labels[r]];
      loss += weight * (logSum - scores[labels[r]]);
      for (int c = 0; c < classes; c++) {
        double error = Math.exp(scores[c] - logSum) - (c == labels[r] ? 1 : 0);
        addToGradient(r, c, weight * error, gradient);
      }
    }
    double objective = loss + penalty(weights, gradient);
    listener.accept(objective);
    return objective;
  }

  private void score(int row, double[] weights, double[] scores) {
    for (int c = 0; c < classes; c++) {
      int offset = c * stride;
      double score = weights[offset + stride - 1];
      for (int i = 0; i < columns[row].length; i++) {
        score += weights[offset + columns[row][i]] * values[row][i];
      }
      scores[c] = score;
    }
  }

  private void addToGradient(int row, int label, double error, double[] gradient) {
    int offset = label * stride;
    gradient[offset + stride - 1] += error;
    for (int i = 0; i < columns[row].length; i++) {
      gradient[offset + columns[row][i]] += error * values[row][i];
    }
  }

  private double penalty(double[] weights, double[] gradient) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (i % stride != stride - 1) {
        sum += weights[i] * weights[i];
        gradient[i] += lambda * weights[i];
      }
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
      sum += Math.exp(score - largest);
    }
    return Math.log(sum) + largest;
  }
}
