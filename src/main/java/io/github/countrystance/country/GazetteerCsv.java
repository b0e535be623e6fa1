package io.github.countrystance.country;

import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of names, and says of a bad row where it stands and what was expected. */
final class GazetteerCsv {

  private static final List<String> COLUMNS = List.of("id", "kind", "name", "nameKind");
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]*");

  private GazetteerCsv() {}

  /**
   * A row of a table of targets.
   *
   * @param place its file and line
   */
  record Row(String id, Target.Kind kind, String name, Mention.Kind nameKind, String place) {}

  /** Reads a table that lies beside the class. */
  static void shipped(String resource, List<String> columns, CsvTable.RowReader reader)
      throws IOException {
    CsvTable.read(resource(resource), resource, columns, reader);
  }

  static List<Row> shippedTargets(String resource) throws IOException {
    return targets(resource(resource), resource);
  }

  static List<Row> targets(Path file) throws IOException {
    return targets(CsvTable.bytes(file), file.toString());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GazetteerCsv.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name + " is missing").readAllBytes();
    }
  }

  private static List<Row> targets(byte[] content, String source) throws IOException {
    List<Row> rows = new ArrayList<>();
    CsvTable.read(
        content,
        source,
        COLUMNS,
        (record, line) -> rows.add(row(record, source + ", line " + line)));
    return rows;
  }

  private static Row row(CSVRecord record, String place) {
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
        CsvTable.constant(Target.Kind.class, "kind", record.get("kind")),
        name,
        CsvTable.constant(Mention.Kind.class, "nameKind", record.get("nameKind")),
        place);
  }
}
