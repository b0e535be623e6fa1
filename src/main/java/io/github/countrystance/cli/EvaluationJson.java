package io.github.countrystance.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.Evaluation;
import java.io.IOException;
import java.io.Writer;

/** Writes all figures of an evaluation as one JSON object. */
final class EvaluationJson {

  private final JsonGenerator json;

  private EvaluationJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(Evaluation evaluation, Writer out) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(out);
    generator.setPrettyPrinter(new DefaultPrettyPrinter());
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    generator.writeStartObject();
    new EvaluationJson(generator).writeAll(evaluation);
    generator.writeEndObject();
    generator.writeRaw('\n');
    generator.flush();
  }

  private void writeAll(Evaluation evaluation) throws IOException {
    writeFigures(evaluation);
    if (!evaluation.judgements().isEmpty()) {
      Evaluation.Interval interval = evaluation.interval(Evaluation::macroF1);
      json.writeArrayFieldStart("macroF1Interval");
      json.writeNumber(interval.low());
      json.writeNumber(interval.high());
      json.writeEndArray();
    }
    json.writeArrayFieldStart("reliability");
    for (Evaluation.ReliabilityBin bin : evaluation.reliability()) {
      json.writeStartObject();
      json.writeNumberField("low", bin.low());
      json.writeNumberField("count", bin.count());
      json.writeNumberField("confidence", bin.confidence());
      json.writeNumberField("accuracy", bin.accuracy());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("coverage");
    for (Evaluation.Coverage point : evaluation.coverage()) {
      json.writeStartObject();
      json.writeNumberField("probability", point.probability());
      json.writeNumberField("coverage", point.coverage());
      json.writeNumberField("accuracy", point.accuracy());
      json.writeNumberField("macroF1", point.macroF1());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("slices");
    for (Evaluation.Slice slice : evaluation.slices()) {
      json.writeStartObject();
      json.writeStringField("by", slice.by());
      json.writeStringField("name", slice.name());
      writeFigures(slice.evaluation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeFigures(Evaluation evaluation) throws IOException {
    json.writeNumberField("rows", evaluation.judgements().size());
    json.writeNumberField("notFound", evaluation.notFound().size());
    json.writeNumberField("macroF1", evaluation.macroF1());
    json.writeNumberField("averageF1", evaluation.averageF1());
    json.writeNumberField("accuracy", evaluation.accuracy());
    json.writeNumberField("kappa", evaluation.kappa());
    json.writeNumberField("calibrationError", evaluation.calibrationError());
    json.writeObjectFieldStart("stances");
    for (Stance stance : Stance.values()) {
      json.writeObjectFieldStart(stance.name());
      json.writeNumberField("precision", evaluation.precision(stance));
      json.writeNumberField("recall", evaluation.recall(stance));
      json.writeNumberField("f1", evaluation.f1(stance));
      for (Stance given : Stance.values()) {
        json.writeNumberField("given" + given, evaluation.count(stance, given));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
