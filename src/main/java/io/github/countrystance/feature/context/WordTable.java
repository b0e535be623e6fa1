package io.github.countrystance.feature.context;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the words mean to a network that is being fitted: to each word the sum of what it begins
 * with, of what a larger model makes of it, seen through a projection that is the same for all
 * words, and of something of its own. The last is left out as often as not, so that the projection
 * learns to do without: words that stand in few statements or in none are then read as those are
 * that mean the like. Not for more than one thread.
 */
final class WordTable {

  /** How often a word that has a meaning must do without what is its own. */
  private static final double WITHOUT_OWN = 0.6;

  /** Fixed, so that sums have one order. */
  private static final int PARTS = 2;

  private static final int WIDTH = ContextShape.WORD;

  private final ContextShape shape;

  /** All weights of the network; of each word what is its own. */
  private final float[] own;

  /** As the network sees them in the batch at hand. */
  private final float[] shown;

  private final float[][] begun;
  private final float[] @Nullable [] meanings;
  private final float[][] projection;
  private final List<Adam> steps;

  private int[] words = {};
  private final BitSet withoutOwn = new BitSet();

  /**
   * A table that has learnt nothing.
   *
   * @param own all weights of the network; those of the words are set to what the words begin with
   * @param begun what words begin with, by their numbers; others keep their weights
   * @param meanings what a larger model makes of words, by their numbers, all of one length
   */
  WordTable(
      ContextShape shape,
      float[] own,
      Map<Integer, float[]> begun,
      Map<Integer, float[]> meanings) {
    this.shape = shape;
    this.own = own;
    this.begun = new float[shape.words()][WIDTH];
    this.meanings = new float[shape.words()][];
    meanings.forEach(
        (word, meaning) -> {
          this.meanings[word] = meaning;
          Arrays.fill(own, place(word), place(word) + WIDTH, 0);
        });
    begun.forEach(
        (word, vector) -> {
          if (meanings.containsKey(word)) {
            this.begun[word] = vector;
          } else {
            System.arraycopy(vector, 0, own, place(word), WIDTH);
          }
        });
    int length = meanings.values().stream().mapToInt(meaning -> meaning.length).max().orElse(0);
    projection = Affine.rows(length, WIDTH);
    steps = IntStream.range(0, length).mapToObj(i -> new Adam(WIDTH)).toList();
    shown = own.clone();
  }

  private int place(int word) {
    return shape.wordTable() + word * WIDTH;
  }

  /**
   * All weights of the network as a batch is to see them, until the next one is begun.
   *
   * @param random says which words do without what is their own
   */
  float[] forBatch(Collection<ContextInput> batch, SplittableRandom random) {
    BitSet there = new BitSet();
    there.set(0, ContextVocabulary.FIRST_WORD);
    batch.forEach(input -> Arrays.stream(input.words).forEach(there::set));
    words = there.stream().toArray();
    withoutOwn.clear();
    for (int word : words) {
      if (meanings[word] != null && random.nextDouble() < WITHOUT_OWN) {
        withoutOwn.set(word);
      }
    }
    int rest = shape.classTable();
    System.arraycopy(own, rest, shown, rest, own.length - rest);
    Arrays.stream(words).parallel().forEach(word -> show(word, !withoutOwn.get(word)));
    return shown;
  }

  private void show(int word, boolean withOwn) {
    float[] sum = begun[word].clone();
    float[] meaning = meanings[word];
    if (meaning != null) {
      Affine.add(meaning, projection, sum);
    }
    for (int j = 0; j < WIDTH; j++) {
      shown[place(word) + j] = sum[j] + (withOwn ? own[place(word) + j] : 0);
    }
  }

  /**
   * Moves the projection down the gradient of the batch at hand, and takes from that gradient what
   * does not concern what is the words' own.
   */
  void learn(float[] gradient, Adam.Step step) {
    float[][][] parts = new float[PARTS][projection.length][WIDTH];
    IntStream.range(0, PARTS)
        .parallel()
        .forEach(
            part -> {
              for (int i = part; i < words.length; i += PARTS) {
                addToProjection(words[i], gradient, parts[part]);
              }
            });
    for (int row = 0; row < projection.length; row++) {
      for (int part = 1; part < PARTS; part++) {
        Affine.addRow(parts[part][row], parts[0][row]);
      }
      steps.get(row).step(projection[row], parts[0][row], 0, WIDTH, step);
    }
  }

  private void addToProjection(int word, float[] gradient, float[][] sum) {
    float[] meaning = meanings[word];
    if (meaning == null) {
      return;
    }
    int from = place(word);
    Affine.addToTable(meaning, Arrays.copyOfRange(gradient, from, from + WIDTH), sum);
    if (withoutOwn.get(word)) {
      Arrays.fill(gradient, from, from + WIDTH, 0);
    }
  }

  /** Takes some of the weights. */
  @FunctionalInterface
  interface Stretch {
    void take(int from, int to);
  }

  /** Goes over the weights that the batch at hand concerns: those of its words and of no word. */
  void overBatch(Stretch stretch) {
    for (int word : words) {
      stretch.take(place(word), place(word) + WIDTH);
    }
    stretch.take(shape.classTable(), shape.size());
  }

  /** Puts into the weights of the network what each word means in the end. */
  void finish() {
    for (int word = 0; word < shape.words(); word++) {
      show(word, true);
    }
    System.arraycopy(shown, shape.wordTable(), own, shape.wordTable(), shape.words() * WIDTH);
  }
}
