package io.github.countrystance.training;

import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.Evaluation.Judgement;
import java.util.List;

/** How many rows of each label were given each stance, and the figures that follow from that. */
final class Confusion {

  private static final int STANCES = Stance.values().length;

  private final long[][] counts = new long[STANCES][STANCES];
  private final long[] labelled = new long[STANCES];
  private final long[] given = new long[STANCES];
  private final long rows;

  /**
   * Counts judgements.
   *
   * @param notFound rows that no stance was given to
   */
  Confusion(List<Judgement> judgements, List<LabelledRow> notFound) {
    for (Judgement judgement : judgements) {
      int label = index(judgement.row().stance());
      int best = index(judgement.scores().best());
      counts[label][best]++;
      labelled[label]++;
      given[best]++;
    }
    notFound.forEach(row -> labelled[index(row.stance())]++);
    rows = (long) judgements.size() + notFound.size();
  }

  private static int index(Stance stance) {
    return switch (stance) {
      case FAVOR -> 0;
      case AGAINST -> 1;
      case NEUTRAL -> 2;
    };
  }

  long count(Stance label, Stance stance) {
    return counts[index(label)][index(stance)];
  }

  long labelled(Stance label) {
    return labelled[index(label)];
  }

  double precision(Stance stance) {
    return ratio(count(stance, stance), given[index(stance)]);
  }

  double recall(Stance stance) {
    return ratio(count(stance, stance), labelled(stance));
  }

  double f1(Stance stance) {
    return ratio(2 * count(stance, stance), given[index(stance)] + labelled(stance));
  }

  double accuracy() {
    long right = 0;
    for (int stance = 0; stance < STANCES; stance++) {
      right += counts[stance][stance];
    }
    return ratio(right, rows);
  }

  double kappa() {
    double chance = 0;
    for (int stance = 0; stance < STANCES; stance++) {
      chance += rows == 0 ? 0 : labelled[stance] / (double) rows * (given[stance] / (double) rows);
    }
    return chance == 1 ? 0 : (accuracy() - chance) / (1 - chance);
  }

  static double ratio(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
