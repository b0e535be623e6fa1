package io.github.countrystance.article;

import io.github.countrystance.file.BinaryInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The content of a maximum-entropy model that OpenNLP wrote: kind ("GIS"), two numbers of no use,
 * outcomes, for each set of outcomes how many features have weights for just these, the features,
 * their weights. OpenNLP's {@code GISModelReader} reads the same, but makes an object and entries
 * of two maps of each feature on the way to the arrays that are needed here.
 *
 * @param outcomes their names
 * @param features their names, in the order of the rows
 * @param weights a row for each feature
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record TaggerFile(String[] outcomes, String[] features, TaggerWeights weights) {

  private static final String KIND = "GIS";

  static TaggerFile read(byte[] bytes) throws IOException {
    BinaryInput in = new BinaryInput(bytes);
    String kind = in.readUtf();
    if (!kind.equals(KIND)) {
      throw new IOException("a model of kind '" + kind + "', expected " + KIND);
    }
    in.readInt();
    in.readDouble();
    String[] outcomes = names(in);
    String[] sets = names(in);
    String[] features = names(in);
    TaggerWeights weights = weights(in, sets, features.length, outcomes.length);
    if (in.available() > 0) {
      throw new IOException(in.available() + " bytes behind the weights, expected none");
    }
    return new TaggerFile(outcomes, features, weights);
  }

  private static String[] names(BinaryInput in) throws IOException {
    int count = in.readInt();
    // each has its length in two bytes
    if (count < 0 || count > in.available() / 2) {
      throw new IOException("number of names is " + count + ", expected no more than fit");
    }
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = in.readUtf();
    }
    return names;
  }

  private static TaggerWeights weights(BinaryInput in, String[] sets, int features, int outcomes)
      throws IOException {
    int most = in.available() / Double.BYTES;
    int[] begins = new int[features + 1];
    byte[] rows = new byte[most];
    double[] weights = new double[most];
    int row = 0;
    int at = 0;
    for (String set : sets) {
      int[] numbers = numbers(set);
      for (int i = 0; i < numbers[0]; i++) {
        if (row == features || at + numbers.length - 1 > most) {
          throw new IOException("more rows or weights than were announced");
        }
        for (int k = 1; k < numbers.length; k++) {
          if (numbers[k] >= outcomes) {
            throw new IOException("outcome is " + numbers[k] + ", expected 0.." + (outcomes - 1));
          }
          rows[at] = (byte) numbers[k];
          weights[at++] = in.readDouble();
        }
        begins[++row] = at;
      }
    }
    if (row != features) {
      throw new IOException(row + " rows of weights, expected " + features);
    }
    return new TaggerWeights(begins, Arrays.copyOf(rows, at), Arrays.copyOf(weights, at));
  }

  /** The numbers in a line, one blank between two. */
  private static int[] numbers(String line) throws IOException {
    int[] numbers = new int[line.length() / 2 + 1];
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        numbers[count] = numbers[count] * 10 + (c - '0');
      } else if (c == ' ') {
        count++;
      } else {
        throw new IOException("outcomes '" + line + "', expected numbers");
      }
    }
    return Arrays.copyOf(numbers, count + 1);
  }
}
