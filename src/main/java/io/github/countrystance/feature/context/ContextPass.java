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

  private static final float KEPT = 0.9f;

  /** How often a word is hidden while the network learns. */
  private static final double HIDDEN_WORDS = 0.15;

  final ContextInput in;
  final int[] words;
  final ContextLayer first;
  final ContextLayer second;

  /** What the second layer gave, less what was dropped. */
  final float[][] last;

  final float @Nullable [][] keptInput;
  final float @Nullable [][] keptBetween;
  final float @Nullable [][] keptLast;

  private final ContextTables tables;
  private final float[][] wordSides;

  /** A way through for use. */
  static ContextPass forUse(Context context, ContextInput in) {
    return new ContextPass(context.tables(), firstGates(context, in), in, null);
  }

  private static float[][] firstGates(Context context, ContextInput in) {
    float[][] gates = new float[in.size][];
    for (int i = 0; i < in.size; i++) {
      gates[i] = context.firstGates(in.words[i], in.classes[i], in.relations[i], in.senses[i]);
    }
    return gates;
  }

  /**
   * A way through that can be gone back.
   *
   * @param random says which numbers are dropped
   */
  static ContextPass forTraining(ContextTables tables, ContextInput in, SplittableRandom random) {
    return new ContextPass(tables, new float[0][], in, random);
  }

  private ContextPass(
      ContextTables tables,
      float[][] firstGates,
      ContextInput in,
      @Nullable SplittableRandom random) {
    this.tables = tables;
    this.in = in;
    boolean forTraining = random != null;
    words = random == null ? in.words : someHidden(random);
    keptInput = kept(ContextShape.INPUT, random);
    keptBetween = kept(ContextShape.STATE, random);
    keptLast = kept(ContextShape.STATE, random);
    if (forTraining) {
      float[][] input = dropped(lookedUp(), keptInput);
      first = new ContextLayer(input, projected(input, tables.first, tables.firstBias), true);
    } else {
      first = new ContextLayer(new float[0][], firstGates, false);
    }
    first.remember();
    float[][] between = dropped(first.state, keptBetween);
    float[][] gates = projected(between, tables.second, tables.secondBias);
    addHeads(between, gates);
    second = new ContextLayer(between, gates, forTraining);
    second.remember();
    last = dropped(second.state, keptLast);
    wordSides = Affine.rows(in.size, ContextShape.MEETING);
    for (int i = 0; i < in.size; i++) {
      Affine.add(last[i], tables.wordMeets, wordSides[i]);
    }
  }

  private float @Nullable [][] kept(int width, @Nullable SplittableRandom random) {
    if (random == null) {
      return null;
    }
    float[][] kept = Affine.rows(in.size, width);
    for (float[] row : kept) {
      for (int j = 0; j < width; j++) {
        row[j] = random.nextInt(1 << 16) < KEPT * (1 << 16) ? 1 / KEPT : 0;
      }
    }
    return kept;
  }

  private int[] someHidden(SplittableRandom random) {
    int[] left = in.words.clone();
    for (int i = 0; i < left.length; i++) {
      boolean hidden = random.nextDouble() < HIDDEN_WORDS;
      left[i] = hidden && left[i] != ContextVocabulary.TARGET ? ContextVocabulary.OTHER : left[i];
    }
    return left;
  }

  /** The rows less what is dropped, a copy; the rows themselves where nothing is. */
  private static float[][] dropped(float[][] rows, float @Nullable [][] kept) {
    if (kept == null) {
      return rows;
    }
    float[][] dropped = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      dropped[i] = rows[i].clone();
      Affine.scale(kept[i], dropped[i]);
    }
    return dropped;
  }

  private float[][] lookedUp() {
    ContextShape shape = tables.shape;
    float[][] input = Affine.rows(in.size, ContextShape.INPUT);
    int width = ContextShape.CLASS;
    for (int i = 0; i < in.size; i++) {
      int at = ContextShape.WORD;
      copy(shape.wordTable() + words[i] * ContextShape.WORD, input[i], 0, ContextShape.WORD);
      copy(shape.classTable() + in.classes[i] * width, input[i], at, width);
      at += width;
      copy(shape.relationTable() + in.relations[i] * width, input[i], at, width);
      at += width;
      copy(shape.senseTable() + in.senses[i] * width, input[i], at, width);
    }
    return input;
  }

  private void copy(int from, float[] row, int at, int count) {
    System.arraycopy(tables.weights, from, row, at, count);
  }

  private static float[][] projected(float[][] rows, float[][] table, float[] bias) {
    float[][] gates = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      gates[i] = bias.clone();
      Affine.add(rows[i], table, gates[i]);
    }
    return gates;
  }

  /** What each word's head adds to its gates; most words are no heads. */
  private void addHeads(float[][] rows, float[][] gates) {
    float[] @Nullable [] sides = new float[in.size][];
    for (int i = 0; i < in.size; i++) {
      int head = in.heads[i];
      float[] side = sides[head];
      if (side == null) {
        side = new float[ContextShape.GATES];
        Affine.add(rows[head], tables.heads, side);
        sides[head] = side;
      }
      Affine.addRow(side, gates[i]);
    }
  }

  /** What the statement says of one of its targets, by number. */
  ContextOutcome outcome(int target) {
    ContextInput.Meetings meetings = in.meetings.get(target);
    List<Integer> mentions = in.mentions.get(target);
    ContextOutcome out = new ContextOutcome(meetings.size);
    for (int mention : mentions) {
      Affine.addRow(last[mention], out.target);
    }
    for (int j = 0; j < out.target.length; j++) {
      out.target[j] /= Math.max(1, mentions.size());
    }
    Affine.addRow(tables.meetingBias, out.own);
    Affine.add(out.target, tables.targetMeets, out.own);
    Affine.addRow(out.own, out.ownSays);
    Affine.tanh(out.ownSays);
    for (int m = 0; m < meetings.size; m++) {
      meet(meetings, m, out);
    }
    out.weigh();
    Affine.addRow(tables.bias, out.logits);
    Affine.add(out.pooled, tables.wordSays, out.logits);
    Affine.add(out.ownSays, tables.targetSays, out.logits);
    return out;
  }

  private void meet(ContextInput.Meetings meetings, int number, ContextOutcome out) {
    float[] side = wordSides[meetings.tokens[number]];
    float[] distance = tables.distances[meetings.distances[number]];
    float[] path = tables.paths[meetings.paths[number]];
    float[] part = tables.parts[meetings.parts[number]];
    float[] own = out.own;
    float[] meeting = out.meetings[number];
    for (int j = 0; j < meeting.length; j++) {
      meeting[j] = side[j] + own[j] + distance[j] + path[j] + part[j];
    }
    Affine.tanh(meeting);
    float score = 0;
    for (int j = 0; j < meeting.length; j++) {
      score += meeting[j] * tables.attention[j];
    }
    out.attention[number] = score;
  }
}
