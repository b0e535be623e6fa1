package io.github.countrystance.stance;

import java.util.Arrays;
import smile.math.DifferentiableMultivariateFunction;

/**
 * A loss as a function of coefficients in units of their own, smaller for those that many rows have
 * a say in: a step then no longer overshoots what is frequent while it hardly moves what is rare,
 * and half as many lead to the end.
 *
 * <p>It is a diagonal preconditioner (Nocedal and Wright, "Numerical Optimization", 2006, section
 * 5.1), but the root of the usual one: features go together, and the usual one took more steps. Not
 * for more than one thread.
 */
final class ScaledLoss implements DifferentiableMultivariateFunction {

  private static final long serialVersionUID = 1L;

  private final SoftmaxLoss loss;
  private final double[] units;
  private final transient double[] coefficients;

  /** As many units as the loss has coefficients, each above 0. */
  ScaledLoss(SoftmaxLoss loss, double[] units) {
    this.loss = loss;
    this.units = units.clone();
    this.coefficients = new double[units.length];
  }

  /** The loss as it is. */
  static ScaledLoss plain(SoftmaxLoss loss) {
    double[] units = new double[loss.size()];
    Arrays.fill(units, 1);
    return new ScaledLoss(loss, units);
  }

  /** The loss in units by its curvature where nothing is known: all coefficients are zero. */
  static ScaledLoss even(SoftmaxLoss loss) {
    double[] units = loss.curvatures();
    for (int i = 0; i < units.length; i++) {
      units[i] = 1 / Math.sqrt(Math.sqrt(units[i]));
    }
    return new ScaledLoss(loss, units);
  }

  /** What the loss makes of these coefficients; kept until the next call. */
  double[] unscaled(double[] scaled) {
    for (int i = 0; i < units.length; i++) {
      coefficients[i] = units[i] * scaled[i];
    }
    return coefficients;
  }

  @Override
  public double f(double[] scaled) {
    return loss.f(unscaled(scaled));
  }

  @Override
  public double g(double[] scaled, double[] gradient) {
    double value = loss.g(unscaled(scaled), gradient);
    for (int i = 0; i < units.length; i++) {
      gradient[i] *= units[i];
    }
    return value;
  }
}
