package io.github.countrystance.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads tables in CSV that have a header; whatever fails, the message names source and line. */
public final class CsvTable {

  /** The key of all rows of a packed table, the header first. */
  static final String ALL_ROWS = "";

  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_PROBLEMS = 20;

  /** A file with more of them is not read further: it is no table. */
  private static final int MOST_BAD_ROWS = 10_000;

  /** What to say of a bad quotation, which is all that a text can hold that is no CSV. */
  public static final String EXPECTED_QUOTES =
      "expected quotes around the whole field, and quotes inside it doubled";

  private static final String BAD_QUOTATION =
      "a quotation is not closed, or is followed by more; " + EXPECTED_QUOTES;

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  /** Takes a row; what it complains of in an IllegalArgumentException is a problem of the row. */
  @FunctionalInterface
  public interface RowReader {

    /** Takes a row and the number of the line that it ends on. */
    void read(CsvRow row, long line);
  }

  private CsvTable() {}

  /**
   * Reads a file of at most 64 MB.
   *
   * @param columns that the header must have
   * @throws IOException if it cannot be read or rows are wrong; the message names file, lines,
   *     values and expectations, of at most 20 problems
   */
  public static void read(Path file, List<String> columns, RowReader reader) throws IOException {
    read(text(file), file.toString(), columns, reader);
  }

  /** As above, from content at hand. */
  public static void read(byte[] content, String source, List<String> columns, RowReader reader)
      throws IOException {
    read(Utf8.decode(content, source, 1), source, columns, reader);
  }

  /** As above, from a text at hand. */
  public static void read(String text, String source, List<String> columns, RowReader reader)
      throws IOException {
    List<String> problems = new ArrayList<>();
    try (CSVParser rows = FORMAT.parse(new StringReader(text))) {
      List<String> header = rows.getHeaderNames();
      for (String column : columns) {
        if (header.stream().noneMatch(column::equalsIgnoreCase)) {
          problems.add(
              source
                  + ", line 1: no column '"
                  + column
                  + "', expected "
                  + columns
                  + ", found "
                  + header);
        }
      }
      if (problems.isEmpty()) {
        addRows(rows, places(rows, columns), source, reader, problems);
      }
    } catch (IllegalArgumentException e) { // of the header; its advice is for programmers
      String message = Objects.requireNonNull(e.getMessage());
      int advice = message.indexOf(". If ");
      problems.add(source + ", line 1: " + (advice < 0 ? message : message.substring(0, advice)));
    } catch (IOException | UncheckedIOException e) {
      problems.add(source + ", line 1: " + BAD_QUOTATION);
    }
    failOn(problems);
  }

  private static Map<String, Integer> places(CSVParser rows, List<String> columns) {
    Map<String, Integer> all = rows.getHeaderMap();
    Map<String, Integer> places = new HashMap<>();
    for (String column : columns) {
      places.put(column, Objects.requireNonNull(all.get(column)));
    }
    return places;
  }

  /**
   * Reads a table of the library's own, as the build has packed it or else as it is.
   *
   * @param owner the class that it stands beside
   * @throws UncheckedIOException if it is missing or damaged
   */
  public static void beside(Class<?> owner, String table, List<String> columns, RowReader reader) {
    PackedTable packed = PackedTable.beside(owner, packed(table));
    try {
      if (packed == null) {
        read(Resource.bytes(owner, table), table, columns, reader);
      } else {
        read(packed.rows(ALL_ROWS), table, columns, reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the build calls a table that it has packed. */
  static String packed(String table) {
    return table.replace(".csv", ".packed");
  }

  private static void read(
      List<List<String>> rows, String source, List<String> columns, RowReader reader)
      throws IOException {
    List<String> header = rows.get(0);
    if (!header.containsAll(columns)) {
      throw new IOException(source + ": expected columns " + columns + ", found " + header);
    }
    Map<String, Integer> places = CsvRow.places(header);
    for (int i = 1; i < rows.size(); i++) {
      try {
        reader.read(new CsvRow(rows.get(i), places), i + 1);
      } catch (IllegalArgumentException e) {
        throw new IOException(source + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
  }

  /**
   * The rows of a file, the header first.
   *
   * @throws IOException if a row is not as long as the header; the message names file and line
   */
  static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(text(file)))) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
        int expected = rows.get(0).size();
        if (row.size() != expected) {
          long line = parser.getCurrentLineNumber();
          throw new IOException(
              file + ", line " + line + ": found " + row.size() + " values, expected " + expected);
        }
      }
    }
    return rows;
  }

  /**
   * The constant of that name, in any case, blanks around it left out.
   *
   * @throws IllegalArgumentException if there is none; the message names column and value
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String column, String value) {
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException e) {
      E[] constants = Objects.requireNonNull(type.getEnumConstants());
      for (E constant : constants) {
        if (constant.name().equalsIgnoreCase(value.strip())) {
          return constant;
        }
      }
      throw new IllegalArgumentException(
          column + " is '" + value + "', expected one of " + Arrays.toString(constants), e);
    }
  }

  /**
   * The content of a file as text.
   *
   * @throws IOException as for {@link #bytes}, or if it is not UTF-8
   */
  public static String text(Path file) throws IOException {
    return Utf8.decode(bytes(file), file.toString(), 1);
  }

  /**
   * The content of a file.
   *
   * @throws IOException if it cannot be read, or is larger than 64 MB
   */
  public static byte[] bytes(Path file) throws IOException {
    try (InputStream in = InputFile.open(file, "a CSV file")) {
      String tooLong = file + ": expected at most " + MOST_BYTES + " bytes";
      return InputFile.atMost(MOST_BYTES, in, tooLong);
    }
  }

  private static void addRows(
      CSVParser rows,
      Map<String, Integer> places,
      String source,
      RowReader reader,
      List<String> problems) {
    int header = rows.getHeaderNames().size();
    int needed = Collections.max(places.values()) + 1;
    try {
      for (CSVRecord row : rows) {
        long line = rows.getCurrentLineNumber();
        try {
          if (row.size() < needed || hasMore(row, header)) {
            throw new IllegalArgumentException(
                "found " + row.size() + " values, expected " + header);
          }
          reader.read(new CsvRow(Arrays.asList(row.values()), places), line);
        } catch (IllegalArgumentException e) {
          problems.add(source + ", line " + line + ": " + e.getMessage());
          if (problems.size() > MOST_BAD_ROWS) {
            return;
          }
        }
      }
    } catch (UncheckedIOException e) {
      problems.add(source + ", line " + rows.getCurrentLineNumber() + ": " + BAD_QUOTATION);
    }
  }

  /** Whether a row has values beyond so many columns, as behind a comma that lacks its quotes. */
  public static boolean hasMore(CSVRecord row, int columns) {
    for (int column = columns; column < row.size(); column++) {
      if (!row.get(column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** Reports all problems at once, up to a limit. */
  public static void failOn(List<String> problems) throws IOException {
    if (!problems.isEmpty()) {
      int more = problems.size() - MOST_PROBLEMS;
      throw new IOException(
          problems.stream()
              .limit(MOST_PROBLEMS)
              .collect(
                  Collectors.joining(
                      System.lineSeparator(),
                      "",
                      more > 0 ? System.lineSeparator() + "and " + more + " more" : "")));
    }
  }
}
