package io.github.countrystance.article;

import java.io.FileNotFoundException;
import java.io.InputStream;

/** Finds OpenNLP's English models: each is one resource at the root of its own jar. */
final class EnglishModels {

  private EnglishModels() {}

  static InputStream open(String resource) throws FileNotFoundException {
    InputStream in = EnglishModels.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(
          "OpenNLP model "
              + resource
              + " is not on the class path; expected one of the opennlp-models jars");
    }
    return in;
  }
}
