package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  void write_behindALinkToAFolder_goesWhereTheSystemWould() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.createSymbolicLink(folder.resolve("l"), Path.of("a/b"));

    AtomicFile.write(folder.resolve("l/../o.model"), new byte[] {'n', 'e', 'w'});

    assertThat(folder.resolve("a/o.model")).hasContent("new");
    assertThat(folder.resolve("o.model")).doesNotExist();
  }

  @Test
  void write_linkInALinkedFolderToNothingYet_makesWhatItLeadsTo() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.createDirectories(folder.resolve("a/z"));
    Files.createSymbolicLink(folder.resolve("l"), Path.of("a/b"));
    Files.createSymbolicLink(folder.resolve("a/b/link"), Path.of("../z/file"));

    AtomicFile.write(folder.resolve("l/link"), new byte[] {'n', 'e', 'w'});

    assertThat(folder.resolve("a/z/file")).hasContent("new");
  }

  @Test
  void write_overAFile_keepsWhoMayReadIt() throws IOException {
    Path file = Files.writeString(folder.resolve("own.model"), "old");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    AtomicFile.write(file, new byte[] {'n', 'e', 'w'});

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void write_toADevice_isRefused() {
    Path device = Path.of("/dev/null");
    assumeThat(Files.exists(device)).isTrue();

    assertThatThrownBy(() -> AtomicFile.requireWritable(device))
        .isInstanceOf(IOException.class)
        .hasMessage("/dev/null: expected an ordinary file");
  }

  @Test
  void write_ofALongName_isNoFault() throws IOException {
    Path file = folder.resolve("m".repeat(250) + ".csv");

    AtomicFile.write(file, new byte[] {'n', 'e', 'w'});

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
