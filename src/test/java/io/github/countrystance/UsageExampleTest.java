package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.stance.Stance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the README and of the Javadoc, run. */
class UsageExampleTest {

  private static final String TEXT =
      "Norway thanked Chile for its support. Kenya condemned the attack on Somalia.";

  private static void readmeExample(String text, PrintStream out) {
    StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
    StanceReport report = analyzer.analyze(text);
    for (StatementStance s : report.stances()) {
      out.println(s.target().name() + " " + s.stance() + " " + s.scores());
    }
  }

  @Test
  void readmeExample_printsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    readmeExample(TEXT, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String readme = Files.readString(Path.of("README.md"));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(readme).contains(line));
  }

  @Test
  void report_knowsStatementsMentionsAndTargets() {
    StanceReport report = StanceAnalyzer.withDefaultModel().analyze(TEXT);
    assertThat(report.article().statements()).hasSize(2);
    StatementStance chile = report.stances().get(1);
    assertThat(chile.target().id()).isEqualTo("CL");
    assertThat(chile.stance()).isEqualTo(Stance.FAVOR);
    assertThat(chile.mentions().get(0).span().of(TEXT)).isEqualTo("Chile");
    assertThat(report.findTarget("CL").orElseThrow().favor()).isEqualTo(1);
    assertThat(report.findTarget("XX")).isEmpty();
  }

  @Test
  void analyzeAll_givesOneReportForEachText() {
    List<StanceReport> reports =
        StanceAnalyzer.withDefaultModel().analyzeAll(Stream.of(TEXT, "", "It rained.")).toList();
    assertThat(reports).hasSize(3);
    assertThat(reports.get(0).stances()).hasSize(4);
    assertThat(reports.get(1).article().statements()).isEmpty();
    assertThat(reports.get(2).stances()).isEmpty();
  }
}
