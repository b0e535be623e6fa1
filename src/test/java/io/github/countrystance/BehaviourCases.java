package io.github.countrystance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The sentences of {@code behaviour/cases.csv}, and how many of each group must be right. */
final class BehaviourCases {

  private BehaviourCases() {}

  /** Columns: group, text, target, stance. */
  static List<CSVRecord> cases() {
    return rows("behaviour/cases.csv");
  }

  /** Columns: group, least. */
  static List<CSVRecord> floors() {
    return rows("behaviour/floors.csv");
  }

  private static List<CSVRecord> rows(String table) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = BehaviourCases.class.getResourceAsStream(table)) {
      return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
