package io.github.countrystance.cli;

import io.github.countrystance.StanceReport;
import io.github.countrystance.StatementStance;
import io.github.countrystance.country.Mention;
import io.github.countrystance.stance.StanceScores;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One CSV row for each statement and target, with a header. */
final class CsvReports implements ReportWriter {

  private final CSVPrinter csv;

  CsvReports(PrintWriter out) throws IOException {
    csv =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
                "document",
                "start",
                "end",
                "target",
                "name",
                "kind",
                "stance",
                "favor",
                "against",
                "neutral",
                "abstained",
                "mentions",
                "text")
            .get()
            .print(out);
  }

  @Override
  public void write(String document, StanceReport report) throws IOException {
    for (StatementStance stance : report.stances()) {
      StanceScores scores = stance.scores();
      csv.printRecord(
          document,
          stance.statement().span().begin(),
          stance.statement().span().end(),
          stance.target().id(),
          stance.target().name(),
          stance.target().kind(),
          stance.stance(),
          scores.favor(),
          scores.against(),
          scores.neutral(),
          stance.abstained(),
          stance.mentions().stream().map(Mention::text).collect(Collectors.joining("; ")),
          stance.statement().text());
    }
  }

  @Override
  public void end() throws IOException {
    csv.flush();
  }
}
