package io.github.countrystance.cli;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.countrystance.StanceReport;
import io.github.countrystance.StatementStance;
import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Mention;
import io.github.countrystance.file.Resource;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One self-contained page: the texts, each mention in the colour of the stance toward it. */
final class HtmlReports implements ReportWriter {

  private static final String HEAD = "analysis-head.html";
  private static final String DOCUMENT = "analysis.html.mustache";

  private final PrintWriter out;
  private final Template template;

  HtmlReports(PrintWriter out) {
    this.out = out;
    this.template = Mustache.compiler().escapeHTML(true).compile(resource(DOCUMENT));
    out.print(resource(HEAD));
  }

  /** A text that stands beside the class. */
  static String resource(String name) {
    return Resource.read(
        HtmlReports.class, name, bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  @Override
  public void write(String document, StanceReport report) {
    Map<Statement, List<StatementStance>> stances =
        report.stances().stream().collect(Collectors.groupingBy(StatementStance::statement));
    List<Map<String, Object>> statements = new ArrayList<>();
    for (Statement statement : report.article().statements()) {
      List<StatementStance> own = stances.getOrDefault(statement, List.of());
      statements.add(Map.of("pieces", pieces(statement, own)));
    }
    template.execute(
        Map.of("document", document, "statements", statements, "targets", report.targets()), out);
  }

  /** The statement's text in pieces: mentions and what stands between them. */
  private static List<Map<String, Object>> pieces(
      Statement statement, List<StatementStance> stances) {
    record Marked(Mention mention, StatementStance stance) {}

    List<Marked> marks = new ArrayList<>();
    for (StatementStance stance : stances) {
      stance.mentions().forEach(m -> marks.add(new Marked(m, stance)));
    }
    marks.sort(Comparator.comparingInt(m -> m.mention().span().begin()));
    List<Map<String, Object>> pieces = new ArrayList<>();
    int at = 0;
    for (Marked mark : marks) {
      int begin = mark.mention().span().begin() - statement.span().begin();
      int end = mark.mention().span().end() - statement.span().begin();
      pieces.add(Map.of("plain", true, "text", statement.text().substring(at, begin)));
      pieces.add(
          Map.of(
              "plain",
              false,
              "text",
              statement.text().substring(begin, end),
              "stance",
              mark.stance().abstained() ? "" : mark.stance().stance(),
              "title",
              title(mark.stance())));
      at = end;
    }
    pieces.add(Map.of("plain", true, "text", statement.text().substring(at)));
    return pieces;
  }

  private static String title(StatementStance stance) {
    return String.format(
        Locale.ROOT,
        "%s %s %.2f%s",
        stance.target().name(),
        stance.stance(),
        stance.scores().of(stance.stance()),
        stance.abstained() ? " (abstained)" : "");
  }

  @Override
  public void end() {
    out.println("</body></html>");
    out.flush();
  }
}
