package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The way back is the derivative of the way there: measured by a small step of each weight. */
class ContextGradientTest {

  /**
   * Of some weights of every table: from the last one on, which is of the only table with fewer; a
   * prime, so that in none they stand in one column.
   */
  private static final int EVERY = 29;

  private static final float STEP = 0.01f;

  /** The same numbers are dropped each time. */
  private static final long SEED = 9;

  private static final ContextSamples SAMPLES =
      new ContextSamples(
          "While thanking Turkey for hosting the talks, the Armenian foreign minister accused"
              + " Azerbaijan of shelling border villages.",
          "Chile condemned the Peruvian raid and, said Chile, its authors.");

  @Test
  void gradient_ofWeightsOfEveryTable_isTheSlopeOfTheLoss() {
    ContextVocabulary vocabulary = SAMPLES.vocabulary();
    ContextShape shape = vocabulary.shape();
    float[] weights = chance(shape.size());
    for (ObservedStatement statement : SAMPLES.observed()) {
      ContextInput input = new ContextInput(vocabulary, statement);
      ContextTables tables = new ContextTables(shape, weights);
      float[] sums = new float[weights.length];
      ContextGradient gradient = new ContextGradient(tables, sums);
      double loss =
          gradient.add(
              ContextPass.forTraining(tables, input, new SplittableRandom(SEED)), wanted(input));
      gradient.putBack();
      assertThat(loss).isCloseTo(loss(shape, weights, input), within(1e-9));
      for (int i = weights.length - 1; i >= 0; i -= EVERY) {
        float own = weights[i];
        weights[i] = own + STEP;
        double above = loss(shape, weights, input);
        weights[i] = own - STEP;
        double below = loss(shape, weights, input);
        weights[i] = own;
        assertThat((double) sums[i])
            .as("weight %d", i)
            .isCloseTo((above - below) / (2 * STEP), within(2e-3));
      }
    }
  }

  /** Cross entropies, added up, by the way there alone. */
  private static double loss(ContextShape shape, float[] weights, ContextInput input) {
    ContextTables tables = new ContextTables(shape, weights);
    ContextPass pass = ContextPass.forTraining(tables, input, new SplittableRandom(SEED));
    float[][] wanted = wanted(input);
    double loss = 0;
    for (int target = 0; target < wanted.length; target++) {
      double[] probabilities = pass.outcome(target).probabilities();
      for (int s = 0; s < wanted[target].length; s++) {
        loss -= wanted[target][s] * Math.log(probabilities[s]);
      }
    }
    return loss;
  }

  private static float[][] wanted(ContextInput input) {
    float[][] wanted = new float[input.mentions.size()][];
    List<float[]> cycle =
        List.of(new float[] {0, 0, 1}, new float[] {0.7f, 0.2f, 0.1f}, new float[0]);
    for (int target = 0; target < wanted.length; target++) {
      wanted[target] = cycle.get(target % cycle.size());
    }
    return wanted;
  }

  private static float[] chance(int count) {
    SplittableRandom random = new SplittableRandom(3);
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = (float) (random.nextDouble() - 0.5) * 0.6f;
    }
    return weights;
  }
}
