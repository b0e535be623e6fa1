package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void write_throughALink_leavesTheLink() throws IOException {
    Path file = Files.writeString(folder.resolve("v7.model"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("current.model"), file);

    AtomicFile.write(link, new byte[] {'n', 'e', 'w'});

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void requireWritable_leavesNothingBehind() throws IOException {
    AtomicFile.requireWritable(folder.resolve("new.model"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
