package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedTableTest {

  @Property(tries = 200)
  void rows_anyKeys_areThoseThatWerePacked(
      @ForAll @Size(max = 40) Map<String, List<@Size(max = 6) List<String>>> rows)
      throws IOException {
    PackedTable table = new PackedTable(PackedTable.pack(rows));
    rows.forEach((key, expected) -> assertThat(table.rows(key)).isEqualTo(expected));
    assertThat(rows.keySet()).allMatch(table::has);
  }

  @Property(tries = 200)
  void rows_unknownKey_areNone(
      @ForAll @Size(max = 40) Map<String, List<List<String>>> rows, @ForAll String key)
      throws IOException {
    PackedTable table = new PackedTable(PackedTable.pack(rows));
    assertThat(table.has(key)).isEqualTo(rows.containsKey(key));
    assertThat(table.rows(key)).isEqualTo(rows.getOrDefault(key, List.of()));
  }

  @Test
  void rows_keysOfOneHash_areToldApart() throws IOException {
    Map<String, List<List<String>>> rows =
        Map.of("Aa", List.of(List.of("one")), "BB", List.of(List.of("two")));
    PackedTable table = new PackedTable(PackedTable.pack(rows));
    assertThat(table.rows("Aa")).containsExactly(List.of("one"));
    assertThat(table.rows("BB")).containsExactly(List.of("two"));
  }

  /** Whatever a byte is turned into, rows come, or none, or an error of input. */
  @Property
  void rows_damagedByte_areReadOrRefused(
      @ForAll @IntRange(max = 10_000) int at, @ForAll byte replacement) throws IOException {
    Map<String, List<List<String>>> rows =
        Map.of("take", List.of(List.of("take", "VERB"), List.of("take on")), "", List.of());
    byte[] bytes = PackedTable.pack(rows);
    bytes[at % bytes.length] = replacement;
    try {
      PackedTable table = new PackedTable(bytes);
      rows.keySet().forEach(table::rows);
    } catch (IOException | UncheckedIOException e) {
      assertThat(e).isNotNull();
    }
  }

  @Test
  void pack_rowOfManyValues_isRefused() {
    List<String> row = new ArrayList<>(Collections.nCopies(256, "x"));
    assertThatThrownBy(() -> PackedTable.pack(Map.of("key", List.of(row))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("256 values, expected at most 255");
  }

  @Test
  void new_noPackedTable_isRefused() {
    assertThatThrownBy(() -> new PackedTable(new byte[] {0, 0, 0, 3, 0, 0, 0, 0}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("number of places is 3, expected a power of two that fits");
  }
}
