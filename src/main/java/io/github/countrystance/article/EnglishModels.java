package io.github.countrystance.article;

import io.github.countrystance.file.BinaryInput;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.DataReader;
import opennlp.tools.ml.model.GenericModelReader;

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

  /**
   * Reads the weights in a tagger's model. OpenNLP's {@code POSModel} would read the same, but
   * number by number from the packed file, which is felt at every start.
   *
   * @throws IOException if they are not there, or a dictionary of tags is, which is not read
   */
  static AbstractModel tagger(String resource) throws IOException {
    AbstractModel found = null;
    try (ZipInputStream in = new ZipInputStream(open(resource))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".tagdict")) {
          throw new IOException(resource + ": expected a tagger without a dictionary of tags");
        }
        if (entry.getName().equals("pos.model")) {
          found = new GenericModelReader(reader(in.readAllBytes())).getModel();
        }
      }
    }
    if (found == null) {
      throw new IOException(resource + ": expected an entry pos.model");
    }
    return found;
  }

  private static DataReader reader(byte[] bytes) {
    BinaryInput in = new BinaryInput(bytes);
    return new DataReader() {
      @Override
      public double readDouble() throws IOException {
        return in.readDouble();
      }

      @Override
      public int readInt() throws IOException {
        return in.readInt();
      }

      @Override
      public String readUTF() throws IOException {
        return in.readUtf();
      }
    };
  }
}
