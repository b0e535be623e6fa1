package io.github.countrystance.training;

import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceScores;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How well a model does on labelled rows. All figures lie in 0..1, Cohen's kappa in -1..1.
 *
 * @param judgements each row with what the model said of it
 * @param notFound rows whose target the library does not find in their text; each counts as missed
 */
public record Evaluation(List<Judgement> judgements, List<LabelledRow> notFound) {

  private static final int BINS = 10;

  /**
   * A row and the model's answer.
   *
   * @param row the labelled row
   * @param scores the model's probabilities
   */
  public record Judgement(LabelledRow row, StanceScores scores) {

    /** Checks that nothing is null. */
    public Judgement {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(scores, "scores");
    }

    /** Whether the model's stance is the label. */
    public boolean right() {
      return row.stance() == scores.best();
    }
  }

  /** Copies the lists. */
  public Evaluation {
    judgements = List.copyOf(judgements);
    notFound = List.copyOf(notFound);
  }

  /** How many rows of the label were given the stance. */
  public long count(Stance label, Stance given) {
    return judgements.stream()
        .filter(j -> j.row().stance() == label && j.scores().best() == given)
        .count();
  }

  private long labelled(Stance label) {
    return judgements.stream().filter(j -> j.row().stance() == label).count()
        + notFound.stream().filter(r -> r.stance() == label).count();
  }

  private long given(Stance stance) {
    return judgements.stream().filter(j -> j.scores().best() == stance).count();
  }

  /** Share of the rows given the stance that are labelled so; 0 if none was given it. */
  public double precision(Stance stance) {
    return ratio(count(stance, stance), given(stance));
  }

  /** Share of the rows labelled so that were given the stance; 0 if none is labelled so. */
  public double recall(Stance stance) {
    return ratio(count(stance, stance), labelled(stance));
  }

  /** Harmonic mean of precision and recall; 0 if both are. */
  public double f1(Stance stance) {
    return ratio(2 * count(stance, stance), given(stance) + labelled(stance));
  }

  /** Mean of the F1 of the three stances. */
  public double macroF1() {
    return (f1(Stance.FAVOR) + f1(Stance.AGAINST) + f1(Stance.NEUTRAL)) / 3;
  }

  /** Mean of the F1 of FAVOR and AGAINST, as in SemEval-2016. */
  public double averageF1() {
    return (f1(Stance.FAVOR) + f1(Stance.AGAINST)) / 2;
  }

  /** Share of rows that are right. */
  public double accuracy() {
    long right = judgements.stream().filter(Judgement::right).count();
    return ratio(right, (long) judgements.size() + notFound.size());
  }

  /** Agreement with the labels beyond chance (Cohen 1960). */
  public double kappa() {
    double all = judgements.size() + notFound.size();
    double chance = 0;
    for (Stance stance : Stance.values()) {
      chance += all == 0 ? 0 : labelled(stance) / all * (given(stance) / all);
    }
    return chance == 1 ? 0 : (accuracy() - chance) / (1 - chance);
  }

  /** Expected calibration error over ten bins of equal width (Naeini et al. 2015). */
  public double calibrationError() {
    double[] confidence = new double[BINS];
    double[] right = new double[BINS];
    for (Judgement judgement : judgements) {
      double best = judgement.scores().of(judgement.scores().best());
      int bin = Math.min((int) (best * BINS), BINS - 1);
      confidence[bin] += best;
      right[bin] += judgement.right() ? 1 : 0;
    }
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      error += Math.abs(confidence[b] - right[b]);
    }
    return judgements.isEmpty() ? 0 : error / judgements.size();
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }

  /** A table of the figures and the confusion matrix. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    line(out, "%d rows, target not found in %d more%n", judgements.size(), notFound.size());
    line(out, "macro-F1 %.3f  accuracy %.3f  kappa %.3f", macroF1(), accuracy(), kappa());
    line(out, "  F_avg(FAVOR, AGAINST) %.3f", averageF1());
    line(out, "  calibration error %.3f%n", calibrationError());
    line(
        out,
        "%-9s%10s%8s%8s  |%8s%9s%9s%n",
        "",
        "precision",
        "recall",
        "F1",
        "FAVOR",
        "AGAINST",
        "NEUTRAL");
    for (Stance stance : Stance.values()) {
      line(out, "%-9s%10.3f%8.3f%8.3f  |", stance, precision(stance), recall(stance), f1(stance));
      line(out, "%8d%9d", count(stance, Stance.FAVOR), count(stance, Stance.AGAINST));
      line(out, "%9d%n", count(stance, Stance.NEUTRAL));
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
