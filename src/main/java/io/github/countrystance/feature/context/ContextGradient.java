package io.github.countrystance.feature.context;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way back through the network: how the loss of some statements changes with every weight. Not
 * for more than one thread.
 */
final class ContextGradient {

  private final ContextTables tables;
  private final float[][] firstTurned;
  private final float[][] secondTurned;
  private final float[][] headsTurned;
  private final float[][] wordMeetsTurned;
  private final float[][] targetMeetsTurned;

  private final float[] sums;

  /** The dense part of the sums. */
  private final ContextTables dense;

  /**
   * A way back through some weights.
   *
   * @param sums takes the gradient, one number for each weight; all 0
   */
  ContextGradient(ContextTables tables, float[] sums) {
    this.tables = tables;
    firstTurned = Affine.turned(tables.first);
    secondTurned = Affine.turned(tables.second);
    headsTurned = Affine.turned(tables.heads);
    wordMeetsTurned = Affine.turned(tables.wordMeets);
    targetMeetsTurned = Affine.turned(tables.targetMeets);
    this.sums = sums;
    dense = new ContextTables(tables.shape, sums);
  }

  /** Puts into the sums what is not there yet. */
  void putBack() {
    dense.putBack();
  }

  /**
   * Adds the gradient of a statement.
   *
   * @param wanted for each target how probable each stance should be, together 1; nothing for no
   *     label
   * @return the loss: cross entropies, added up
   */
  double add(ContextPass pass, float[][] wanted) {
    int size = pass.in.size;
    float[][] dState = Affine.rows(size, ContextShape.STATE);
    float[][] dSides = Affine.rows(size, ContextShape.MEETING);
    double loss = 0;
    for (int target = 0; target < wanted.length; target++) {
      if (wanted[target].length > 0 && pass.in.meetings.get(target).size > 0) {
        loss += addTarget(pass, target, wanted[target], dState, dSides);
      }
    }
    for (int i = 0; i < size; i++) {
      Affine.addToTable(pass.last[i], dSides[i], dense.wordMeets);
      Affine.add(dSides[i], wordMeetsTurned, dState[i]);
    }
    drop(dState, pass.keptLast);
    float[][] dGates = pass.second.gatesGradient(dState);
    float[][] dBetween =
        products(pass.second, dGates, secondTurned, dense.second, dense.secondBias);
    addHeads(pass, dGates, dBetween);
    drop(dBetween, pass.keptBetween);
    dGates = pass.first.gatesGradient(dBetween);
    float[][] dInput = products(pass.first, dGates, firstTurned, dense.first, dense.firstBias);
    drop(dInput, pass.keptInput);
    addToLookUps(pass, dInput);
    return loss;
  }

  private static void drop(float[][] gradient, float @Nullable [][] kept) {
    for (int i = 0; kept != null && i < gradient.length; i++) {
      Affine.scale(kept[i], gradient[i]);
    }
  }

  private double addTarget(
      ContextPass pass, int target, float[] wanted, float[][] dState, float[][] dSides) {
    ContextOutcome out = pass.outcome(target);
    double[] probabilities = out.probabilities();
    float[] dLogits = new float[ContextShape.STANCES];
    double loss = 0;
    for (int s = 0; s < dLogits.length; s++) {
      dLogits[s] = (float) (probabilities[s] - wanted[s]);
      loss -= wanted[s] * StrictMath.log(Math.max(1e-12, probabilities[s]));
    }
    Affine.addRow(dLogits, dense.bias);
    int width = ContextShape.MEETING;
    float[] dPooled = new float[width];
    float[] dOwnSays = new float[width];
    says(out.pooled, dLogits, tables.wordSays, dense.wordSays, dPooled);
    says(out.ownSays, dLogits, tables.targetSays, dense.targetSays, dOwnSays);
    float[] dOwn = new float[width];
    for (int j = 0; j < width; j++) {
      dOwn[j] = dOwnSays[j] * (1 - out.ownSays[j] * out.ownSays[j]);
    }
    addMeetings(pass.in.meetings.get(target), out, dPooled, dOwn, dSides);
    Affine.addRow(dOwn, dense.meetingBias);
    float[] dTarget = new float[ContextShape.STATE];
    Affine.addToTable(out.target, dOwn, dense.targetMeets);
    Affine.add(dOwn, targetMeetsTurned, dTarget);
    List<Integer> mentions = pass.in.mentions.get(target);
    for (int mention : mentions) {
      for (int j = 0; j < dTarget.length; j++) {
        dState[mention][j] += dTarget[j] / mentions.size();
      }
    }
    return loss;
  }

