package io.github.countrystance.feature.context;

/**
 * Adam (Kingma and Ba, 2015) for some weights. Those that a step does not concern rest, and so does
 * what is remembered of them. Not for more than one thread.
 */
final class Adam {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float TINY = 1e-8f;

  private final float[] mean;
  private final float[] square;

  Adam(int size) {
    mean = new float[size];
    square = new float[size];
  }

  /**
   * What is the same for all weights in a step.
   *
   * @param rate how far they go
   * @param correction of the squares, which began as 0
   */
  record Step(float rate, float correction) {

    /**
     * A step.
     *
     * @param number from 1
     */
    static Step of(double pace, int number) {
      return new Step(
          (float) (pace / (1 - StrictMath.pow(FIRST, number))),
          (float) (1 / (1 - StrictMath.pow(SECOND, number))));
    }
  }

  /**
   * Takes a step down the gradient with the weights from a place on.
   *
   * @param to where they end, exclusive
   */
  void step(float[] weights, float[] gradient, int from, int to, Step step) {
    float rate = step.rate();
    float correction = step.correction();
    for (int i = from; i < to; i++) {
      mean[i] = FIRST * mean[i] + (1 - FIRST) * gradient[i];
      square[i] = SECOND * square[i] + (1 - SECOND) * gradient[i] * gradient[i];
      weights[i] -= rate * mean[i] / ((float) Math.sqrt(square[i] * correction) + TINY);
    }
  }
}
