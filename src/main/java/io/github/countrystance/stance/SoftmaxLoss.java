package io.github.countrystance.stance;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import smile.math.DifferentiableMultivariateFunction;

/**
 * What the fitter makes small: the negative log likelihood of the labels under a softmax, plus an
 * L2 penalty on the weights, none on the intercepts.
 *
 * <p>Smile's own logistic regression holds one class at zero, so that its penalty treats FAVOR
 * against AGAINST otherwise than either against NEUTRAL; here all three have weights. It adds up a
 * fixed number of parts, each in the order of its rows: the same bits on any machine, however many
 * processors it has. Not for more than one thread.
 */
final class SoftmaxLoss implements DifferentiableMultivariateFunction {

  private static final long serialVersionUID = 1L;
  private static final int PARTS = 4;
  private static final int STANCES = 3;

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

  /** The gradient of each part's loss, kept from one place to the next: they are megabytes. */
  private final transient double[][] partGradients;

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
    this.partGradients = new double[PARTS][size()];
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
    remember(weights);
    return lastLoss;
  }

  /** Smile's line search asks for the loss, and then for the gradient at the same place. */
  @Override
  public double g(double[] weights, double[] gradient) {
    remember(weights);
    System.arraycopy(lastGradient, 0, gradient, 0, gradient.length);
    return lastLoss;
  }

  private void remember(double[] weights) {
    if (!Arrays.equals(weights, lastWeights)) {
      lastGradient = new double[weights.length];
      lastLoss = compute(weights, lastGradient);
      lastWeights = weights.clone();
    }
  }

  /** The loss; adds its slope to a gradient of zeros. */
  private double compute(double[] weights, double[] gradient) {
    double[] losses = new double[PARTS];
    IntStream.range(0, PARTS).parallel().forEach(part -> losses[part] = part(part, weights));
    double loss = 0;
    for (int part = 0; part < PARTS; part++) {
      loss += losses[part];
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += partGradients[part][i];
      }
    }
    double objective = loss + penalty(weights, gradient);
    listener.accept(objective);
    return objective;
  }

  /** The loss of some of the rows; leaves its gradient where its number says. */
  private double part(int number, double[] weights) {
    double[] gradient = partGradients[number];
    Arrays.fill(gradient, 0);
    double[] scores = new double[classes];
    double loss = 0;
    int end = (int) ((number + 1L) * labels.length / PARTS);
    for (int r = (int) ((long) number * labels.length / PARTS); r < end; r++) {
      Row row = rows.get(r);
      score(row, weights, scores);
      double own = scores[labels[r]];
      double weight = labelWeights[labels[r]];
      loss += weight * (toProbabilities(scores) - own);
      for (int c = 0; c < classes; c++) {
        scores[c] = weight * (scores[c] - (c == labels[r] ? 1 : 0));
      }
      addToGradient(row, scores, gradient);
    }
    return loss;
  }

  private void score(Row row, double[] weights, double[] scores) {
    System.arraycopy(weights, features * classes, scores, 0, classes);
    if (classes == STANCES) {
      scoreStances(row, weights, scores);
      return;
    }
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
    if (classes == STANCES) {
      addStances(row, errors, gradient);
      return;
    }
    for (int i = 0; i < row.columns.length; i++) {
      int at = row.columns[i] * classes;
      double value = row.values[i];
      for (int c = 0; c < classes; c++) {
        gradient[at + c] += errors[c] * value;
      }
    }
  }

  /**
   * As {@link #score} in the same order, without a loop over the classes: in a third of the time.
   */
  private static void scoreStances(Row row, double[] weights, double[] scores) {
    double first = scores[0];
    double second = scores[1];
    double third = scores[2];
    for (int i = 0; i < row.columns.length; i++) {
      int at = row.columns[i] * STANCES;
      double value = row.values[i];
      first += weights[at] * value;
      second += weights[at + 1] * value;
      third += weights[at + 2] * value;
    }
    scores[0] = first;
    scores[1] = second;
    scores[2] = third;
  }

  private static void addStances(Row row, double[] errors, double[] gradient) {
    double first = errors[0];
    double second = errors[1];
    double third = errors[2];
    for (int i = 0; i < row.columns.length; i++) {
      int at = row.columns[i] * STANCES;
      double value = row.values[i];
      gradient[at] += first * value;
      gradient[at + 1] += second * value;
      gradient[at + 2] += third * value;
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

  /** Puts their softmax in the place of the scores; gives the logarithm of what they add up to. */
  private static double toProbabilities(double[] scores) {
    double largest = scores[0];
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - largest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return StrictMath.log(sum) + largest;
  }
}
