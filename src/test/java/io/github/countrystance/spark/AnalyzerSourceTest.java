package io.github.countrystance.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class AnalyzerSourceTest {

  @TempDir private Path folder;

  @Test
  void source_travelsWithoutTheModel() throws IOException {
    AnalyzerSource source = AnalyzerSource.shipped();
    source.analyzer();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(source);
    }
    assertThat(bytes.size()).isLessThan(500);
  }

  @Test
  void analyzer_equalSources_isTheSame() {
    assertThat(AnalyzerSource.shipped().analyzer()).isSameAs(AnalyzerSource.shipped().analyzer());
  }

  @Test
  void analyzer_file_isReadThroughTheConfiguredFileSystem() {
    SharedSpark.local();
    String model = Path.of("models/stance-en.model").toAbsolutePath().toUri().toString();
    AnalyzerSource source = AnalyzerSource.file(model);
    assertThat(source.analyzer().model().info())
        .isEqualTo(AnalyzerSource.shipped().analyzer().model().info());
    assertThat(source.analyzer()).isNotSameAs(AnalyzerSource.shipped().analyzer());
  }

  @Test
  void analyzer_addedFile_isFoundByName() {
    SharedSpark.local().sparkContext().addFile("models/stance-en.model");
    assertThat(AnalyzerSource.addedFile("stance-en.model").analyzer().model().info())
        .isEqualTo(AnalyzerSource.shipped().analyzer().model().info());
  }

  @Test
  void analyzer_damagedFile_namesIt() throws IOException {
    SharedSpark.local();
    Path file = Files.writeString(folder.resolve("bad.model"), "no model");
    assertThatThrownBy(() -> AnalyzerSource.file(file.toString()).analyzer())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("bad.model");
  }

  @Test
  void location_missing_isRefused() {
    assertThatThrownBy(() -> AnalyzerSource.file(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
