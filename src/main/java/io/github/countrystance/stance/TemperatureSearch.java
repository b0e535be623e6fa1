package io.github.countrystance.stance;

import java.util.List;

/**
 * Finds the temperature under which unseen examples are most likely (Guo et al. 2017). The
 * likelihood has one maximum in it, so golden section finds that.
 */
final class TemperatureSearch {

  private static final double LOWEST = 0.05;
  private static final double HIGHEST = 20;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 60;
  private static final double LEAST_PROBABILITY = 1e-12;

  private TemperatureSearch() {}

  static Calibration best(List<StanceScores> unseen, List<Stance> stances) {
    double low = Math.log(LOWEST);
    double high = Math.log(HIGHEST);
    for (int step = 0; step < STEPS; step++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(left, unseen, stances) < loss(right, unseen, stances)) {
        high = right;
      } else {
        low = left;
      }
    }
    return new Calibration(Math.exp((low + high) / 2), 0, 0);
  }

  private static double loss(
      double logTemperature, List<StanceScores> unseen, List<Stance> stances) {
    Calibration calibration = new Calibration(Math.exp(logTemperature), 0, 0);
    double loss = 0;
    for (int i = 0; i < unseen.size(); i++) {
      StanceScores scores = calibration.scores(logits(unseen.get(i)));
      loss -= Math.log(Math.max(scores.of(stances.get(i)), LEAST_PROBABILITY));
    }
    return loss;
  }

  private static double[] logits(StanceScores scores) {
    return new double[] {
      Math.log(Math.max(scores.favor(), LEAST_PROBABILITY)),
      Math.log(Math.max(scores.against(), LEAST_PROBABILITY)),
      Math.log(Math.max(scores.neutral(), LEAST_PROBABILITY))
    };
  }
}
