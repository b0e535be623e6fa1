package io.github.countrystance.country;

import io.github.countrystance.file.CsvRow;
import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads tables of names, and says of a bad row where it stands and what was expected. */
final class GazetteerCsv {

  private static final String SHIPPED = "targets.csv";
  private static final String NON_TARGETS = "non-targets.csv";
  private static final List<String> COLUMNS = List.of("id", "kind", "name", "nameKind");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]*");

  private GazetteerCsv() {}

  /**
   * A row of a table of targets.
   *
   * @param words the name's, folded
   * @param source what its table is called in messages
   * @param line the number of its line there
   */
  record Row(
      String id,
      Target.Kind kind,
      String name,
      List<String> words,
      Mention.Kind nameKind,
      String source,
      long line) {

    /** Where it stands. */
    String place() {
      return source + ", line " + line;
    }
  }

  static List<Row> shippedTargets() {
    List<Row> rows = new ArrayList<>();
    CsvTable.beside(GazetteerCsv.class, SHIPPED, COLUMNS, into(rows, "the shipped " + SHIPPED));
    return rows;
  }

  /** Names that only swallow others: New Mexico. */
  static List<String> shippedNonTargets() {
    List<String> names = new ArrayList<>();
    CsvTable.beside(
        GazetteerCsv.class,
        NON_TARGETS,
        List.of("name"),
        (row, line) -> names.add(row.get("name")));
    return names;
  }

  static List<Row> targets(String table, String source) throws IOException {
    List<Row> rows = new ArrayList<>();
    CsvTable.read(table, source, COLUMNS, into(rows, source));
    return rows;
  }

  private static CsvTable.RowReader into(List<Row> rows, String source) {
    return (record, line) -> rows.add(row(record, source, line));
  }

  private static Row row(CsvRow record, String source, long line) {
    String id = record.get("id").strip();
    String name = record.get("name").strip();
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id '" + id + "': expected capitals, digits and hyphens, such as FR or ECOWAS");
    }
    if (name.length() > Gazetteer.LONGEST_NAME) {
      throw new IllegalArgumentException(
          "name has " + name.length() + " characters, expected at most " + Gazetteer.LONGEST_NAME);
    }
    List<String> words = NameTrie.words(name);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("name '" + name + "': expected letters or digits");
    }
    return new Row(
        id,
        CsvTable.constant(Target.Kind.class, "kind", record.get("kind")),
        name,
        words,
        CsvTable.constant(Mention.Kind.class, "nameKind", record.get("nameKind")),
        source,
        line);
  }
}