  private static void says(
      float[] row, float[] dLogits, float[][] table, float[][] dTable, float[] dRow) {
    for (int j = 0; j < row.length; j++) {
      for (int s = 0; s < dLogits.length; s++) {
        dTable[j][s] += row[j] * dLogits[s];
        dRow[j] += table[j][s] * dLogits[s];
      }
    }
  }

  private void addMeetings(
      ContextInput.Meetings meetings,
      ContextOutcome out,
      float[] dPooled,
      float[] dOwn,
      float[][] dSides) {
    float[] dAttention = new float[meetings.size];
    float mean = 0;
    for (int m = 0; m < dAttention.length; m++) {
      float[] met = out.meetings[m];
      for (int j = 0; j < met.length; j++) {
        dAttention[m] += met[j] * dPooled[j];
      }
      mean += out.attention[m] * dAttention[m];
    }
    float[] dMeeting = new float[ContextShape.MEETING];
    for (int m = 0; m < dAttention.length; m++) {
      float weight = out.attention[m];
      float dScore = weight * (dAttention[m] - mean);
      float[] met = out.meetings[m];
      for (int j = 0; j < met.length; j++) {
        dense.attention[j] += dScore * met[j];
        float d = weight * dPooled[j] + dScore * tables.attention[j];
        dMeeting[j] = d * (1 - met[j] * met[j]);
      }
      Affine.addRow(dMeeting, dSides[meetings.tokens[m]]);
      Affine.addRow(dMeeting, dOwn);
      Affine.addRow(dMeeting, dense.distances[meetings.distances[m]]);
      Affine.addRow(dMeeting, dense.paths[meetings.paths[m]]);
      Affine.addRow(dMeeting, dense.parts[meetings.parts[m]]);
    }
  }

  /** Back through the products that make a layer's gates, to its input. */
  private static float[][] products(
      ContextLayer layer, float[][] dGates, float[][] turned, float[][] dTable, float[] dBias) {
    float[][] dInput = Affine.rows(dGates.length, turned[0].length);
    for (int i = 0; i < dGates.length; i++) {
      Affine.addRow(dGates[i], dBias);
      Affine.addToTable(layer.input[i], dGates[i], dTable);
      Affine.add(dGates[i], turned, dInput[i]);
    }
    return dInput;
  }

  private void addHeads(ContextPass pass, float[][] dGates, float[][] dBetween) {
    int size = pass.in.size;
    float[] @Nullable [] dSides = new float[size][];
    for (int i = 0; i < size; i++) {
      int head = pass.in.heads[i];
      float[] side = dSides[head];
      if (side == null) {
        dSides[head] = dGates[i].clone();
      } else {
        Affine.addRow(dGates[i], side);
      }
    }
    for (int i = 0; i < size; i++) {
      float[] side = dSides[i];
      if (side != null) {
        Affine.addToTable(pass.second.input[i], side, dense.heads);
        Affine.add(side, headsTurned, dBetween[i]);
      }
    }
  }

  private void addToLookUps(ContextPass pass, float[][] dInput) {
    ContextInput in = pass.in;
    ContextShape shape = tables.shape;
    int width = ContextShape.CLASS;
    for (int i = 0; i < in.size; i++) {
      float[] row = dInput[i];
      int at = ContextShape.WORD;
      add(row, 0, shape.wordTable() + pass.words[i] * ContextShape.WORD, ContextShape.WORD);
      add(row, at, shape.classTable() + in.classes[i] * width, width);
      at += width;
      add(row, at, shape.relationTable() + in.relations[i] * width, width);
      at += width;
      add(row, at, shape.senseTable() + in.senses[i] * width, width);
    }
  }

  private void add(float[] row, int at, int to, int count) {
    for (int j = 0; j < count; j++) {
      sums[to + j] += row[at + j];
    }
  }
}
