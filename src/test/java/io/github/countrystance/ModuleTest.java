package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

  @Test
  void module_requiresNothingOfSpark() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      assertThat(ModuleDescriptor.read(in).requires())
          .noneMatch(r -> r.name().contains("spark") || r.name().contains("scala"));
    }
  }

  @Test
  void module_exportsThePackagesOfTheDesign() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
      ModuleDescriptor module = ModuleDescriptor.read(in);
      assertThat(module.name()).isEqualTo("io.github.countrystance");
      assertThat(
              module.exports().stream()
                  .map(ModuleDescriptor.Exports::source)
                  .collect(Collectors.toSet()))
          .containsExactlyInAnyOrder(
              "io.github.countrystance",
              "io.github.countrystance.article",
              "io.github.countrystance.country",
              "io.github.countrystance.spark",
              "io.github.countrystance.stance",
              "io.github.countrystance.training");
    }
  }
}
