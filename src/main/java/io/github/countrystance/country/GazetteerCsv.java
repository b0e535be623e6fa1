package io.github.countrystance.country;

import io.github.countrystance.file.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of names, and says of a bad row where it stands and what was expected. */
final class GazetteerCsv {

  private static final List<String> COLUMNS = List.of("id", "kind", "name", "nameKind");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]*");
  private static final int MOST_PROBLEMS = 20;

  private GazetteerCsv() {}

  /**
   * A row of a table of targets.
   *
   * @param place its file and line
   */
  record Row(String id, Target.Kind kind, String name, Mention.Kind nameKind, String place) {}

  /** The records of a table that lies beside the class. */
  static List<CSVRecord> shipped(String resource) throws IOException {
    try (CSVParser parser = parser(resourceText(resource), resource)) {
      return parser.getRecords();
    }
  }

  static List<Row> shippedTargets(String resource) throws IOException {
    return targets(resourceText(resource), resource);
  }

  static List<Row> targets(Path file) throws IOException {
    return targets(Utf8.decode(Files.readAllBytes(file), file.toString(), 1), file.toString());
  }

  private static String resourceText(String resource) throws IOException {
    try (InputStream in = GazetteerCsv.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource + " is missing").readAllBytes();
      return Utf8.decode(bytes, resource, 1);
    }
  }

  private static CSVParser parser(String text, String source) throws IOException {
    var format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true);
    try {
      return CSVParser.parse(text, format.get());
    } catch (IllegalArgumentException e) {
      throw new IOException(source + ", line 1: " + e.getMessage(), e);
    }
  }

  private static List<Row> targets(String text, String source) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (CSVParser parser = parser(text, source)) {
      List<String> header = parser.getHeaderNames();
      for (String column : COLUMNS) {
        if (header.stream().noneMatch(column::equalsIgnoreCase)) {
          problems.add(source + ", line 1: no column '" + column + "', expected " + COLUMNS);
        }
      }
      failOn(problems);
      addRows(parser, source, rows, problems);
    }
    failOn(problems);
    return rows;
  }

  private static void addRows(
      CSVParser parser, String source, List<Row> rows, List<String> problems) {
    try {
      for (CSVRecord record : parser) {
        String place = source + ", line " + parser.getCurrentLineNumber();
        try {
          rows.add(row(record, place));
        } catch (IllegalArgumentException e) {
          problems.add(place + ": " + e.getMessage());
        }
      }
    } catch (UncheckedIOException e) { // a quotation that does not end, among others
      problems.add(source + ", line " + parser.getCurrentLineNumber() + ": " + e.getMessage());
    }
  }

  /** Reports all problems at once, up to a limit. */
  static void failOn(List<String> problems) throws IOException {
    if (!problems.isEmpty()) {
      String more =
          problems.size() > MOST_PROBLEMS
              ? System.lineSeparator() + "and " + (problems.size() - MOST_PROBLEMS) + " more"
              : "";
      throw new IOException(
          problems.stream().limit(MOST_PROBLEMS).collect(Collectors.joining(System.lineSeparator()))
              + more);
    }
  }

  private static Row row(CSVRecord record, String place) {
    if (record.size() < COLUMNS.size()) {
      throw new IllegalArgumentException(
          "found " + record.size() + " values, expected " + COLUMNS.size());
    }
    String id = record.get("id").strip();
    String name = record.get("name").strip();
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id '" + id + "': expected capitals, digits and hyphens, such as FR or ECOWAS");
    }
    if (NameTokens.of(name).isEmpty()) {
      throw new IllegalArgumentException("name '" + name + "': expected letters or digits");
    }
    return new Row(
        id,
        constant(Target.Kind.class, "kind", record.get("kind")),
        name,
        constant(Mention.Kind.class, "nameKind", record.get("nameKind")),
        place);
  }

  /** The constant of that name, in any case. */
  static <E extends Enum<E>> E constant(Class<E> type, String column, String value) {
    for (E constant : Objects.requireNonNull(type.getEnumConstants())) {
      if (constant.name().equals(value.strip().toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        column + " '" + value + "': expected one of " + Arrays.toString(type.getEnumConstants()));
  }
}
