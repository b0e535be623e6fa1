package io.github.countrystance.training;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What is wrong with labelled data, found without training on them. Immutable.
 *
 * <pre>{@code
 * DataCheck check = DataCheck.of(List.of(Path.of("rows.csv")), List.of());
 * check.problems().forEach(p -> System.out.println(p.kind() + " " + p.message()));
 * }</pre>
 *
 * @param rows number of rows that can be read
 * @param statements number of different texts among them
 * @param targets number of different targets among them
 * @param labels number of rows of each stance
 * @param problems all that was found, check by check, each in the order of the files
 */
public record DataCheck(
    int rows, int statements, int targets, Map<Stance, Integer> labels, List<Problem> problems) {

  /** What can be wrong. */
  public enum Kind {
    /** A row, or the file, is not CSV in UTF-8 with the columns that are needed. */
    NOT_CSV,
    /** A row has no text. */
    NO_TEXT,
    /** A text is longer than any statement; mostly a quotation that is not closed. */
    TOO_LONG,
    /** The target is neither a code nor a name that the gazetteer knows. */
    UNKNOWN_TARGET,
    /** The label is no stance. */
    UNKNOWN_STANCE,
    /** The same text, target and label stand twice. */
    DUPLICATE,
    /** The same text and target stand twice, with different labels. */
    CONTRADICTION,
    /** The library does not find the target in the text, so the row cannot be used. */
    TARGET_NOT_FOUND,
    /** A text stands in the data and in the test data. */
    LEAK
  }

  /**
   * Something wrong.
   *
   * @param kind what
   * @param message file, line, column, value and what was expected
   */
  public record Problem(Kind kind, String message) {

    /** Checks that nothing is null. */
    public Problem {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(message, "message");
    }
  }

  /** Copies the collections. */
  public DataCheck {
    // in the order of the stances
    EnumMap<Stance, Integer> ordered = new EnumMap<>(Stance.class);
    ordered.putAll(labels);
    labels = Collections.unmodifiableMap(ordered);
    problems = List.copyOf(problems);
  }

  /**
   * Checks files and folders of CSV files.
   *
   * @param data the rows to train on
   * @param test rows to measure on, whose texts must not stand among the others; may be empty
   * @throws IOException if a file cannot be opened; what is wrong inside is a problem instead
   */
  public static DataCheck of(List<Path> data, List<Path> test) throws IOException {
    return of(data, test, Gazetteer.english());
  }

  /**
   * Checks files and folders of CSV files.
   *
   * @param data the rows to train on
   * @param test rows to measure on, whose texts must not stand among the others; may be empty
   * @param gazetteer knows the targets
   * @throws IOException if a file cannot be opened; what is wrong inside is a problem instead
   */
  public static DataCheck of(List<Path> data, List<Path> test, Gazetteer gazetteer)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<LabelledRow> rows = new ArrayList<>();
    List<LabelledRow> held = new ArrayList<>();
    TrainingData.read(data, gazetteer, rows, problems);
    TrainingData.read(test, gazetteer, held, problems);
    addRepeated(rows, problems);
    addRepeated(held, problems);
    MentionFinder finder = new MentionFinder(gazetteer);
    addNotFound(rows, finder, problems);
    addNotFound(held, finder, problems);
    addLeaks(rows, held, problems);
    Map<Stance, Integer> labels = new EnumMap<>(Stance.class);
    rows.forEach(r -> labels.merge(r.stance(), 1, Integer::sum));
    return new DataCheck(
        rows.size(),
        (int) rows.stream().map(LabelledRow::text).distinct().count(),
        (int) rows.stream().map(LabelledRow::target).distinct().count(),
        labels,
        problems);
  }

  private static String place(LabelledRow row) {
    return row.file() + ", line " + row.line();
  }

  private static void addRepeated(List<LabelledRow> rows, List<Problem> problems) {
    Map<String, LabelledRow> first = new HashMap<>();
    for (LabelledRow row : rows) {
      LabelledRow before = first.putIfAbsent(row.target().id() + '\t' + row.text(), row);
      if (before == null) {
        continue;
      }
      boolean same = before.stance() == row.stance();
      String column = same ? "text" : "stance";
      String value = same ? LabelledCsv.brief(row.text()) : row.stance().name();
      problems.add(
          new Problem(
              same ? Kind.DUPLICATE : Kind.CONTRADICTION,
              String.format(
                  "%s, column %s: '%s' toward %s; at %s the same text has %s",
                  place(row), column, value, row.target().id(), place(before), before.stance())));
    }
  }

  private static void addNotFound(
      List<LabelledRow> rows, MentionFinder finder, List<Problem> problems) {
    Map<String, List<String>> found = new HashMap<>();
    for (LabelledRow row : rows) {
      List<String> ids =
          found.computeIfAbsent(
              row.text(),
              text -> finder.find(Statement.of(text)).stream().map(t -> t.target().id()).toList());
      if (!ids.contains(row.target().id())) {
        problems.add(
            new Problem(
                Kind.TARGET_NOT_FOUND,
                String.format(
                    "%s, column target: '%s' is not found in '%s'; found %s",
                    place(row),
                    row.target().id(),
                    LabelledCsv.brief(row.text()),
                    ids.isEmpty() ? "none" : String.join(", ", ids))));
      }
    }
  }

  private static void addLeaks(
      List<LabelledRow> rows, List<LabelledRow> held, List<Problem> problems) {
    Map<String, LabelledRow> texts = new HashMap<>();
    rows.forEach(row -> texts.putIfAbsent(folded(row.text()), row));
    for (LabelledRow row : held) {
      LabelledRow trained = texts.get(folded(row.text()));
      if (trained != null) {
        problems.add(
            new Problem(
                Kind.LEAK,
                String.format(
                    "%s, column text: '%s' stands among the training rows, at %s",
                    place(row), LabelledCsv.brief(row.text()), place(trained))));
      }
    }
  }

  /** A copy with another case or other blanks leaks as well. */
  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** How many problems there are of each kind. */
  static Map<Kind, Long> byKind(List<Problem> problems) {
    return problems.stream()
        .collect(
            Collectors.groupingBy(
                Problem::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
  }

  /** A summary, and how many problems there are of each kind. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(rows).append(" rows, ").append(statements).append(" statements, ");
    out.append(targets).append(" targets; ").append(labels).append(System.lineSeparator());
    for (Stance stance : Stance.values()) {
      if (!labels.containsKey(stance)) {
        out.append("no row is labelled ").append(stance);
        out.append(": only with others, such as the shipped, can these be trained on");
        out.append(System.lineSeparator());
      }
    }
    byKind(problems)
        .forEach(
            (kind, count) ->
                out.append(kind).append(": ").append(count).append(System.lineSeparator()));
    return out.toString();
  }
}
