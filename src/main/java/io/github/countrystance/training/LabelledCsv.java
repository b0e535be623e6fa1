package io.github.countrystance.training;

import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.Target;
import io.github.countrystance.file.CsvTable;
import io.github.countrystance.file.InputFile;
import io.github.countrystance.file.Utf8;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.DataCheck.Kind;
import io.github.countrystance.training.DataCheck.Problem;
import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** About 400,000 rows. */
  private static final int MOST_BYTES = 128 << 20;

  /** A file with more broken rows than this is no CSV, and would be parsed again for each. */
  private static final int MOST_BROKEN = 1_000;

  /** A file with more of them is not read further: it is no labelled data. */
  private static final int MOST_PROBLEMS = 10_000;

  /** Units that are read again behind broken rows: each may have swallowed all that follows. */
  private static final long MOST_AGAIN = 256L << 20;

  private static final int BRIEF = 60;

  private final String file;
  private final Gazetteer gazetteer;
  private final List<LabelledRow> rows;
  private final List<Problem> problems;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private List<String> header = List.of();
  private int first;

  /** How many characters parsers have taken, some of them again. */
  private long parsed;

  private LabelledCsv(
      String file, Gazetteer gazetteer, List<LabelledRow> rows, List<Problem> problems) {
    this.file = file;
    this.gazetteer = gazetteer;
    this.rows = rows;
    this.problems = problems;
  }

  /** Reads a file, adding its rows and its problems to the lists. */
  static void read(Path path, Gazetteer gazetteer, List<LabelledRow> rows, List<Problem> problems)
      throws IOException {
    byte[] bytes;
    try (InputStream in = InputFile.open(path, "a CSV file")) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      String message = path + ": expected at most " + MOST_BYTES + " bytes; part it into files";
      problems.add(new Problem(Kind.NOT_CSV, message));
      return;
    }
    read(bytes, path.toString(), gazetteer, rows, problems);
  }

  /** Reads a file's content, adding its rows and its problems to the lists. */
  static void read(
      byte[] bytes,
      String file,
      Gazetteer gazetteer,
      List<LabelledRow> rows,
      List<Problem> problems) {
    try {
      new LabelledCsv(file, gazetteer, rows, problems).parse(Utf8.decode(bytes, file, 1));
    } catch (IOException e) {
      problems.add(new Problem(Kind.NOT_CSV, Objects.requireNonNull(e.getMessage())));
    }
  }

  private void problem(Kind kind, long line, String text) {
    problems.add(new Problem(kind, file + ", line " + line + text));
  }

  private void parse(String text) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    format = format.builder().setDelimiter(delimiter(text)).get();
    first = problems.size();
    int begin = 0;
    long line = 1;
    for (int broken = 0; begin < text.length(); broken++) {
      long read = parse(format, text, begin, line);
      boolean hopeless = broken == MOST_BROKEN || parsed > MOST_AGAIN + text.length();
      boolean goesOn = read >= 0 && !header.isEmpty();
      if (isTooBad() || (goesOn && hopeless)) {
        // before the others, of which not all are shown
        String message = file + ", line " + line + ": not read further, too many rows are broken";
        problems.add(first, new Problem(Kind.NOT_CSV, message));
        break;
      }
      if (!goesOn) {
        break;
      }
      // the quotation may have swallowed sound rows: go on with the line below its first
      int row = lineStart(text, begin, read);
      begin = lineStart(text, row, 1);
      problem(
          Kind.NOT_CSV,
          line + read,
          ": a quotation is not closed, or is followed by more, in '"
              + brief(text.substring(row, Math.min(begin, row + BRIEF + 1)).stripTrailing())
              + "'; "
              + CsvTable.EXPECTED_QUOTES);
      line += read + 1;
    }
    if (header.isEmpty()) {
      problem(Kind.NOT_CSV, 1, ": found no header, expected text,target,stance,holder,source");
    }
  }

  private boolean isTooBad() {
    return problems.size() - first > MOST_PROBLEMS;
  }

  /**
   * Parses rows until one that is broken.
   *
   * @return how many lines stand before the broken row; -1 if there is none
   */
  private long parse(CSVFormat format, String text, int begin, long firstLine) {
    long read = 0;
    try (StringReader reader = new StringReader(text);
        CSVParser parser = format.parse(skip(reader, begin))) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext() && !isTooBad()) {
        CSVRecord row = records.next();
        boolean blank = row.size() == 1 && row.get(0).isBlank();
        if (!blank && header.isEmpty()) {
          addColumns(row, firstLine + read);
        } else if (!blank && !columns.isEmpty()) {
          addRow(row, firstLine + read);
        }
        read = parser.getCurrentLineNumber();
      }
      return -1;
    } catch (UncheckedIOException | IOException | IllegalStateException e) {
      return read;
    }
  }

  /** Without a copy of what follows, of which there may be a hundred megabytes. */
  private Reader skip(StringReader reader, int count) throws IOException {
    if (reader.skip(count) != count) {
      throw new EOFException();
    }
    return new FilterReader(reader) {
      @Override
      public int read() throws IOException {
        parsed++;
        return super.read();
      }

      @Override
      public int read(char[] to, int begin, int length) throws IOException {
        int read = super.read(to, begin, length);
        parsed += Math.max(0, read); // -1 at the end
        return read;
      }
    };
  }

  /** Where a line begins, so many below a place; a line ends with CR, LF or both. */
  private static int lineStart(String text, int begin, long line) {
    int at = begin;
    for (long l = 0; l < line && at < text.length(); at++) {
      char c = text.charAt(at);
      boolean inside = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      l += !inside && (c == '\r' || c == '\n') ? 1 : 0;
    }
    return at;
  }

  /** The separator that the header holds most often. */
  private static char delimiter(String text) {
    String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(first, candidate) > count(first, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private void addColumns(CSVRecord row, long line) {
    header = row.stream().map(String::strip).toList();
    List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    COLUMNS.forEach((name, aliases) -> addColumn(name, aliases, names, line));
    List<String> missing = REQUIRED.stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      columns.clear();
      problem(
          Kind.NOT_CSV,
          line,
          ": no column "
              + String.join(", ", missing)
              + "; found "
              + brief(String.join(", ", header))
              + ", expected text, target, stance and perhaps holder, source");
    }
  }

  /**
   * The column of that name; else, as a newspaper's country may stand beside it, the only alias.
   */
  private void addColumn(String name, Set<String> aliases, List<String> names, long line) {
    Set<String> known = names.contains(name) ? Set.of(name) : aliases;
    List<Integer> found =
        IntStream.range(0, names.size()).filter(i -> known.contains(names.get(i))).boxed().toList();
    if (found.size() > 1) {
      String columnsFound = found.stream().map(header::get).collect(Collectors.joining(", "));
      problem(
          Kind.NOT_CSV, line, ": found columns " + columnsFound + ", expected one, called " + name);
    }
    if (!found.isEmpty()) {
      columns.put(name, found.get(0));
    }
  }

  private void addRow(CSVRecord row, long line) {
    if (CsvTable.hasMore(row, header.size())) {
      problem(
          Kind.NOT_CSV,
          line,
          ": found "
              + row.size()
              + " values, expected "
              + header.size()
              + "; quotes belong around a field that holds a comma");
      return;
    }
    String text = value(row, "text");
    String targetName = value(row, "target");
    String label = value(row, "stance");
    Optional<Target> target = gazetteer.find(targetName);
    Optional<Stance> stance = StanceLabels.find(label);
    if (text.isBlank()) {
      problem(Kind.NO_TEXT, line, at("text", text) + "a statement");
    }
    boolean tooLong = text.length() > ArticleReader.LONGEST_STATEMENT;
    if (tooLong) {
      String expected = "at most " + ArticleReader.LONGEST_STATEMENT + " characters, not ";
      problem(Kind.TOO_LONG, line, at("text", text) + expected + text.length());
    }
    if (target.isEmpty()) {
      String expected = "an ISO 3166-1 code, a bloc's id or a country's name";
      problem(Kind.UNKNOWN_TARGET, line, at("target", targetName) + expected);
    }
    if (stance.isEmpty()) {
      problem(Kind.UNKNOWN_STANCE, line, at("stance", label) + StanceLabels.ALLOWED);
    }
    if (!text.isBlank() && !tooLong && target.isPresent() && stance.isPresent()) {
      String holder = value(row, "holder");
      String source = value(row, "source");
      rows.add(new LabelledRow(text, target.get(), stance.get(), holder, source, file, line));
    }
  }

  /** The column as the file calls it, so that one finds it there. */
  private String at(String name, String found) {
    String column = header.get(Objects.requireNonNull(columns.get(name)));
    return ", column " + column + ": found '" + brief(found) + "', expected ";
  }

  private String value(CSVRecord row, String name) {
    Integer column = columns.get(name);
    return column == null || column >= row.size() ? "" : row.get(column).strip();
  }

  /** The beginning of a text, for messages. */
  static String brief(String text) {
    return text.length() <= BRIEF ? text : text.substring(0, BRIEF - 3) + "...";
  }
}
