package io.github.countrystance.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the temperature under which unseen examples are most likely (Guo et al. 2017). The
 * likelihood has one maximum in it, so golden section finds that. Of few examples all may be right
 * by chance, and no probability would be high enough; so each label counts as if one more example
 * had it and one had each of the others (Platt 1999).
 */
final class TemperatureSearch {

  private static final double LOWEST = 0.05;
  private static final double HIGHEST = 20;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int STEPS = 60;
  private static final double LEAST_PROBABILITY = 1e-12;

  /** From so many examples of a kind on its own temperature tells something. */
  private static final int LEAST_OF_A_KIND = 200;

  private static final int LEAST_KINDS = 4;
  private static final double CAUTION = 0.95;

  private TemperatureSearch() {}

  /**
   * The temperature under which for nineteen kinds of text in twenty the model is no surer than it
   * is right: text of another kind is seldom the easiest. With few kinds, that of all examples.
   *
   * @param kinds what kind of text each example is
   */
  static Calibration cautious(List<StanceScores> unseen, List<Stance> stances, List<String> kinds) {
    Map<String, List<Integer>> byKind = new TreeMap<>();
    for (int i = 0; i < kinds.size(); i++) {
      byKind.computeIfAbsent(kinds.get(i), k -> new ArrayList<>()).add(i);
    }
    List<Double> temperatures =
        byKind.values().parallelStream()
            .filter(own -> own.size() >= LEAST_OF_A_KIND)
            .map(own -> best(chosen(unseen, own), chosen(stances, own)).temperature())
            .sorted()
            .toList();
    Calibration all = best(unseen, stances);
    if (temperatures.size() < LEAST_KINDS) {
      return all;
    }
    double upper = temperatures.get((int) Math.ceil(CAUTION * temperatures.size()) - 1);
    return new Calibration(Math.max(upper, all.temperature()), 0, 0);
  }

  private static <T> List<T> chosen(List<T> all, List<Integer> numbers) {
    return numbers.stream().map(all::get).toList();
  }

  static Calibration best(List<StanceScores> unseen, List<Stance> stances) {
    List<double[]> logits = unseen.stream().map(TemperatureSearch::logits).toList();
    int[] counts = new int[StanceModel.stances()];
    stances.forEach(stance -> counts[StanceModel.column(stance)]++);
    double low = StrictMath.log(LOWEST);
    double high = StrictMath.log(HIGHEST);
    for (int step = 0; step < STEPS; step++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(left, logits, stances, counts) < loss(right, logits, stances, counts)) {
        high = right;
      } else {
        low = left;
      }
    }
    return new Calibration(StrictMath.exp((low + high) / 2), 0, 0);
  }

  /**
   * How improbable the labels are.
   *
   * @param counts how many examples have each label
   */
  private static double loss(
      double logTemperature, List<double[]> logits, List<Stance> stances, int[] counts) {
    Calibration calibration = new Calibration(StrictMath.exp(logTemperature), 0, 0);
    double loss = 0;
    for (int i = 0; i < logits.size(); i++) {
      StanceScores scores = calibration.scores(logits.get(i));
      int count = counts[StanceModel.column(stances.get(i))];
      for (Stance stance : Stance.values()) {
        double wanted = (stance == stances.get(i) ? count + 1.0 : 1.0) / (count + counts.length);
        loss -= wanted * StrictMath.log(Math.max(scores.of(stance), LEAST_PROBABILITY));
      }
    }
    return loss;
  }

  private static double[] logits(StanceScores scores) {
    return new double[] {
      StrictMath.log(Math.max(scores.favor(), LEAST_PROBABILITY)),
      StrictMath.log(Math.max(scores.against(), LEAST_PROBABILITY)),
      StrictMath.log(Math.max(scores.neutral(), LEAST_PROBABILITY))
    };
  }
}
