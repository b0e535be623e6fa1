package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void write_throughALinkToNothingYet_makesWhatItLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("current.model"), Path.of("v8.model"));

    AtomicFile.write(link, new byte[] {'n', 'e', 'w'});

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("v8.model")).hasContent("new");
  }

  @Test
  void write_linksInACircle_saysSo() throws IOException {
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

    assertThatThrownBy(() -> AtomicFile.write(one, new byte[0]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("its links lead to no file");
  }

  @Test
  void requireWritable_leavesNothingBehind() throws IOException {
    AtomicFile.requireWritable(folder.resolve("new.model"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
