package io.github.countrystance.feature.context;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One way of a statement through the network, and all that the way back needs to know of it.
 *
 * <p>Each word is looked up; two layers of minimal gated recurrent units (Heck and Salem,
 * "Simplified minimal gated unit variations", 2017: the gate sees the input alone) read the
 * statement in both directions, the second also seeing what the first gave for each word's head;
 * then every word meets the target, and additive attention (Bahdanau, Cho and Bengio, "Neural
 * machine translation by jointly learning to align and translate", 2015) weighs what they say
 * together. Not for more than one thread.
 */
final class ContextPass {

  private static final float KEPT = 0.65f;

  /** How often a word is hidden while the network learns. */
  private static final double HIDDEN_WORDS = 0.03;

  /** What a layer gave and how it came about, a row for each word. */
  static final class Layer {
    final float[] input;
    final int width;

    /** For each direction what is new, then how much of the old is kept, 0..1. */
    final float[] gates;

    final float[] memory;
    final float[] state;

    /**
     * An empty layer.
     *
     * @param forTraining whether there is a way back; else memory and state share one array
     */
    Layer(float[] input, float[] gates, int size, boolean forTraining) {
      this.input = input;
      this.gates = gates;
      width = size == 0 ? 0 : input.length / size;
      memory = new float[size * ContextShape.STATE];
      state = forTraining ? new float[memory.length] : memory;
    }
  }

  /** What was made of one target. */
  static final class Outcome {
    final float[] target = new float[ContextShape.STATE];

    /** The target's part of every meeting, and its tangent. */
    final float[] own = new float[ContextShape.MEETING];

    final float[] ownSays = new float[ContextShape.MEETING];

    /** A row for each meeting. */
    final float[] meetings;

    /** How much each meeting counts; together 1. */
    final float[] attention;

    final float[] pooled = new float[ContextShape.MEETING];
    final float[] logits = new float[ContextShape.STANCES];

    Outcome(int meetings) {
      this.meetings = new float[meetings * ContextShape.MEETING];
      this.attention = new float[meetings];
    }

    /** The logits as probabilities. */
    double[] probabilities() {
      double most = Math.max(logits[0], Math.max(logits[1], logits[2]));
      double[] probabilities = new double[logits.length];
      double sum = 0;
      for (int s = 0; s < logits.length; s++) {
        probabilities[s] = StrictMath.exp(logits[s] - most);
        sum += probabilities[s];
      }
      for (int s = 0; s < logits.length; s++) {
        probabilities[s] /= sum;
      }
      return probabilities;
    }

    /** Which meeting counts most. */
    int strongest() {
      int best = 0;
      for (int i = 1; i < attention.length; i++) {
        best = attention[i] > attention[best] ? i : best;
      }
      return best;
    }
  }

  final ContextInput in;
  final int[] words;
  final Layer first;
  final Layer second;

  /** What the second layer gave, less what was dropped. */
  final float[] last;

  final float @Nullable [] keptInput;
  final float @Nullable [] keptBetween;
  final float @Nullable [] keptLast;

  private final ContextShape shape;
  private final float[] weights;
  private final float[] wordSides;

  /** A way through for use. */
  static ContextPass forUse(Context context, ContextInput in) {
    return new ContextPass(context.shape(), context.weights(), context.classGates(), in, null);
  }

  /**
   * A way through that can be gone back.
   *
   * @param random says which numbers are dropped
   */
  static ContextPass forTraining(
      ContextShape shape, float[] weights, ContextInput in, SplittableRandom random) {
    return new ContextPass(shape, weights, new float[0], in, random);
  }

  private ContextPass(
      ContextShape shape,
      float[] weights,
      float[] classGates,
      ContextInput in,
      @Nullable SplittableRandom random) {
    this.shape = shape;
    this.weights = weights;
    this.in = in;
    boolean forTraining = random != null;
    words = in.words.clone();
    hideWords(random);
    float[] gates = new float[in.size * ContextShape.GATES];
    int firstInput = forTraining ? in.size * ContextShape.INPUT : 0;
    first = new Layer(new float[firstInput], gates, in.size, forTraining);
    keptInput = kept(first.input.length, random);
    keptBetween = kept(first.state.length, random);
    keptLast = kept(first.state.length, random);
    if (forTraining) {
      lookUp();
      drop(first.input, keptInput);
      project(first, shape.firstLayer(), shape.firstBias());
    } else {
      projectWords(classGates);
    }
    remember(first);
    float[] between = forTraining ? first.state.clone() : first.state;
    drop(between, keptBetween);
    second = new Layer(between, forTraining ? gates.clone() : gates, in.size, forTraining);
    project(second, shape.secondLayer(), shape.secondBias());
    addHeads();
    remember(second);
    last = forTraining ? second.state.clone() : second.state;
    drop(last, keptLast);
    wordSides = wordSides();
  }

  private static float @Nullable [] kept(int length, @Nullable SplittableRandom random) {
    if (random == null) {
      return null;
    }
    float[] kept = new float[length];
    for (int i = 0; i < length; i++) {
      kept[i] = random.nextInt(1 << 16) < KEPT * (1 << 16) ? 1 / KEPT : 0;
    }
    return kept;
  }

  private void hideWords(@Nullable SplittableRandom random) {
    for (int i = 0; random != null && i < words.length; i++) {
      boolean hidden = random.nextDouble() < HIDDEN_WORDS;
      words[i] =
          hidden && words[i] != ContextVocabulary.TARGET ? ContextVocabulary.OTHER : words[i];
    }
  }

  private static void drop(float[] row, float @Nullable [] kept) {
    for (int i = 0; kept != null && i < row.length; i++) {
      row[i] *= kept[i];
    }
  }

  private void lookUp() {
    for (int i = 0; i < in.size; i++) {
      int row = i * ContextShape.INPUT;
      copy(shape.wordTable() + words[i] * ContextShape.WORD, row, ContextShape.WORD);
      row += ContextShape.WORD;
      copy(shape.classTable() + in.classes[i] * ContextShape.CLASS, row, ContextShape.CLASS);
      row += ContextShape.CLASS;
      copy(shape.relationTable() + in.relations[i] * ContextShape.CLASS, row, ContextShape.CLASS);
      row += ContextShape.CLASS;
      copy(shape.senseTable() + in.senses[i] * ContextShape.CLASS, row, ContextShape.CLASS);
    }
  }

  private void copy(int from, int to, int count) {
    System.arraycopy(weights, from, first.input, to, count);
  }

  private void project(Layer layer, int table, int bias) {
    int width = ContextShape.GATES;
    for (int i = 0; i < in.size; i++) {
      System.arraycopy(weights, bias, layer.gates, i * width, width);
      Affine.add(
          layer.input, i * layer.width, layer.width, weights, table, layer.gates, i * width, width);
    }
  }

  /** As {@link #lookUp} and {@link #project}, with what each class makes of the gates at hand. */
  private void projectWords(float[] classGates) {
    int width = ContextShape.GATES;
    float[] gates = first.gates;
    for (int i = 0; i < in.size; i++) {
      int to = i * width;
      System.arraycopy(weights, shape.firstBias(), gates, to, width);
      Affine.addRow(classGates, in.classes[i] * width, gates, to, width);
      Affine.addRow(classGates, (shape.classes() + in.relations[i]) * width, gates, to, width);
      int sense = shape.classes() + shape.relations() + in.senses[i];
      Affine.addRow(classGates, sense * width, gates, to, width);
      int word = shape.wordTable() + words[i] * ContextShape.WORD;
      Affine.add(weights, word, ContextShape.WORD, weights, shape.firstLayer(), gates, to, width);
    }
  }

  /** What each word's head adds to its gates; most words are no heads. */
  private void addHeads() {
    int width = ContextShape.GATES;
    float[] sides = new float[in.size * width];
    boolean[] known = new boolean[in.size];
    for (int i = 0; i < in.size; i++) {
      int head = in.heads[i];
      if (!known[head]) {
        Affine.add(
            second.input,
            head * second.width,
            second.width,
            weights,
            shape.headTable(),
            sides,
            head * width,
            width);
        known[head] = true;
      }
      Affine.addRow(sides, head * width, second.gates, i * width, width);
    }
  }

  private void remember(Layer layer) {
    for (int i = 0; i < in.size; i++) {
      remember(layer, i, i - 1, 0);
    }
    for (int i = in.size - 1; i >= 0; i--) {
      remember(layer, i, i + 1, 1);
    }
    for (int i = 0; i < layer.state.length; i++) {
      layer.state[i] = Affine.tanh(layer.memory[i]);
    }
  }

  private void remember(Layer layer, int word, int before, int direction) {
    int fresh = word * ContextShape.GATES + direction * 2 * ContextShape.MEMORY;
    int gate = fresh + ContextShape.MEMORY;
    int now = word * ContextShape.STATE + direction * ContextShape.MEMORY;
    int old = before * ContextShape.STATE + direction * ContextShape.MEMORY;
    float[] gates = layer.gates;
    for (int j = 0; j < ContextShape.MEMORY; j++) {
      gates[gate + j] = Affine.sigmoid(gates[gate + j]);
    }
    if (before < 0 || before >= in.size) {
      for (int j = 0; j < ContextShape.MEMORY; j++) {
        layer.memory[now + j] = (1 - gates[gate + j]) * gates[fresh + j];
      }
    } else {
      for (int j = 0; j < ContextShape.MEMORY; j++) {
        float kept = gates[gate + j];
        layer.memory[now + j] = kept * layer.memory[old + j] + (1 - kept) * gates[fresh + j];
      }
    }
  }

  private float[] wordSides() {
    float[] sides = new float[in.size * ContextShape.MEETING];
    for (int i = 0; i < in.size; i++) {
      Affine.add(
          last,
          i * ContextShape.STATE,
          ContextShape.STATE,
          weights,
          shape.wordMeets(),
          sides,
          i * ContextShape.MEETING,
          ContextShape.MEETING);
    }
    return sides;
  }

  /** What the statement says of one of its targets, by number. */
  Outcome outcome(int target) {
    ContextInput.Meetings meetings = in.meetings.get(target);
    List<Integer> mentions = in.mentions.get(target);
    Outcome out = new Outcome(meetings.size);
    int width = ContextShape.MEETING;
    for (int mention : mentions) {
      Affine.addRow(last, mention * ContextShape.STATE, out.target, 0, ContextShape.STATE);
    }
    for (int j = 0; j < out.target.length; j++) {
      out.target[j] /= Math.max(1, mentions.size());
    }
    System.arraycopy(weights, shape.meetingBias(), out.own, 0, width);
    Affine.add(out.target, 0, ContextShape.STATE, weights, shape.targetMeets(), out.own, 0, width);
    for (int j = 0; j < width; j++) {
      out.ownSays[j] = Affine.tanh(out.own[j]);
    }
    for (int m = 0; m < meetings.size; m++) {
      meet(meetings, m, out);
    }
    weigh(out);
    System.arraycopy(weights, shape.bias(), out.logits, 0, ContextShape.STANCES);
    Affine.add(
        out.pooled, 0, width, weights, shape.wordSays(), out.logits, 0, ContextShape.STANCES);
    Affine.add(
        out.ownSays, 0, width, weights, shape.targetSays(), out.logits, 0, ContextShape.STANCES);
    return out;
  }

  private void meet(ContextInput.Meetings meetings, int number, Outcome out) {
    int width = ContextShape.MEETING;
    int side = meetings.tokens[number] * width;
    int distance = shape.distances() + meetings.distances[number] * width;
    int path = shape.paths() + meetings.paths[number] * width;
    int part = shape.parts() + meetings.parts[number] * width;
    int row = number * width;
    float score = 0;
    for (int j = 0; j < width; j++) {
      float sum = wordSides[side + j] + out.own[j] + weights[distance + j];
      out.meetings[row + j] = Affine.tanh(sum + weights[path + j] + weights[part + j]);
    }
    for (int j = 0; j < width; j++) {
      score += out.meetings[row + j] * weights[shape.attention() + j];
    }
    out.attention[number] = score;
  }

  private static void weigh(Outcome out) {
    float[] attention = out.attention;
    float most = Float.NEGATIVE_INFINITY;
    for (float score : attention) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int m = 0; m < attention.length; m++) {
      attention[m] = (float) StrictMath.exp(attention[m] - most);
      sum += attention[m];
    }
    for (int m = 0; m < attention.length; m++) {
      attention[m] = (float) (attention[m] / sum);
      int row = m * ContextShape.MEETING;
      for (int j = 0; j < ContextShape.MEETING; j++) {
        out.pooled[j] += attention[m] * out.meetings[row + j];
      }
    }
  }
}
