package io.github.countrystance.feature.syntax;

/**
 * Trains a {@link LinearClassifier}: the averaged perceptron of Collins (2002), with hashed
 * features.
 */
final class Perceptron {

  private static final int LARGEST_WEIGHT = 127;

  private final int classes;
  private final int mask;
  private final float[] weights;
  private final float[] sums;

  /** Counted as an integer: a float stands still at sixteen million. */
  private int step = 1;

  Perceptron(int classes, int buckets) {
    this.classes = classes;
    this.mask = buckets - 1;
    this.weights = new float[classes * buckets];
    this.sums = new float[classes * buckets];
  }

  void score(int[] features, int count, float[] scores) {
    java.util.Arrays.fill(scores, 0, classes, 0);
    for (int f = 0; f < count; f++) {
      int at = LinearClassifier.bucket(features[f], mask) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[at + c];
      }
    }
  }

  /** Moves the weights towards the right class, away from the guessed one. */
  void update(int[] features, int count, int right, int guessed) {
    for (int f = 0; f < count; f++) {
      int at = LinearClassifier.bucket(features[f], mask) * classes;
      weights[at + right] += 1;
      weights[at + guessed] -= 1;
      sums[at + right] += step;
      sums[at + guessed] -= step;
    }
  }

  void nextStep() {
    step++;
  }

  /**
   * The mean of the weights over all steps, scaled so that the largest just fits a byte.
   *
   * @param maker makes the table that takes them
   * @param least weights that would be smaller are dropped: they come from few trees and mean
   *     little, but each takes room
   */
  <W extends Weights> W averaged(int least, Weights.Maker<W> maker) {
    float[] means = new float[weights.length];
    float largest = 0;
    for (int i = 0; i < means.length; i++) {
      means[i] = weights[i] - sums[i] / step;
      largest = Math.max(largest, Math.abs(means[i]));
    }
    byte[] small = new byte[means.length];
    for (int i = 0; i < means.length; i++) {
      int value = Math.round(means[i] / Math.max(largest, 1e-6f) * LARGEST_WEIGHT);
      small[i] = (byte) (Math.abs(value) < least ? 0 : value);
    }
    W averaged = maker.make(classes, mask + 1);
    averaged.setAll(small);
    return averaged;
  }
}
