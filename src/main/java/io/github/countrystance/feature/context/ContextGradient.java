package io.github.countrystance.feature.context;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way back through the network: how the loss of some statements changes with every weight. Not
 * for more than one thread.
 */
final class ContextGradient {

  private final ContextShape shape;
  private final float[] weights;

  /** One for each weight. */
  final float[] sums;

  ContextGradient(ContextShape shape, float[] weights) {
    this.shape = shape;
    this.weights = weights;
    this.sums = new float[shape.size()];
  }

  /**
   * Adds the gradient of a statement.
   *
   * @param labels for each target the number of its stance, or -1 where it has no label
   * @return the loss: the negative logarithms of the labels' probabilities, added up
   */
  double add(ContextPass pass, int[] labels) {
    float[] dState = new float[pass.second.state.length];
    float[] dSides = new float[pass.in.size * ContextShape.MEETING];
    double loss = 0;
    for (int target = 0; target < labels.length; target++) {
      if (labels[target] >= 0 && pass.in.meetings.get(target).size > 0) {
        loss += addTarget(pass, target, labels[target], dState, dSides);
      }
    }
    for (int i = 0; i < pass.in.size; i++) {
      back(
          new Product(pass.last, ContextShape.STATE, shape.wordMeets(), ContextShape.MEETING),
          i,
          dSides,
          i * ContextShape.MEETING,
          dState,
          i * ContextShape.STATE);
    }
    drop(dState, pass.keptLast);
    float[] dGates = gates(pass.second, dState);
    float[] dBetween = products(pass.second, shape.secondLayer(), shape.secondBias(), dGates);
    addHeads(pass, dGates, dBetween);
    drop(dBetween, pass.keptBetween);
    float[] dInput =
        products(pass.first, shape.firstLayer(), shape.firstBias(), gates(pass.first, dBetween));
    drop(dInput, pass.keptInput);
    addToTables(pass, dInput);
    return loss;
  }

  /** A product of rows with a table: {@link Affine#add}, for one row after the other. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Product(float[] rows, int count, int table, int width) {}

  private void back(Product of, int row, float[] dy, int fromY, float[] dx, int fromX) {
    Affine.addToTable(
        of.rows(), row * of.count(), of.count(), dy, fromY, sums, of.table(), of.width());
    Affine.addToRow(weights, of.table(), of.count(), dy, fromY, dx, fromX, of.width());
  }

  private static void drop(float[] gradient, float @Nullable [] kept) {
    for (int i = 0; kept != null && i < gradient.length; i++) {
      gradient[i] *= kept[i];
    }
  }

  private double addTarget(
      ContextPass pass, int target, int label, float[] dState, float[] dSides) {
    ContextPass.Outcome out = pass.outcome(target);
    double[] probabilities = out.probabilities();
    float[] dLogits = new float[ContextShape.STANCES];
    for (int s = 0; s < dLogits.length; s++) {
      dLogits[s] = (float) (probabilities[s] - (s == label ? 1 : 0));
      sums[shape.bias() + s] += dLogits[s];
    }
    int width = ContextShape.MEETING;
    float[] dPooled = new float[width];
    float[] dOwnSays = new float[width];
    says(out.pooled, shape.wordSays(), dLogits, dPooled);
    says(out.ownSays, shape.targetSays(), dLogits, dOwnSays);
    float[] dOwn = new float[width];
    for (int j = 0; j < width; j++) {
      dOwn[j] = dOwnSays[j] * (1 - out.ownSays[j] * out.ownSays[j]);
    }
    addMeetings(pass, target, out, dPooled, dOwn, dSides);
    Affine.addRow(dOwn, 0, sums, shape.meetingBias(), width);
    float[] dTarget = new float[ContextShape.STATE];
    back(
        new Product(out.target, ContextShape.STATE, shape.targetMeets(), width),
        0,
        dOwn,
        0,
        dTarget,
        0);
    List<Integer> mentions = pass.in.mentions.get(target);
    for (int mention : mentions) {
      for (int j = 0; j < dTarget.length; j++) {
        dState[mention * ContextShape.STATE + j] += dTarget[j] / mentions.size();
      }
    }
    return -Math.log(Math.max(1e-12, probabilities[label]));
  }

  private void says(float[] row, int table, float[] dLogits, float[] dRow) {
    for (int j = 0; j < row.length; j++) {
      for (int s = 0; s < dLogits.length; s++) {
        sums[table + j * dLogits.length + s] += row[j] * dLogits[s];
        dRow[j] += weights[table + j * dLogits.length + s] * dLogits[s];
      }
    }
  }

  private void addMeetings(
      ContextPass pass,
      int target,
      ContextPass.Outcome out,
      float[] dPooled,
      float[] dOwn,
      float[] dSides) {
    ContextInput.Meetings meetings = pass.in.meetings.get(target);
    int width = ContextShape.MEETING;
    float[] dAttention = new float[meetings.size];
    float mean = 0;
    for (int m = 0; m < dAttention.length; m++) {
      for (int j = 0; j < width; j++) {
        dAttention[m] += out.meetings[m * width + j] * dPooled[j];
      }
      mean += out.attention[m] * dAttention[m];
    }
    float[] dMeeting = new float[width];
    for (int m = 0; m < dAttention.length; m++) {
      float dScore = out.attention[m] * (dAttention[m] - mean);
      for (int j = 0; j < width; j++) {
        float met = out.meetings[m * width + j];
        sums[shape.attention() + j] += dScore * met;
        float d = out.attention[m] * dPooled[j] + dScore * weights[shape.attention() + j];
        dMeeting[j] = d * (1 - met * met);
      }
      Affine.addRow(dMeeting, 0, dSides, meetings.tokens[m] * width, width);
      Affine.addRow(dMeeting, 0, dOwn, 0, width);
      Affine.addRow(dMeeting, 0, sums, shape.distances() + meetings.distances[m] * width, width);
      Affine.addRow(dMeeting, 0, sums, shape.paths() + meetings.paths[m] * width, width);
      Affine.addRow(dMeeting, 0, sums, shape.parts() + meetings.parts[m] * width, width);
    }
  }

  /** Back through what a layer remembers, to its gates. */
  private static float[] gates(ContextPass.Layer layer, float[] dState) {
    int size = layer.state.length / ContextShape.STATE;
    float[] dMemory = new float[dState.length];
    for (int i = 0; i < dState.length; i++) {
      dMemory[i] = dState[i] * (1 - layer.state[i] * layer.state[i]);
    }
    float[] dGates = new float[layer.gates.length];
    for (int i = size - 1; i >= 0; i--) {
      forget(layer, i, i - 1, 0, dMemory, dGates);
    }
    for (int i = 0; i < size; i++) {
      forget(layer, i, i + 1 < size ? i + 1 : -1, 1, dMemory, dGates);
    }
    return dGates;
  }

