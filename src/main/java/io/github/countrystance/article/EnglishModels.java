package io.github.countrystance.article;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.Objects;

/** Finds OpenNLP's English models: each is one resource at the root of its own jar. */
final class EnglishModels {

  private EnglishModels() {}

  /**
   * Opens a model. The class loader looks into other modules too, the class only into its own.
   *
   * @param resource its name, without a leading slash
   */
  static InputStream open(String resource) throws FileNotFoundException {
    ClassLoader loader = Objects.requireNonNull(EnglishModels.class.getClassLoader());
    InputStream in = loader.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(
          "OpenNLP model "
              + resource
              + " is not on the class path; expected one of the opennlp-models jars");
    }
    return in;
  }
}
