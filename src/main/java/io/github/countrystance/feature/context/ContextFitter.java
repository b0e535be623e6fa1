package io.github.countrystance.feature.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Fits the network: batches of statements, {@link Adam}, the pace falling to a fiftieth in the end.
 * The same statements in the same order give the same weights on any machine, however many
 * processors it has.
 */
final class ContextFitter {

  private static final int BATCH = 32;

  /** Fixed, so that sums have one order. */
  private static final int PARTS = 2;

  private static final double PACE = 2e-3;
  private static final int WARM_UP = 200;
  private static final double LONGEST_STEP = 5;

  private final int rounds;
  private final long seed;

  /** A statement with, for each target, how probable each stance should be; nothing: no label. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Labelled(ContextInput input, float[][] wanted) {}

  ContextFitter(int rounds, long seed) {
    this.rounds = rounds;
    this.seed = seed;
  }

  /**
   * The fitted weights.
   *
   * @param begun what words begin with, by their numbers; others begin by chance
   * @param meanings what a larger model makes of words, by their numbers
   */
  float[] fit(
      ContextShape shape,
      Map<Integer, float[]> begun,
      Map<Integer, float[]> meanings,
      List<Labelled> statements) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] weights = begin(shape, random);
    WordTable words = new WordTable(shape, weights, begun, meanings);
    descend(new Descent(shape, weights, words), round -> statements, random);
    return weights;
  }

  /**
   * The weights of a network fitted on; what its words mean is its own from now on.
   *
   * @param statements those of each round, from 0
   */
  float[] goOn(ContextShape shape, float[] fitted, IntFunction<List<Labelled>> statements) {
    float[] weights = fitted.clone();
    WordTable words = new WordTable(shape, weights, Map.of(), Map.of());
    descend(new Descent(shape, weights, words), statements, new SplittableRandom(seed));
    return weights;
  }

  private void descend(
      Descent descent, IntFunction<List<Labelled>> statements, SplittableRandom random) {
    int step = 0;
    for (int round = 0; round < rounds; round++) {
      List<List<Labelled>> batches = batches(statements.apply(round), random.split());
      for (int i = 0; i < batches.size(); i++) {
        double done = (round + (double) i / batches.size()) / rounds;
        double pace = PACE * Math.min(1, (step + 1.0) / WARM_UP) * Math.max(0.02, 1 - done);
        step++;
        descent.step(batches.get(i), Adam.Step.of(pace, step), random.split());
      }
    }
    descent.words.finish();
  }

  private static float[] begin(ContextShape shape, SplittableRandom random) {
    float[] weights = new float[shape.size()];
    for (int i = 0; i < shape.dense(); i++) {
      weights[i] = chance(0.3, random);
    }
    ContextTables tables = new ContextTables(shape, weights);
    fill(tables.first, spread(ContextShape.INPUT), random);
    fill(tables.second, spread(2 * ContextShape.STATE), random);
    fill(tables.heads, spread(2 * ContextShape.STATE), random);
    fill(tables.wordMeets, spread(ContextShape.STATE), random);
    fill(tables.targetMeets, spread(ContextShape.STATE), random);
    fill(tables.distances, 0.1, random);
    fill(tables.paths, 0.1, random);
    fill(tables.parts, 0.1, random);
    fill(new float[][] {tables.attention}, spread(ContextShape.MEETING), random);
    fill(tables.wordSays, spread(ContextShape.MEETING), random);
    fill(tables.targetSays, spread(ContextShape.MEETING), random);
    for (float[] bias : List.of(tables.firstBias, tables.secondBias)) {
      for (int direction = 0; direction < 2; direction++) {
        int gate = (2 * direction + 1) * ContextShape.MEMORY;
        // it begins by remembering
        Arrays.fill(bias, gate, gate + ContextShape.MEMORY, 1);
      }
    }
    tables.putBack();
    return weights;
  }

  /** How far from 0 weights begin that so many numbers come in by. */
  private static double spread(int inputs) {
    return 1 / Math.sqrt(inputs);
  }

  private static void fill(float[][] table, double spread, SplittableRandom random) {
    for (float[] row : table) {
      for (int i = 0; i < row.length; i++) {
        row[i] = chance(spread, random);
      }
    }
  }

  /** A number by chance, no farther from 0 than the spread. */
  private static float chance(double spread, SplittableRandom random) {
    return (float) ((random.nextDouble() * 2 - 1) * spread);
  }

  /** In chance order. */
  private static List<List<Labelled>> batches(List<Labelled> all, SplittableRandom random) {
    List<Labelled> shuffled = new ArrayList<>(all);
    shuffle(shuffled, random);
    List<List<Labelled>> batches = new ArrayList<>();
    for (int i = 0; i < shuffled.size(); i += BATCH) {
      batches.add(shuffled.subList(i, Math.min(shuffled.size(), i + BATCH)));
    }
    return batches;
  }

  private static <T> void shuffle(List<T> list, SplittableRandom random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      T moved = list.get(i);
      list.set(i, list.get(other));
      list.set(other, moved);
    }
  }

  /** Steps down the gradient, batch by batch. */
  private static final class Descent {

    private final ContextShape shape;
    private final float[] weights;
    private final WordTable words;
    private final Adam adam;

    /** A gradient for each part, all 0 between the steps. */
    private final List<float[]> gradients;

    Descent(ContextShape shape, float[] weights, WordTable words) {
      this.shape = shape;
      this.weights = weights;
      this.words = words;
      adam = new Adam(weights.length);
      gradients = IntStream.range(0, PARTS).mapToObj(i -> new float[weights.length]).toList();
    }

    void step(List<Labelled> batch, Adam.Step step, SplittableRandom random) {
      List<ContextInput> inputs = batch.stream().map(Labelled::input).toList();
      ContextTables tables = new ContextTables(shape, words.forBatch(inputs, random.split()));
      List<SplittableRandom> randoms = batch.stream().map(labelled -> random.split()).toList();
      IntStream.range(0, PARTS)
          .parallel()
          .forEach(
              part -> {
                ContextGradient own = new ContextGradient(tables, gradients.get(part));
                for (int i = part; i < batch.size(); i += PARTS) {
                  Labelled statement = batch.get(i);
                  own.add(
                      ContextPass.forTraining(tables, statement.input(), randoms.get(i)),
                      statement.wanted());
                }
                own.putBack();
              });
      float[] gradient = gradients.get(0);
      words.overBatch(this::addUp);
      scale(gradient, pairs(batch));
      words.learn(gradient, step);
      words.overBatch((from, to) -> adam.step(weights, gradient, from, to, step));
      for (float[] part : gradients) {
        words.overBatch((from, to) -> Arrays.fill(part, from, to, 0));
      }
    }

    private static int pairs(List<Labelled> batch) {
      int pairs = 0;
      for (Labelled statement : batch) {
        for (float[] wanted : statement.wanted()) {
          pairs += wanted.length > 0 ? 1 : 0;
        }
      }
      return pairs;
    }

    private void addUp(int from, int to) {
      float[] sum = gradients.get(0);
      for (int part = 1; part < PARTS; part++) {
        float[] other = gradients.get(part);
        for (int i = from; i < to; i++) {
          sum[i] += other[i];
        }
      }
    }

    /** The mean over the pairs, cut where it would be too long a step. */
    private void scale(float[] gradient, int pairs) {
      double[] square = {0};
      words.overBatch(
          (from, to) -> {
            for (int i = from; i < to; i++) {
              square[0] += (double) gradient[i] * gradient[i];
            }
          });
      double length = Math.sqrt(square[0]) / Math.max(1, pairs);
      float factor =
          (float) (Math.min(1, LONGEST_STEP / Math.max(1e-9, length)) / Math.max(1, pairs));
      words.overBatch(
          (from, to) -> {
            for (int i = from; i < to; i++) {
              gradient[i] *= factor;
            }
          });
    }
  }
}
