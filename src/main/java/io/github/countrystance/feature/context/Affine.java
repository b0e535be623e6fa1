package io.github.countrystance.feature.context;

/**
 * Products of rows of numbers with tables of weights. The innermost loops run along a row of the
 * table, which the compiler turns into vector instructions; sums have one order on any machine.
 */
final class Affine {

  private static final int ROWS = 4;
  private static final int PARTIAL_SUMS = 4;

  private Affine() {}

  /** Adds to {@code y} the row {@code x} times a table that has a row for each of its numbers. */
  static void add(
      float[] x,
      int fromX,
      int count,
      float[] table,
      int fromTable,
      float[] y,
      int fromY,
      int width) {
    int at = fromTable;
    // four rows at a time, so that y is loaded and stored a quarter as often; all counts allow it
    for (int i = fromX; i < fromX + count; i += ROWS) {
      float a = x[i];
      float b = x[i + 1];
      float c = x[i + 2];
      float d = x[i + 3];
      for (int j = 0; j < width; j++) {
        int of = at + j;
        float first = a * table[of] + b * table[of + width];
        y[fromY + j] += first + (c * table[of + 2 * width] + d * table[of + 3 * width]);
      }
      at += ROWS * width;
    }
  }

  /** The way back of {@link #add} to the table: adds to its gradient. */
  static void addToTable(
      float[] x,
      int fromX,
      int count,
      float[] dy,
      int fromY,
      float[] dTable,
      int fromTable,
      int width) {
    int at = fromTable;
    for (int i = 0; i < count; i++) {
      float factor = x[fromX + i];
      if (factor != 0) {
        for (int j = 0; j < width; j++) {
          dTable[at + j] += factor * dy[fromY + j];
        }
      }
      at += width;
    }
  }

  /** The way back of {@link #add} to the row: adds to its gradient. */
  static void addToRow(
      float[] table,
      int fromTable,
      int count,
      float[] dy,
      int fromY,
      float[] dx,
      int fromX,
      int width) {
    int at = fromTable;
    for (int i = 0; i < count; i++) {
      float a = 0;
      float b = 0;
      float c = 0;
      float d = 0;
      for (int j = 0; j < width; j += PARTIAL_SUMS) {
        a += table[at + j] * dy[fromY + j];
        b += table[at + j + 1] * dy[fromY + j + 1];
        c += table[at + j + 2] * dy[fromY + j + 2];
        d += table[at + j + 3] * dy[fromY + j + 3];
      }
      dx[fromX + i] += a + b + (c + d);
      at += width;
    }
  }

  /** Adds a row to another. */
  static void addRow(float[] x, int fromX, float[] y, int fromY, int width) {
    for (int j = 0; j < width; j++) {
      y[fromY + j] += x[fromX + j];
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
