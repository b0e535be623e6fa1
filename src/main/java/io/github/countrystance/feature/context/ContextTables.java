package io.github.countrystance.feature.context;

import java.util.ArrayList;
import java.util.List;

/**
 * The network's weights, the dense ones as tables that have a row for each number of their input;
 * those that are looked up stay in one array. A copy: later changes of that array's dense part do
 * not reach it.
 */
final class ContextTables {

  final ContextShape shape;

  /** All weights, for those that are looked up. */
  final float[] weights;

  final float[][] first;
  final float[] firstBias;
  final float[][] second;
  final float[][] heads;
  final float[] secondBias;
  final float[][] wordMeets;
  final float[][] targetMeets;
  final float[] meetingBias;
  final float[][] distances;
  final float[][] paths;
  final float[][] parts;
  final float[] attention;
  final float[][] wordSays;
  final float[][] targetSays;
  final float[] bias;

  /** All dense rows in the order of their weights. */
  private final List<float[]> rows = new ArrayList<>();

  private int next;

  ContextTables(ContextShape shape, float[] weights) {
    this.shape = shape;
    this.weights = weights;
    next = shape.dense();
    first = table(ContextShape.INPUT, ContextShape.GATES);
    firstBias = row(ContextShape.GATES);
    second = table(ContextShape.STATE, ContextShape.GATES);
    heads = table(ContextShape.STATE, ContextShape.GATES);
    secondBias = row(ContextShape.GATES);
    wordMeets = table(ContextShape.STATE, ContextShape.MEETING);
    targetMeets = table(ContextShape.STATE, ContextShape.MEETING);
    meetingBias = row(ContextShape.MEETING);
    distances = table(ContextInput.DISTANCES, ContextShape.MEETING);
    paths = table(ContextInput.PATHS, ContextShape.MEETING);
    parts = table(ContextInput.PARTS, ContextShape.MEETING);
    attention = row(ContextShape.MEETING);
    wordSays = table(ContextShape.MEETING, ContextShape.STANCES);
    targetSays = table(ContextShape.MEETING, ContextShape.STANCES);
    bias = row(ContextShape.STANCES);
    if (next != weights.length) {
      throw new IllegalArgumentException(weights.length + " weights, expected " + next);
    }
  }

  private float[][] table(int count, int width) {
    float[][] table = new float[count][];
    for (int i = 0; i < count; i++) {
      table[i] = row(width);
    }
    return table;
  }

  private float[] row(int width) {
    float[] row = new float[width];
    System.arraycopy(weights, next, row, 0, width);
    next += width;
    rows.add(row);
    return row;
  }

  /** Puts the dense rows where they came from. */
  void putBack() {
    int at = shape.dense();
    for (float[] row : rows) {
      System.arraycopy(row, 0, weights, at, row.length);
      at += row.length;
    }
  }
}
