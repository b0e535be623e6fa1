package io.github.countrystance.feature.context;

/**
 * Products of rows of numbers with tables of weights. The innermost loops run along whole rows,
 * which the compiler turns into vector instructions (it does not where a row is a part of a longer
 * array, five times slower as measured); sums have one order on any machine.
 */
final class Affine {

  /** Numbers are taken so many at a time. */
  static final int ROWS = 4;

  private Affine() {}

  /** Empty rows. */
  static float[][] rows(int count, int width) {
    // one by one: the platform makes an array of arrays with a call into the JVM
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = new float[width];
    }
    return rows;
  }

  /**
   * Adds to {@code y} some numbers of {@code x} times a table that has a row for each of them.
   *
   * @param fromX the first number
   * @param count how many, a multiple of four
   * @param fromRow the row of the first
   */
  static void add(float[] x, int fromX, int count, float[][] table, int fromRow, float[] y) {
    // four rows at a time, so that y is loaded and stored a quarter as often
    for (int i = 0; i < count; i += ROWS) {
      float a = x[fromX + i];
      float b = x[fromX + i + 1];
      float c = x[fromX + i + 2];
      float d = x[fromX + i + 3];
      float[] first = table[fromRow + i];
      float[] second = table[fromRow + i + 1];
      float[] third = table[fromRow + i + 2];
      float[] fourth = table[fromRow + i + 3];
      for (int j = 0; j < y.length; j++) {
        y[j] += (a * first[j] + b * second[j]) + (c * third[j] + d * fourth[j]);
      }
    }
  }

  /** As above, all numbers of {@code x}. */
  static void add(float[] x, float[][] table, float[] y) {
    add(x, 0, x.length, table, 0, y);
  }

  /** The way back of {@link #add} to the table: adds to its gradient. */
  static void addToTable(float[] x, float[] dy, float[][] dTable) {
    for (int i = 0; i < x.length; i++) {
      float factor = x[i];
      if (factor != 0) {
        float[] row = dTable[i];
        for (int j = 0; j < row.length; j++) {
          row[j] += factor * dy[j];
        }
      }
    }
  }

  /** A table with rows for columns. */
  static float[][] turned(float[][] table) {
    float[][] turned = rows(table[0].length, table.length);
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = table[i][j];
      }
    }
    return turned;
  }

  /** Adds a row to another. */
  static void addRow(float[] x, float[] y) {
    for (int j = 0; j < y.length; j++) {
      y[j] += x[j];
    }
  }

  /** Multiplies each number of a row with one of another. */
  static void scale(float[] x, float[] y) {
    for (int j = 0; j < y.length; j++) {
      y[j] *= x[j];
    }
  }

  /** Puts the hyperbolic tangent of each number in its place. */
  static void tanh(float[] x) {
    for (int j = 0; j < x.length; j++) {
      x[j] = tanh(x[j]);
    }
  }

  /**
   * Hyperbolic tangent by Lambert's continued fraction, cut off after the seventh power: off by
   * less than 0.0002, and unlike the platform's the same bits on any machine.
   */
  static float tanh(float x) {
    float bounded = Math.max(-4.97f, Math.min(4.97f, x));
    float square = bounded * bounded;
    float above = bounded * (135135 + square * (17325 + square * (378 + square)));
    float below = 135135 + square * (62370 + square * (3150 + square * 28));
    return above / below;
  }

  /** The logistic function. */
  static float sigmoid(float x) {
    return 0.5f + 0.5f * tanh(0.5f * x);
  }
}
