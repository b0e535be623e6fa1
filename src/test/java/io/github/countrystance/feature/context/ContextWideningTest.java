package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContextWideningTest {

  private static final int MEMORY = 8;

  private static final ContextSamples SAMPLES =
      new ContextSamples("Chile condemned the raid, thanking Peru of all.");

  private static final ContextShape SHAPE = SAMPLES.vocabulary().shape();

  private static float[] random(int count) {
    SplittableRandom random = new SplittableRandom(3);
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = (float) random.nextDouble() - 0.5f;
    }
    return weights;
  }

  private static float[] widened() {
    float[] weights = random(SHAPE.size());
    ContextWidening.widen(random(ContextShape.denseSize(MEMORY)), MEMORY, SHAPE, weights);
    return weights;
  }

  private static List<ContextEvidence> evidence(float[] weights) {
    return new Context(SAMPLES.vocabulary(), weights, "").evidence(SAMPLES.observed().get(0));
  }

  @Test
  void everyWeightOfTheNarrowOne_isInTheWideOne_inTheSameOrder() {
    float[] narrow = random(ContextShape.denseSize(MEMORY));
    float[] wide = widened();

    int found = 0;
    for (int i = SHAPE.dense(); i < wide.length && found < narrow.length; i++) {
      found += wide[i] == narrow[found] ? 1 : 0;
    }

    assertThat(found).isEqualTo(narrow.length);
  }

  /** So that it says what the narrow one said. */
  @Test
  void toWhatIsNew_nothingListens() {
    float[] wide = widened();
    List<ContextEvidence> before = evidence(wide);
    ContextTables tables = new ContextTables(SHAPE, wide);
    for (float[][] table : List.of(tables.first, tables.second, tables.heads)) {
      Arrays.stream(table).forEach(ContextWideningTest::otherWhereNew);
    }
    otherWhereNew(tables.firstBias);
    otherWhereNew(tables.secondBias);
    float[] unlike = wide.clone();
    tables.putBack();

    assertThat(wide).isNotEqualTo(unlike);
    assertThat(evidence(wide)).isEqualTo(before);
  }

  private static void otherWhereNew(float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = j % ContextShape.MEMORY < MEMORY ? row[j] : 0.7f;
    }
  }

  @Test
  void whatIsNew_hearsTheStatement() {
    ContextTables tables = new ContextTables(SHAPE, widened());

    for (float[][] table : List.of(tables.first, tables.second, tables.heads)) {
      for (float[] row : table) {
        assertThat(Arrays.copyOfRange(row, MEMORY, ContextShape.MEMORY)).doesNotContain(0);
      }
    }
  }

  @Test
  void networkOfTodaysWidth_staysAsItIs() {
    float[] weights = random(SHAPE.size());
    float[] dense = Arrays.copyOfRange(weights, SHAPE.dense(), weights.length);
    float[] same = weights.clone();

    ContextWidening.widen(dense, ContextShape.MEMORY, SHAPE, same);

    assertThat(same).isEqualTo(weights);
  }
}
