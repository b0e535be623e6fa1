package io.github.countrystance.feature.syntax;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear classifier over hashed features: each feature is an int, looked up in one table of small
 * weights. Immutable; threads may share it.
 *
 * <p>OpenNLP's classifiers take features as strings; a parser asks thirty of them for each step,
 * and building those would cost more than all the rest.
 */
final class LinearClassifier {

  private final int classes;
  private final int mask;
  private final byte[] weights;

  LinearClassifier(int classes, int buckets, byte[] weights) {
    if (Integer.bitCount(buckets) != 1 || weights.length != (long) classes * buckets) {
      throw new IllegalArgumentException(
          weights.length + " weights do not make " + buckets + " buckets of " + classes);
    }
    this.classes = classes;
    this.mask = buckets - 1;
    this.weights = weights;
  }

  int classes() {
    return classes;
  }

  /** Adds up the weights of the features for each class. */
  void score(int[] features, int count, int[] scores) {
    for (int c = 0; c < classes; c++) {
      scores[c] = 0;
    }
    for (int f = 0; f < count; f++) {
      int at = bucket(features[f], mask) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[at + c];
      }
    }
  }

  static int bucket(int feature, int mask) {
    int h = feature * 0x9E3779B1;
    return (h ^ (h >>> 15)) & mask;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    out.writeInt(mask + 1);
    out.write(weights);
  }

  static LinearClassifier read(DataInput in, int mostClasses, int mostBuckets) throws IOException {
    int classes = bounded(in.readInt(), mostClasses, "classes");
    int buckets = bounded(in.readInt(), mostBuckets, "buckets");
    if (Integer.bitCount(buckets) != 1) {
      throw new IOException("number of buckets is " + buckets + ", expected a power of two");
    }
    byte[] weights = new byte[classes * buckets];
    in.readFully(weights);
    return new LinearClassifier(classes, buckets, weights);
  }

  private static int bounded(int found, int most, String what) throws IOException {
    if (found < 1 || found > most) {
      throw new IOException("number of " + what + " is " + found + ", expected 1.." + most);
    }
    return found;
  }
}
