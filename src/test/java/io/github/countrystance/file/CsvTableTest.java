package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

  private static List<String> read(String text) throws IOException {
    List<String> found = new ArrayList<>();
    CsvTable.read(
        text,
        "names.csv",
        List.of("id", "name"),
        (row, line) -> {
          if (row.get("id").isEmpty()) {
            throw new IllegalArgumentException("found no id");
          }
          found.add(line + " " + row.get("id") + " " + row.get("name"));
        });
    return found;
  }

  @Test
  void read_rows_givesThemWithTheirLines() throws IOException {
    assertThat(read("name,ID\n\"Chad,\n\",TD\nMali,ML\n"))
        .containsExactly("3 TD Chad,\n", "4 ML Mali");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,nom~TD,Chad~|names.csv, line 1: no column 'name', expected [id, name]",
        "id,name,id~TD,Chad,TD~|names.csv, line 1: The header contains a duplicate name",
        "id,#name~TD,Chad~|names.csv, line 1: a quotation is not closed",
        "id,name~TD~|names.csv, line 2: found 1 values, expected 2",
        "id,name~TD,#Chad~|names.csv, line 2: a quotation is not closed",
        "id,name~,Chad~|names.csv, line 2: found no id"
      })
  void read_badTable_namesSourceAndLine(String table, String message) {
    assertThatThrownBy(() -> read(table.replace('~', '\n').replace('#', '"')))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void read_manyBadRows_namesTwentyAndCountsTheOthers() {
    assertThatThrownBy(() -> read("id,name\n" + ",x\n".repeat(25)))
        .hasMessageContaining("line 21: found no id")
        .hasMessageNotContaining("line 22")
        .hasMessageEndingWith("and 5 more");
  }
}
