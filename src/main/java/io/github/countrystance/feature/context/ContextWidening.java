package io.github.countrystance.feature.context;

import java.util.SplittableRandom;

/**
 * Makes a network remember more numbers than it was fitted with. Those that are new begin by chance
 * and nothing listens to them yet, so that it says the same as before and learns from there (after
 * Chen, Goodfellow and Shlens, "Net2Net: accelerating learning via knowledge transfer", 2016).
 */
final class ContextWidening {

  private static final int MEMORY = ContextShape.MEMORY;
  private static final long SEED = 1;

  /** The dense weights of the narrow network. */
  private final float[] narrow;

  /** How many numbers it remembers. */
  private final int memory;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private int next;

  private ContextWidening(float[] narrow, int memory) {
    this.narrow = narrow;
    this.memory = memory;
  }

  /**
   * Puts the dense weights of a network into those of one of today's width.
   *
   * @param narrow as many as {@link ContextShape#denseSize} has for its memory
   * @param memory how many numbers it remembers, no more than one of today does
   * @param weights all weights of the wide one; the looked-up ones stay
   */
  static void widen(float[] narrow, int memory, ContextShape shape, float[] weights) {
    if (memory == MEMORY) { // as at every start, which shall not wait for the rest
      System.arraycopy(narrow, 0, weights, shape.dense(), narrow.length);
    } else {
      new ContextWidening(narrow, memory).fill(new ContextTables(shape, weights), weights);
    }
  }

  private void fill(ContextTables wide, float[] weights) {
    for (float[] row : wide.first) {
      gates(true, ContextShape.INPUT, row);
    }
    bias(wide.firstBias);
    states(wide.second);
    states(wide.heads);
    bias(wide.secondBias);
    meetings(wide.wordMeets);
    meetings(wide.targetMeets);
    wide.putBack();
    int left = narrow.length - next;
    System.arraycopy(narrow, next, weights, weights.length - left, left);
  }

  private boolean isOld(int number) {
    return number % MEMORY < memory;
  }

  private void states(float[][] table) {
    for (int i = 0; i < table.length; i++) {
      gates(isOld(i), 2 * ContextShape.STATE, table[i]);
    }
  }

  private void gates(boolean isOldRow, int inputs, float[] row) {
    double spread = ContextFitter.spread(inputs);
    for (int j = 0; j < row.length; j++) {
      if (!isOld(j)) {
        row[j] = ContextFitter.chance(spread, random);
      } else {
        row[j] = isOldRow ? narrow[next++] : 0;
      }
    }
  }

  private void bias(float[] bias) {
    for (int j = 0; j < bias.length; j++) {
      // of each direction what is new, then what is kept: it begins by remembering
      bias[j] = isOld(j) ? narrow[next++] : j / MEMORY % 2;
    }
  }

  private void meetings(float[][] table) {
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < ContextShape.MEETING; j++) {
        table[i][j] = isOld(i) ? narrow[next++] : 0;
      }
    }
  }
}
