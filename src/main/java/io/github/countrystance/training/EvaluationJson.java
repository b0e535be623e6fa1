package io.github.countrystance.training;

import io.github.countrystance.stance.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All figures of an evaluation as JSON. Written here, as the library needs no JSON otherwise. */
final class EvaluationJson {

  private final StringBuilder out = new StringBuilder();

  private EvaluationJson() {}

  static String of(Evaluation evaluation) {
    EvaluationJson json = new EvaluationJson();
    json.add(all(evaluation), 0);
    return json.out.append('\n').toString();
  }

  private static Map<String, Object> all(Evaluation evaluation) {
    Map<String, Object> all = figures(evaluation);
    all.put("majority", figures(evaluation.majority()));
    if (!evaluation.judgements().isEmpty()) {
      all.put("intervals", intervals(evaluation));
    }
    List<Object> reliability = new ArrayList<>();
    for (Evaluation.ReliabilityBin bin : evaluation.reliability()) {
      reliability.add(
          object(
              "low", bin.low(),
              "count", bin.count(),
              "confidence", bin.confidence(),
              "accuracy", bin.accuracy()));
    }
    all.put("reliability", reliability);
    List<Object> coverage = new ArrayList<>();
    for (Evaluation.Coverage point : evaluation.coverage()) {
      coverage.add(
          object(
              "probability", point.probability(),
              "coverage", point.coverage(),
              "accuracy", point.accuracy(),
              "macroF1", point.macroF1()));
    }
    all.put("coverage", coverage);
    List<Object> slices = new ArrayList<>();
    for (Evaluation.Slice slice : evaluation.slices()) {
      Map<String, Object> part = object("by", slice.by(), "name", slice.name());
      part.putAll(figures(slice.evaluation()));
      slices.add(part);
    }
    all.put("slices", slices);
    return all;
  }

  private static Map<String, Object> intervals(Evaluation evaluation) {
    return object(
        "macroF1", interval(evaluation, Evaluation::macroF1),
        "averageF1", interval(evaluation, Evaluation::averageF1),
        "accuracy", interval(evaluation, Evaluation::accuracy),
        "kappa", interval(evaluation, Evaluation::kappa));
  }

  private static List<Object> interval(Evaluation evaluation, ToDoubleFunction<Evaluation> figure) {
    Evaluation.Interval interval = evaluation.interval(figure);
    return List.of(interval.low(), interval.high());
  }

  private static Map<String, Object> figures(Evaluation evaluation) {
    Map<String, Object> stances = new LinkedHashMap<>();
    for (Stance stance : Stance.values()) {
      Map<String, Object> own =
          object(
              "precision", evaluation.precision(stance),
              "recall", evaluation.recall(stance),
              "f1", evaluation.f1(stance));
      for (Stance given : Stance.values()) {
        own.put("given" + given, evaluation.count(stance, given));
      }
      stances.put(stance.name(), own);
    }
    return object(
        "rows", evaluation.judgements().size(),
        "notFound", evaluation.notFound().size(),
        "macroF1", evaluation.macroF1(),
        "averageF1", evaluation.averageF1(),
        "accuracy", evaluation.accuracy(),
        "kappa", evaluation.kappa(),
        "calibrationError", evaluation.calibrationError(),
        "stances", stances);
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private void add(Object value, int depth) {
    if (value instanceof Map<?, ?> object) {
      List<Runnable> members = new ArrayList<>();
      object.forEach(
          (name, member) ->
              members.add(
                  () -> {
                    addText((String) name);
                    out.append(": ");
                    add(member, depth + 1);
                  }));
      addAll('{', members, '}', depth);
    } else if (value instanceof List<?> list) {
      List<Runnable> members = new ArrayList<>();
      list.forEach(member -> members.add(() -> add(member, depth + 1)));
      addAll('[', members, ']', depth);
    } else if (value instanceof Number) {
      out.append(value);
    } else {
      addText((String) value);
    }
  }

  private void addAll(char open, List<Runnable> members, char close, int depth) {
    out.append(open);
    String line = "\n" + "  ".repeat(depth);
    for (int i = 0; i < members.size(); i++) {
      out.append(i > 0 ? "," : "").append(line).append("  ");
      members.get(i).run();
    }
    out.append(members.isEmpty() ? "" : line).append(close);
  }

  private void addText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
