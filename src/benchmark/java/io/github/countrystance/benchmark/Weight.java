package io.github.countrystance.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** What a user must ship, in bytes. */
final class Weight {

  /** The jars of the core's run-time scope; the command line's are optional. */
  private static final List<String> CORE =
      List.of(
          "opennlp-tools",
          "sentdetect",
          "models-pos",
          "smile-",
          "commons-csv",
          "commons-io",
          "commons-codec",
          "slf4j-api");

  private Weight() {}

  /** Our own code, model and tables, as they are in a jar. */
  static long own() throws IOException {
    return files(false);
  }

  /** The labelled rows beside them, which only retraining needs. */
  static long rows() throws IOException {
    return files(true);
  }

  private static long files(boolean rows) throws IOException {
    Path classes = Path.of("target", "classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getParent().endsWith(Path.of("training", "shipped")) == rows)
          .mapToLong(Weight::deflated)
          .sum();
    }
  }

  private static long deflated(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      deflater.setInput(content);
      deflater.finish();
      byte[] out = new byte[content.length + 1024];
      long length = deflater.deflate(out);
      deflater.end();
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is needed at run time beside it. */
  static long dependencies() throws IOException {
    long sum = 0;
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path jar = Path.of(entry);
      String name = jar.getFileName().toString();
      if (name.endsWith(".jar") && CORE.stream().anyMatch(name::contains)) {
        sum += Files.size(jar);
      }
    }
    return sum;
  }
}
