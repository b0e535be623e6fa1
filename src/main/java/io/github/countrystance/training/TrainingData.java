package io.github.countrystance.training;

import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.file.Resource;
import io.github.countrystance.file.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labelled rows read from CSV files with the header {@code text,target,stance,holder,source}.
 *
 * <p>Comma, semicolon or tab; UTF-8; columns in any order and case, other columns are ignored;
 * {@code holder} and {@code source} may be absent. Other names for the columns: {@code statement},
 * {@code sentence}, {@code tweet}; {@code country}, {@code code}; {@code label}, {@code polarity}.
 *
 * <p>A target is an ISO 3166-1 code of two or three letters, a bloc's id or an English name. A
 * stance is FAVOR (favour, positive, pro, support, 1), AGAINST (negative, con, oppose, -1) or
 * NEUTRAL (none, neither, 0). Immutable.
 */
public final class TrainingData {

  /** One file name a line, in the order of training. */
  private static final String INDEX = "files.txt";

  private final List<LabelledRow> rows;

  /** Null for the shipped one. */
  private final @Nullable Gazetteer own;

  /** Made when it is first asked for. */
  private @Nullable MentionFinder finder;

  private TrainingData(List<LabelledRow> rows, @Nullable Gazetteer own) {
    this.rows = List.copyOf(rows);
    this.own = own;
  }

  /**
   * Labelled rows that are at hand already; their targets are looked for by the shipped names.
   *
   * @throws IllegalArgumentException if a text is longer than 4,000 characters, as none in a CSV
   *     may be
   */
  public static TrainingData of(List<LabelledRow> rows) {
    for (LabelledRow row : rows) {
      if (row.text().length() > ArticleReader.LONGEST_STATEMENT) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s, line %d: text has %d characters, expected at most %d",
                row.file(),
                row.line(),
                row.text().length(),
                ArticleReader.LONGEST_STATEMENT));
      }
    }
    return new TrainingData(rows, null);
  }

  /**
   * Reads files, and all {@code *.csv} files of folders in the order of their names.
   *
   * @throws TrainingDataException if a row cannot be read or a folder has no CSV file; names all
   *     such rows
   * @throws IOException if a file is missing or cannot be read
   */
  public static TrainingData read(List<Path> filesAndFolders) throws IOException {
    return readWith(filesAndFolders, null);
  }

  /**
   * Reads files, and all {@code *.csv} files of folders in the order of their names.
   *
   * @param gazetteer knows the names that may stand in the column {@code target}, and those that
   *     trainer and evaluator look for in the texts
   * @throws TrainingDataException if a row cannot be read or a folder has no CSV file; names all
   *     such rows
   * @throws IOException if a file is missing or cannot be read
   */
  public static TrainingData read(List<Path> filesAndFolders, Gazetteer gazetteer)
      throws IOException {
    return readWith(filesAndFolders, Objects.requireNonNull(gazetteer, "gazetteer"));
  }

  private static TrainingData readWith(List<Path> filesAndFolders, @Nullable Gazetteer own)
      throws IOException {
    List<LabelledRow> rows = new ArrayList<>();
    List<DataCheck.Problem> problems = new ArrayList<>();
    read(filesAndFolders, own == null ? Gazetteer.english() : own, rows, problems);
    if (!problems.isEmpty()) {
      throw new TrainingDataException(problems);
    }
    return new TrainingData(rows, own);
  }

  /** Reads what can be read, and collects what is wrong with the rest. */
  static void read(
      List<Path> filesAndFolders,
      Gazetteer gazetteer,
      List<LabelledRow> rows,
      List<DataCheck.Problem> problems)
      throws IOException {
    for (Path path : filesAndFolders) {
      List<Path> files = files(path);
      if (files.isEmpty()) {
        String message = path + ": expected CSV files in this folder, found none";
        problems.add(new DataCheck.Problem(DataCheck.Kind.NOT_CSV, message));
      }
      for (Path file : files) {
        LabelledCsv.read(file, gazetteer, rows, problems);
      }
    }
  }

  /**
   * The rows that the shipped model was trained on.
   *
   * @throws UncheckedIOException if a file is missing from the class path or damaged
   */
  public static TrainingData shipped() {
    List<LabelledRow> rows = new ArrayList<>();
    List<DataCheck.Problem> problems = new ArrayList<>();
    Gazetteer gazetteer = Gazetteer.english();
    String index = new String(resource(INDEX), StandardCharsets.UTF_8);
    index
        .lines()
        .forEach(name -> LabelledCsv.read(resource(name), name, gazetteer, rows, problems));
    if (!problems.isEmpty()) {
      throw new UncheckedIOException(new TrainingDataException(problems));
    }
    return new TrainingData(rows, null);
  }

  private static byte[] resource(String name) {
    return Resource.read(TrainingData.class, "shipped/" + name, bytes -> bytes);
  }

  /**
   * These rows and others behind them. Where one of the two was read with a gazetteer, it holds for
   * both.
   *
   * @throws IllegalArgumentException if both were, and not with the same
   */
  public TrainingData and(TrainingData others) {
    if (own != null && others.own != null && own != others.own) {
      throw new IllegalArgumentException("expected rows that were read with one gazetteer");
    }
    List<LabelledRow> all = new ArrayList<>(rows);
    all.addAll(others.rows);
    return new TrainingData(all, own == null ? others.own : own);
  }

  /** Those of the rows that are wanted; their targets are looked for as before. */
  public TrainingData where(Predicate<LabelledRow> wanted) {
    return new TrainingData(rows.stream().filter(wanted).toList(), own);
  }

  /** Finds the targets in the texts. */
  synchronized MentionFinder finder() {
    if (finder == null) {
      finder = new MentionFinder(own == null ? Gazetteer.english() : own);
    }
    return finder;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(
          path.toString(), null, "expected a CSV file or a folder of them");
    }
    return Files.isDirectory(path) ? filesIn(path) : List.of(path);
  }

  /** In the order of their names, which paths themselves would not give on every platform. */
  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> path.toString().endsWith(".csv") && Files.isRegularFile(path))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    }
  }

  /**
   * The {@code *.csv} files of a folder in the order of their names.
   *
   * @throws IOException if there is none
   */
  static List<Path> csvFiles(Path folder) throws IOException {
    List<Path> files = filesIn(folder);
    if (files.isEmpty()) {
      throw new NoSuchFileException(folder.toString(), null, "expected *.csv files, found none");
    }
    return files;
  }

  /** All rows, in the order of the files. */
  public List<LabelledRow> rows() {
    return rows;
  }

  /** The rows of each statement, in order. */
  Map<String, List<LabelledRow>> byText() {
    Map<String, List<LabelledRow>> byText = new LinkedHashMap<>();
    for (LabelledRow row : rows) {
      byText.computeIfAbsent(row.text(), t -> new ArrayList<>()).add(row);
    }
    return byText;
  }

  /** SHA-256 over text, target and stance of all rows in order, in hexadecimal. */
  public String digest() {
    Sha256 digest = new Sha256();
    for (LabelledRow row : rows) {
      digest.add(row.text() + '\t' + row.target().id() + '\t' + row.stance() + '\n');
    }
    return digest.hexadecimal();
  }
}
