package io.github.countrystance.cli;

import com.samskivert.mustache.Mustache;
import io.github.countrystance.file.AtomicFile;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.Evaluation;
import io.github.countrystance.training.Evaluation.Judgement;
import io.github.countrystance.training.Evaluator;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One self-contained HTML page of an evaluation: figures, pictures, and the errors to filter. */
final class EvaluationPage {

  private static final String TEMPLATE = "evaluation.html.mustache";

  private final TrainingData rows;
  private final Evaluation evaluation;
  private final Evaluation counted;
  private final LearningCurve curve;
  private final @Nullable Evaluator evaluator;

  /**
   * A page that is not yet written.
   *
   * @param rows that were measured on
   * @param counted the baseline that counts words
   * @param evaluator gives the reasons for errors; null if no single model was measured
   */
  EvaluationPage(
      TrainingData rows,
      Evaluation evaluation,
      Evaluation counted,
      LearningCurve curve,
      @Nullable Evaluator evaluator) {
    this.rows = rows;
    this.evaluation = evaluation;
    this.counted = counted;
    this.curve = curve;
    this.evaluator = evaluator;
  }

  void write(Path file) throws IOException {
    String template = HtmlReports.resource(TEMPLATE);
    String page = Mustache.compiler().escapeHTML(true).compile(template).execute(values());
    AtomicFile.write(file, page.getBytes(StandardCharsets.UTF_8));
  }

  private Map<String, Object> values() throws IOException {
    Map<String, Object> values = new HashMap<>();
    values.put("table", evaluation + "words counted: macro-F1 " + figure(counted.macroF1()));
    values.put("confusion", Charts.confusion(evaluation));
    values.put("reliability", Charts.reliability(evaluation));
    values.put("coverage", Charts.coverage(evaluation));
    values.put("hasCurve", !curve.points().isEmpty());
    if (!curve.points().isEmpty()) {
      values.put("curve", Charts.learning(curve));
    }
    values.put("slices", evaluation.slices().stream().map(EvaluationPage::slice).toList());
    List<Map<String, Object>> errors =
        evaluation.judgements().parallelStream().filter(j -> !j.right()).map(this::error).toList();
    values.put("errors", errors);
    values.put("errorCount", errors.size());
    return values;
  }

  private static Map<String, Object> slice(Evaluation.Slice slice) {
    Evaluation part = slice.evaluation();
    return Map.of(
        "by", slice.by(),
        "name", slice.name(),
        "rows", part.judgements().size(),
        "macroF1", figure(part.macroF1()),
        "accuracy", figure(part.accuracy()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private Map<String, Object> error(Judgement judgement) {
    Stance given = judgement.scores().best();
    String reasons =
        evaluator == null
            ? ""
            : String.join(
                "; ",
                Explanation.of(
                        judgement.row().text(),
                        given,
                        evaluator.reasons(rows, judgement.row(), given))
                    .lines());
    return Map.of(
        "place", judgement.row().file() + ":" + judgement.row().line(),
        "target", judgement.row().target().id(),
        "label", judgement.row().stance(),
        "given", given,
        "probability", String.format(Locale.ROOT, "%.2f", judgement.confidence()),
        "text", judgement.row().text(),
        "reasons", reasons);
  }
}
