package io.github.countrystance.cli;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.StanceReport;
import io.github.countrystance.StatementStance;
import io.github.countrystance.TargetSummary;
import io.github.countrystance.article.Statement;
import io.github.countrystance.stance.Stance;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** For people: each statement that names a target, its stances below it, a summary at the end. */
final class TextReports implements ReportWriter {

  private final PrintWriter out;
  private final @Nullable StanceAnalyzer explaining;

  /**
   * Reports to an output.
   *
   * @param explaining says why, below each stance; null for no reasons
   */
  TextReports(PrintWriter out, @Nullable StanceAnalyzer explaining) {
    this.out = out;
    this.explaining = explaining;
  }

  @Override
  public void write(String document, StanceReport report) {
    out.println("== " + Printable.of(document));
    Statement last = null;
    for (StatementStance stance : report.stances()) {
      if (!stance.statement().equals(last)) {
        last = stance.statement();
        out.println();
        out.println(Printable.of(last.text().strip()));
      }
      out.println(line(stance));
      if (explaining != null) {
        Explanation.of(stance.statement().text(), stance.stance(), explaining.explain(stance))
            .lines()
            .forEach(line -> out.println("      " + Printable.of(line)));
      }
    }
    out.println();
    for (TargetSummary summary : report.targets()) {
      out.println(
          String.format(
              Locale.ROOT,
              "%-24s favor %d, against %d, neutral %d%s",
              summary.target().name(),
              summary.favor(),
              summary.against(),
              summary.neutral(),
              summary.abstained() == 0 ? "" : ", abstained " + summary.abstained()));
    }
    out.println();
  }

  private static String line(StatementStance stance) {
    Stance best = stance.stance();
    double probability = stance.scores().of(best);
    return String.format(
        Locale.ROOT,
        "  %-24s %-8s %.2f%s",
        stance.target().name(),
        best,
        probability,
        stance.abstained() ? " (abstained)" : "");
  }
}
