package io.github.countrystance.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
            .map(own -> best(chosen(unseen, own), chosen(stances, own), 0).temperature())
            .sorted()
            .toList();
    Calibration all = best(unseen, stances, 1);
    if (temperatures.size() < LEAST_KINDS) {
      return all;
    }
    double upper = temperatures.get((int) Math.ceil(CAUTION * temperatures.size()) - 1);
    return new Calibration(Math.max(upper, all.temperature()), 0, 0);
  }

  private static <T> List<T> chosen(List<T> all, List<Integer> numbers) {
    return numbers.stream().map(all::get).toList();
  }

  /**
   * The temperature under which the examples are most likely.
   *
   * @param doubt each label counts as if so many examples more had it, and so many each of the
   *     others: of few all may be right by chance, and no probability would be high enough (Platt
   *     1999)
   */
  static Calibration best(List<StanceScores> unseen, List<Stance> stances, double doubt) {
    List<double[]> logits = unseen.stream().map(TemperatureSearch::logits).toList();
    double[][] wanted = wanted(stances, doubt);
    double low = StrictMath.log(LOWEST);
    double high = StrictMath.log(HIGHEST);
    for (int step = 0; step < STEPS; step++) {
      double left = high - GOLDEN * (high - low);
      double right = low + GOLDEN * (high - low);
      if (loss(left, logits, stances, wanted) < loss(right, logits, stances, wanted)) {
        high = right;
      } else {
        low = left;
      }
    }
    return new Calibration(StrictMath.exp((low + high) / 2), 0, 0);
  }

  /** How improbable the labels are, where each counts as the examples and the doubt say. */
  private static double loss(
      double logTemperature, List<double[]> logits, List<Stance> stances, double[][] wanted) {
    Calibration calibration = new Calibration(StrictMath.exp(logTemperature), 0, 0);
    double loss = 0;
    for (int i = 0; i < logits.size(); i++) {
      StanceScores scores = calibration.scores(logits.get(i));
      double[] own = wanted[StanceModel.column(stances.get(i))];
      for (Stance stance : Stance.values()) {
        double share = own[StanceModel.column(stance)];
        if (share > 0) {
          loss -= share * StrictMath.log(Math.max(scores.of(stance), LEAST_PROBABILITY));
        }
      }
    }
    return loss;
  }

  /** For each label how probable each stance should be. */
  private static double[][] wanted(List<Stance> stances, double doubt) {
    int labels = StanceModel.stances();
    double[] counts = new double[labels];
    stances.forEach(stance -> counts[StanceModel.column(stance)]++);
    double[][] wanted = new double[labels][labels];
    for (int label = 0; label < labels; label++) {
      double all = counts[label] + labels * doubt;
      Arrays.fill(wanted[label], doubt / all);
      wanted[label][label] = (counts[label] + doubt) / all;
    }
    return wanted;
  }

  private static double[] logits(StanceScores scores) {
    return new double[] {
      StrictMath.log(Math.max(scores.favor(), LEAST_PROBABILITY)),
      StrictMath.log(Math.max(scores.against(), LEAST_PROBABILITY)),
      StrictMath.log(Math.max(scores.neutral(), LEAST_PROBABILITY))
    };
  }
}
