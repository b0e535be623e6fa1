package io.github.countrystance.training;

import io.github.countrystance.stance.Stance;
import java.util.Locale;

/** Prints an evaluation for people. */
final class EvaluationTable {

  private final Evaluation evaluation;
  private final StringBuilder out = new StringBuilder();

  private EvaluationTable(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static String of(Evaluation evaluation) {
    EvaluationTable table = new EvaluationTable(evaluation);
    table.addFigures();
    table.addStances();
    return table.out.toString();
  }

  private void addFigures() {
    line(
        "%d rows, target not found in %d more%n",
        evaluation.judgements().size(), evaluation.notFound().size());
    line("macro-F1 %.3f", evaluation.macroF1());
    if (!evaluation.judgements().isEmpty()) {
      Evaluation.Interval interval = evaluation.interval(Evaluation::macroF1);
      line(" (95%% %.3f-%.3f)", interval.low(), interval.high());
    }
    line("  accuracy %.3f  kappa %.3f", evaluation.accuracy(), evaluation.kappa());
    line("  F_avg(FAVOR, AGAINST) %.3f", evaluation.averageF1());
    line("  calibration error %.3f%n", evaluation.calibrationError());
    line("majority label: macro-F1 %.3f%n", evaluation.majority().macroF1());
  }

  private void addStances() {
    line("%-9s%10s%8s%8s  |", "", "precision", "recall", "F1");
    line("%8s%9s%9s%n", "FAVOR", "AGAINST", "NEUTRAL");
    for (Stance stance : Stance.values()) {
      line("%-9s%10.3f", stance, evaluation.precision(stance));
      line("%8.3f%8.3f  |", evaluation.recall(stance), evaluation.f1(stance));
      line("%8d", evaluation.count(stance, Stance.FAVOR));
      line("%9d", evaluation.count(stance, Stance.AGAINST));
      line("%9d%n", evaluation.count(stance, Stance.NEUTRAL));
    }
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
