package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a native image is told to keep is there, and nothing that we read is forgotten. */
class NativeImageMetadataTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final Path METADATA =
      CLASSES.resolve(
          "META-INF/native-image/io.github.countrystance/country-stance/reachability-metadata.json");

  private static List<String> values(String name) throws IOException {
    Pattern pattern = Pattern.compile("\"" + name + "\": \"([^\"]+)\"");
    return pattern.matcher(Files.readString(METADATA)).results().map(r -> r.group(1)).toList();
  }

  @Test
  void reflection_namesClassesThatExist() throws Exception {
    assertThat(values("type")).hasSizeGreaterThan(5);
    for (String type : values("type")) {
      assertThat(Class.forName(type, false, getClass().getClassLoader())).isNotNull();
    }
  }

  /** picocli looks at their annotations by reflection. */
  @Test
  void reflection_namesAllCommandsAndWhoeverHasOptions() throws Exception {
    try (Stream<Path> files = Files.list(CLASSES.resolve("io/github/countrystance/cli"))) {
      List<String> annotated = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName("io.github.countrystance.cli." + name);
        boolean withOptions =
            Stream.of(type.getDeclaredFields())
                .flatMap(field -> Stream.of(field.getAnnotations()))
                .anyMatch(a -> a.annotationType().getName().startsWith("picocli."));
        if (withOptions || name.endsWith("Command")) {
          annotated.add(type.getName());
        }
      }
      assertThat(annotated).hasSizeGreaterThan(4);
      assertThat(values("type")).containsAll(annotated);
    }
  }

  @Test
  void resources_areAllMatched() throws IOException {
    List<PathMatcher> globs =
        values("glob").stream()
            .map(g -> FileSystems.getDefault().getPathMatcher("glob:" + g))
            .toList();
    assertThat(modelsOfOpenNlp())
        .hasSize(2)
        .allMatch(m -> globs.stream().anyMatch(g -> g.matches(Path.of(m))));
    try (Stream<Path> files = Files.walk(CLASSES)) {
      assertThat(files)
          .filteredOn(f -> f.toString().matches(".*\\.(csv|model|mustache|html)"))
          .isNotEmpty()
          .allMatch(f -> globs.stream().anyMatch(g -> g.matches(CLASSES.relativize(f))));
    }
  }

  /** The models that our sources name. */
  private static List<String> modelsOfOpenNlp() throws IOException {
    Pattern quoted = Pattern.compile("\"(opennlp-[^\"]+\\.bin)\"");
    List<String> models = new ArrayList<>();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/io/github/countrystance/article"))) {
      for (Path file : files.toList()) {
        quoted.matcher(Files.readString(file)).results().forEach(m -> models.add(m.group(1)));
      }
    }
    return models;
  }
}
