package io.github.countrystance.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Packs CSV tables as they are, row by row; the build runs it over the library's own. */
final class PackTables {

  private PackTables() {}

  /**
   * Writes beside each CSV file a packed one.
   *
   * @param args folders, searched with all in them
   */
  public static void main(String[] args) throws IOException {
    for (String folder : args) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
          pack(file);
        }
      }
    }
  }

  private static void pack(Path table) throws IOException {
    List<List<String>> rows = CsvTable.rows(table);
    Path packed = table.resolveSibling(CsvTable.packed(table.getFileName().toString()));
    Files.write(packed, PackedTable.pack(Map.of(CsvTable.ALL_ROWS, rows)));
  }
}
