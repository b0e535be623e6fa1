package io.github.countrystance.training;

import io.github.countrystance.country.Target;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The part of the world that a country lies in, by the United Nations' M49. */
final class Regions {

  private final Map<String, String> byId = new HashMap<>();

  Regions() {
    try (InputStream in = Regions.class.getResourceAsStream("regions.csv")) {
      var reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
      var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(reader)) {
        byId.put(row.get("id"), row.get("region"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its region, or the kind of the target where it has none. */
  String of(Target target) {
    return byId.getOrDefault(target.id(), target.kind().name());
  }
}
