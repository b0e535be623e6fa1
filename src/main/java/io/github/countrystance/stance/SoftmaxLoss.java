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

  /**
   * The second derivative by each coefficient where all are zero, and so every class as probable.
   * Of an intercept it is above 0 as the penalty's is of a weight.
   */
  double[] curvatures() {
    double variance = (classes - 1.0) / (classes * classes);
    double[] curvatures = new double[size()];
    Arrays.fill(curvatures, 0, features * classes, lambda);
    for (int r = 0; r < labels.length; r++) {
      Row row = rows.get(r);
      double weight = variance * labelWeights[labels[r]];
      for (int c = 0; c < classes; c++) {
        curvatures[intercept(c)] += weight;
        for (int i = 0; i < row.columns.length; i++) {
          curvatures[weight(row.columns[i], c)] += weight * row.values[i] * row.values[i];
        }
      }
    }
    return curvatures;
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

  // class by class: a loop over the classes within that over the columns takes twice the time

  private void score(Row row, double[] weights, double[] scores) {
    for (int c = 0; c < classes; c++) {
      scores[c] = score(row, weights, c, classes, weights[intercept(c)]);
    }
  }

  private static double score(Row row, double[] weights, int c, int classes, double intercept) {
    int[] columns = row.columns;
    double[] values = row.values;
    double score = intercept;
    for (int i = 0; i < columns.length; i++) {
      score += weights[columns[i] * classes + c] * values[i];
    }
    return score;
  }

  private void addToGradient(Row row, double[] errors, double[] gradient) {
    for (int c = 0; c < classes; c++) {
      gradient[intercept(c)] += errors[c];
      add(row, errors[c], c, classes, gradient);
    }
  }

  private static void add(Row row, double error, int c, int classes, double[] gradient) {
    int[] columns = row.columns;
    double[] values = row.values;
    for (int i = 0; i < columns.length; i++) {
      gradient[columns[i] * classes + c] += error * values[i];
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
