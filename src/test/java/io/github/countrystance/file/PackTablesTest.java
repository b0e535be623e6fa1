package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PackTablesTest {

  @TestFactory
  List<DynamicTest> tables_ofAllStages_arePackedByTheBuildAsTheyAre()
      throws IOException, URISyntaxException {
    Path classes = Path.of(CsvTable.class.getResource("CsvTable.class").toURI()).getParent();
    List<DynamicTest> tests = new ArrayList<>();
    for (String stage : List.of("article", "country", "feature")) {
      try (Stream<Path> files = Files.walk(classes.resolveSibling(stage))) {
        for (Path csv : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
          tests.add(DynamicTest.dynamicTest(csv.getFileName().toString(), () -> isPacked(csv)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  private static void isPacked(Path csv) throws IOException {
    Path packed = csv.resolveSibling(CsvTable.packed(csv.getFileName().toString()));
    assertThat(new PackedTable(Files.readAllBytes(packed)).rows(CsvTable.ALL_ROWS))
        .isEqualTo(CsvTable.rows(csv));
  }

  @Test
  void main_folderWithATable_packsItBeside(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("names.csv"), "id,name\nTD,\"Chad, the\"\n");
    PackTables.main(new String[] {folder.toString()});
    byte[] packed = Files.readAllBytes(folder.resolve("names.packed"));
    assertThat(new PackedTable(packed).rows(CsvTable.ALL_ROWS, List.of("id", "name")))
        .extracting(row -> Map.of(row.get("id"), row.get("name")))
        .containsExactly(Map.of("id", "name"), Map.of("TD", "Chad, the"));
  }

  @Test
  void main_rowOfAnotherLength_isRefusedByFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("names.csv"), "id,name\nTD,Chad\nML\n");
    assertThatThrownBy(() -> PackTables.main(new String[] {folder.toString()}))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("names.csv, line 3: found 1 values, expected 2");
  }
}
