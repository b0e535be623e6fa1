package io.github.countrystance.feature.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Fits the network: batches of statements, Adam (Kingma and Ba, 2015), the pace falling to nothing
 * in the end. The same statements in the same order give the same weights on any machine, however
 * many processors it has.
 */
final class ContextFitter {

  private static final int BATCH = 32;

  /** Fixed, so that sums have one order. */
  private static final int PARTS = 2;

  private static final double PACE = 2e-3;
  private static final int WARM_UP = 200;
  private static final double LONGEST_STEP = 5;
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float TINY = 1e-8f;

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
   * @param known what the words mean to begin with, by their numbers; others begin by chance
   */
  float[] fit(ContextShape shape, Map<Integer, float[]> known, List<Labelled> statements) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] weights = begin(shape, random);
    known.forEach(
        (word, vector) ->
            System.arraycopy(
                vector, 0, weights, shape.wordTable() + word * ContextShape.WORD, vector.length));
    float[] mean = new float[weights.length];
    float[] square = new float[weights.length];
    int steps = rounds * ((statements.size() + BATCH - 1) / BATCH);
    int step = 0;
    for (int round = 0; round < rounds; round++) {
      for (List<Labelled> batch : batches(statements, random.split())) {
        double pace = PACE * Math.min(1, (step + 1.0) / WARM_UP);
        pace *= Math.max(0.02, 1 - (double) step / steps);
        step++;
        float[] gradient = gradient(shape, weights, batch, random.split());
        adam(weights, gradient, mean, square, pace, step);
      }
    }
    return weights;
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

  private static float[] gradient(
      ContextShape shape, float[] weights, List<Labelled> batch, SplittableRandom random) {
    List<SplittableRandom> randoms = new ArrayList<>();
    int pairs = 0;
    for (Labelled statement : batch) {
      randoms.add(random.split());
      for (float[] wanted : statement.wanted()) {
        pairs += wanted.length > 0 ? 1 : 0;
      }
    }
    ContextTables tables = new ContextTables(shape, weights);
    List<float[]> parts =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(
                part -> {
                  ContextGradient own = new ContextGradient(tables);
                  for (int i = part; i < batch.size(); i += PARTS) {
                    Labelled statement = batch.get(i);
                    own.add(
                        ContextPass.forTraining(tables, statement.input(), randoms.get(i)),
                        statement.wanted());
                  }
                  return own.sums();
                })
            .toList();
    float[] sum = parts.get(0);
    for (int part = 1; part < PARTS; part++) {
      Affine.addRow(parts.get(part), sum);
    }
    scale(sum, pairs);
    return sum;
  }

  /** The mean over the pairs, cut where it would be too long a step. */
  private static void scale(float[] gradient, int pairs) {
    double square = 0;
    for (float g : gradient) {
      square += (double) g * g;
    }
    double length = Math.sqrt(square) / Math.max(1, pairs);
    float factor =
        (float) (Math.min(1, LONGEST_STEP / Math.max(1e-9, length)) / Math.max(1, pairs));
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= factor;
    }
  }

  private static void adam(
      float[] weights, float[] gradient, float[] mean, float[] square, double pace, int step) {
    float rate = (float) (pace / (1 - StrictMath.pow(FIRST, step)));
    float correction = (float) (1 / (1 - StrictMath.pow(SECOND, step)));
    for (int i = 0; i < weights.length; i++) {
      mean[i] = FIRST * mean[i] + (1 - FIRST) * gradient[i];
      square[i] = SECOND * square[i] + (1 - SECOND) * gradient[i] * gradient[i];
      weights[i] -= rate * mean[i] / ((float) Math.sqrt(square[i] * correction) + TINY);
    }
  }
}
