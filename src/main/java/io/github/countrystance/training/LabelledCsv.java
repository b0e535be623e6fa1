package io.github.countrystance.training;

import io.github.countrystance.article.Utf8;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.Target;
import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV file of labelled rows, and collects all that is wrong with it. */
final class LabelledCsv {

  private static final Map<String, Set<String>> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("text", Set.of("text", "statement", "sentence", "tweet"));
    COLUMNS.put("target", Set.of("target", "country", "code"));
    COLUMNS.put("stance", Set.of("stance", "label", "polarity"));
    COLUMNS.put("holder", Set.of("holder"));
    COLUMNS.put("source", Set.of("source"));
  }

  private static final List<String> REQUIRED = List.of("text", "target", "stance");

  private final String file;
  private final Gazetteer gazetteer;
  private final List<LabelledRow> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private LabelledCsv(String file, Gazetteer gazetteer) {
    this.file = file;
    this.gazetteer = gazetteer;
  }

  /** Reads a file, adding its rows and its problems to the lists. */
  static void read(Path path, Gazetteer gazetteer, List<LabelledRow> rows, List<String> problems)
      throws IOException {
    read(Files.readAllBytes(path), path.toString(), gazetteer, rows, problems);
  }

  /** Reads a file's content, adding its rows and its problems to the lists. */
  static void read(
      byte[] bytes,
      String file,
      Gazetteer gazetteer,
      List<LabelledRow> rows,
      List<String> problems) {
    LabelledCsv csv = new LabelledCsv(file, gazetteer);
    try {
      csv.parse(Utf8.decode(bytes, csv.file, 1));
    } catch (IOException e) {
      csv.problems.add(Objects.requireNonNull(e.getMessage()));
    }
    rows.addAll(csv.rows);
    problems.addAll(csv.problems);
  }

  private void problem(long line, String text) {
    problems.add(file + ", line " + line + ": " + text);
  }

  private void parse(String text) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    long line = 1;
    try (CSVParser parser = format.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        problem(1, "the file is empty, expected the header text,target,stance,holder,source");
        return;
      }
      Map<String, Integer> columns = columns(records.next());
      line = parser.getCurrentLineNumber() + 1;
      while (!columns.isEmpty() && records.hasNext()) {
        addRow(records.next(), columns, line);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException | IllegalStateException e) {
      problem(line, "expected CSV (RFC 4180), found a row that is not: " + e.getMessage());
    }
  }

  /** The separator that the header holds most often. */
  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private Map<String, Integer> columns(CSVRecord header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String found = header.get(i).strip().toLowerCase(Locale.ROOT);
      int at = i;
      COLUMNS.forEach(
          (name, aliases) -> {
            if (aliases.contains(found)) {
              columns.putIfAbsent(name, at);
            }
          });
    }
    List<String> missing = REQUIRED.stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      problem(
          1,
          "no column "
              + String.join(", ", missing)
              + "; found "
              + String.join(", ", header)
              + ", expected text, target, stance and perhaps holder, source");
      return Map.of();
    }
    return columns;
  }

  private void addRow(CSVRecord record, Map<String, Integer> columns, long line) {
    String text = value(record, columns, "text");
    String targetName = value(record, columns, "target");
    String label = value(record, columns, "stance");
    Optional<Target> target = gazetteer.find(targetName);
    Optional<Stance> stance = StanceLabels.find(label);
    if (text.isBlank()) {
      problem(line, "text is empty, expected a statement");
    }
    if (target.isEmpty()) {
      problem(
          line,
          "target is '"
              + targetName
              + "', expected an ISO 3166-1 code, a bloc's id or a country's name");
    }
    if (stance.isEmpty()) {
      problem(line, "stance is '" + label + "', expected " + StanceLabels.ALLOWED);
    }
    if (!text.isBlank() && target.isPresent() && stance.isPresent()) {
      String holder = value(record, columns, "holder");
      String source = value(record, columns, "source");
      rows.add(new LabelledRow(text, target.get(), stance.get(), holder, source, file, line));
    }
  }

  private static String value(CSVRecord record, Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    return column == null || column >= record.size() ? "" : record.get(column).strip();
  }
}
