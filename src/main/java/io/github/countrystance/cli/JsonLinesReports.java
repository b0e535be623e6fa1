package io.github.countrystance.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.github.countrystance.StanceReport;
import io.github.countrystance.StatementStance;
import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Mention;
import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One JSON object for each statement, in order. */
final class JsonLinesReports implements ReportWriter {

  private final JsonGenerator json;

  JsonLinesReports(PrintWriter out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  @Override
  public void write(String document, StanceReport report) throws IOException {
    Map<Statement, List<StatementStance>> byStatement =
        report.stances().stream().collect(Collectors.groupingBy(StatementStance::statement));
    for (Statement statement : report.article().statements()) {
      write(document, statement, byStatement.getOrDefault(statement, List.of()));
    }
    json.flush(); // to the writer: what is done stays done if a later document fails
  }

  private void write(String document, Statement statement, List<StatementStance> stances)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("document", document);
    json.writeNumberField("start", statement.span().begin());
    json.writeNumberField("end", statement.span().end());
    json.writeStringField("text", statement.text());
    json.writeArrayFieldStart("stances");
    for (StatementStance stance : stances) {
      write(stance);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void write(StatementStance stance) throws IOException {
    json.writeStartObject();
    json.writeStringField("target", stance.target().id());
    json.writeStringField("name", stance.target().name());
    json.writeStringField("kind", stance.target().kind().name());
    json.writeStringField("stance", stance.stance().name());
    json.writeObjectFieldStart("probabilities");
    for (Stance each : Stance.values()) {
      json.writeNumberField(each.name(), stance.scores().of(each));
    }
    json.writeEndObject();
    if (stance.abstained()) {
      json.writeBooleanField("abstained", true);
    }
    json.writeArrayFieldStart("mentions");
    for (Mention mention : stance.mentions()) {
      json.writeStartObject();
      json.writeNumberField("start", mention.span().begin());
      json.writeNumberField("end", mention.span().end());
      json.writeStringField("text", mention.text());
      json.writeStringField("kind", mention.kind().name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
