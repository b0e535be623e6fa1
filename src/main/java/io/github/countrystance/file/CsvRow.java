package io.github.countrystance.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a table, its values by the names of the columns that the table's reader asked for. The
 * CSV library's own record compares each name with those of all columns without regard to case,
 * which for thousands of rows is felt.
 */
public final class CsvRow {

  private final List<String> values;
  private final Map<String, Integer> places;

  CsvRow(List<String> values, Map<String, Integer> places) {
    this.values = values;
    this.places = places;
  }

  /** The place of each of the columns of a header. */
  static Map<String, Integer> places(List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      places.put(header.get(i), i);
    }
    return places;
  }

  /**
   * The value in a column.
   *
   * @param column as the reader of the table named it
   */
  public String get(String column) {
    return values.get(Objects.requireNonNull(places.get(column), column));
  }

  /** All values in their order. */
  public List<String> values() {
    return List.copyOf(values);
  }
}
