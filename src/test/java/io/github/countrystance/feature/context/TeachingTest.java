package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeachingTest {

  private static final int TARGETS = 2;
  private static final long SHOWN = Teaching.digest(List.of("[0N] praised [1N]."));

  /** The second target's judgement in the third variant: surely AGAINST. */
  private static Teaching teaching() {
    byte[] steps = new byte[(ContextVariants.COUNT + 1) * TARGETS * 2];
    steps[(3 * TARGETS + 1) * 2] = -2 * Teaching.STEPS;
    steps[(3 * TARGETS + 1) * 2 + 1] = 4 * Teaching.STEPS;
    return new Teaching(
        Map.of(), Map.of(), new ContextVariants(Map.of(), Map.of()), Map.of(SHOWN, steps));
  }

  @Test
  void judgement_ofAVariantsTarget_isTheSoftmaxOfItsLogits() {
    float[] judgement = teaching().judgement(SHOWN, 3, 1, TARGETS);

    double sum = Math.exp(-2) + Math.exp(4) + Math.exp(-2);
    assertThat((double) judgement[0]).isCloseTo(Math.exp(-2) / sum, within(1e-6));
    assertThat((double) judgement[1]).isCloseTo(Math.exp(4) / sum, within(1e-6));
    assertThat((double) judgement[2]).isCloseTo(Math.exp(-2) / sum, within(1e-6));
  }

  @Test
  void judgement_ofAStatementThatIsNotKnown_isNothing() {
    assertThat(teaching().judgement(SHOWN + 1, 0, 0, TARGETS)).isEmpty();
  }

  @Test
  void judgement_ofOtherTargetsThanFoundNow_isNothing() {
    assertThat(teaching().judgement(SHOWN, 0, 0, TARGETS + 1)).isEmpty();
  }
}
