package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import smile.math.DifferentiableMultivariateFunction;

/** What a loss says of its gradient, held against differences of its values. */
final class Slopes {

  private Slopes() {}

  /** Asserts that the gradient at a place is the slope of the function there, within 1e-6. */
  static void assertGradientIsSlope(
      DifferentiableMultivariateFunction loss, double[] place, double step) {
    double[] gradient = new double[place.length];
    assertThat(loss.g(place, gradient)).isEqualTo(loss.f(place));
    for (int i = 0; i < place.length; i++) {
      double[] ahead = place.clone();
      double[] behind = place.clone();
      ahead[i] += step;
      behind[i] -= step;
      double slope = (loss.f(ahead) - loss.f(behind)) / (2 * step);
      assertThat(gradient[i]).as("number %d", i).isCloseTo(slope, within(1e-6));
    }
  }
}