  /** Back through the products that make a layer's gates, to its input. */
  private float[] products(ContextPass.Layer layer, int table, int bias, float[] dGates) {
    int size = layer.state.length / ContextShape.STATE;
    float[] dInput = new float[layer.input.length];
    Product product = new Product(layer.input, layer.width, table, ContextShape.GATES);
    for (int i = 0; i < size; i++) {
      Affine.addRow(dGates, i * ContextShape.GATES, sums, bias, ContextShape.GATES);
      back(product, i, dGates, i * ContextShape.GATES, dInput, i * layer.width);
    }
    return dInput;
  }

  private void addHeads(ContextPass pass, float[] dGates, float[] dBetween) {
    int width = ContextShape.GATES;
    float[] dSides = new float[dGates.length];
    boolean[] isHead = new boolean[pass.in.size];
    for (int i = 0; i < pass.in.size; i++) {
      isHead[pass.in.heads[i]] = true;
      Affine.addRow(dGates, i * width, dSides, pass.in.heads[i] * width, width);
    }
    Product product = new Product(pass.second.input, pass.second.width, shape.headTable(), width);
    for (int i = 0; i < pass.in.size; i++) {
      if (isHead[i]) {
        back(product, i, dSides, i * width, dBetween, i * pass.second.width);
      }
    }
  }

  private static void forget(
      ContextPass.Layer layer,
      int word,
      int before,
      int direction,
      float[] dMemory,
      float[] dGates) {
    int fresh = word * ContextShape.GATES + direction * 2 * ContextShape.MEMORY;
    int gate = fresh + ContextShape.MEMORY;
    int now = word * ContextShape.STATE + direction * ContextShape.MEMORY;
    int old = before * ContextShape.STATE + direction * ContextShape.MEMORY;
    for (int j = 0; j < ContextShape.MEMORY; j++) {
      float d = dMemory[now + j];
      float kept = layer.gates[gate + j];
      float remembered = before < 0 ? 0 : layer.memory[old + j];
      dGates[fresh + j] = d * (1 - kept);
      dGates[gate + j] = d * (remembered - layer.gates[fresh + j]) * kept * (1 - kept);
      if (before >= 0) {
        dMemory[old + j] += d * kept;
      }
    }
  }

  private void addToTables(ContextPass pass, float[] dInput) {
    ContextInput in = pass.in;
    int width = ContextShape.CLASS;
    for (int i = 0; i < in.size; i++) {
      int row = i * ContextShape.INPUT;
      int word = shape.wordTable() + pass.words[i] * ContextShape.WORD;
      Affine.addRow(dInput, row, sums, word, ContextShape.WORD);
      row += ContextShape.WORD;
      Affine.addRow(dInput, row, sums, shape.classTable() + in.classes[i] * width, width);
      row += width;
      Affine.addRow(dInput, row, sums, shape.relationTable() + in.relations[i] * width, width);
      row += width;
      Affine.addRow(dInput, row, sums, shape.senseTable() + in.senses[i] * width, width);
    }
  }
}
