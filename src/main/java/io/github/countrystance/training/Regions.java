package io.github.countrystance.training;

import io.github.countrystance.country.Target;
import io.github.countrystance.file.CsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of the world that a country lies in, by the United Nations' M49. */
final class Regions {

  private final Map<String, String> byId = new HashMap<>();

  Regions() {
    CsvTable.beside(
        Regions.class,
        "regions.csv",
        List.of("id", "region"),
        (row, line) -> byId.put(row.get("id"), row.get("region")));
  }

  /** Its region, or the kind of the target where it has none. */
  String of(Target target) {
    return byId.getOrDefault(target.id(), target.kind().name());
  }
}
