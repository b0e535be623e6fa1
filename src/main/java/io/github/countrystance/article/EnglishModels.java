package io.github.countrystance.article;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds OpenNLP's English models: each is one resource at the root of its own jar. */
final class EnglishModels {

  private EnglishModels() {}

  /**
   * Opens a model. The class loader looks into other modules too, the class only into its own.
   *
   * @param resource its name, without a leading slash
   */
  static InputStream open(String resource) throws FileNotFoundException {
    InputStream in = loader().getResourceAsStream(resource);
    if (in == null) {
      throw missing(resource);
    }
    return in;
  }

  /**
   * Makes sure that a model is there, without opening it.
   *
   * @throws FileNotFoundException if it is not
   */
  static void require(String resource) throws FileNotFoundException {
    if (loader().getResource(resource) == null) {
      throw missing(resource);
    }
  }

  private static ClassLoader loader() {
    return Objects.requireNonNull(EnglishModels.class.getClassLoader());
  }

  private static FileNotFoundException missing(String resource) {
    return new FileNotFoundException(
        "OpenNLP model "
            + resource
            + " is not on the class path; expected one of the opennlp-models jars");
  }

  /**
   * Reads a tagger's model.
   *
   * @throws IOException if it is not there or damaged, or a dictionary of tags is, which is not
   *     read
   */
  static TaggerFile tagger(String resource) throws IOException {
    byte[] content = taggerContent(resource);
    try {
      return TaggerFile.read(content);
    } catch (IOException e) {
      throw new IOException(resource + ": damaged: " + e.getMessage(), e);
    }
  }

  /** What {@link TaggerFile} reads, unpacked. */
  static byte[] taggerContent(String resource) throws IOException {
    byte[] found = null;
    try (ZipInputStream in = new ZipInputStream(open(resource))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".tagdict")) {
          throw new IOException(resource + ": expected a tagger without a dictionary of tags");
        }
        if (entry.getName().equals("pos.model")) {
          found = in.readAllBytes();
        }
      }
    }
    if (found == null) {
      throw new IOException(resource + ": expected an entry pos.model");
    }
    return found;
  }
}
