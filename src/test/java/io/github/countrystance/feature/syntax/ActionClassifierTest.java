package io.github.countrystance.feature.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import io.github.countrystance.file.BinaryInput;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ActionClassifierTest {

  private static final int BUCKETS = 1 << 8;

  private static final List<Token> TOKENS =
      List.of(
          new Token(new Span(0, 6), "Norway", "PROPN"),
          new Token(new Span(7, 14), "thanked", "VERB"),
          new Token(new Span(15, 20), "Chile", "PROPN"),
          new Token(new Span(20, 21), ".", "PUNCT"));

  /** Weights that use their whole range, also a row of the least and one of the largest. */
  private static byte[] weights(long seed) {
    byte[] weights = new byte[BUCKETS * Configuration.ACTIONS];
    new SplittableRandom(seed).nextBytes(weights);
    Arrays.fill(weights, 0, 3, Byte.MIN_VALUE);
    Arrays.fill(weights, 3, 6, Byte.MAX_VALUE);
    return weights;
  }

  private static <W extends Weights> W filled(Weights.Maker<W> maker, byte[] weights) {
    W filled = maker.make(Configuration.ACTIONS, BUCKETS);
    filled.setAll(weights);
    return filled;
  }

  @Test
  void weight_ofAFilledTable_isWhatWasSet() {
    byte[] weights = weights(1);
    ActionClassifier actions = filled(ActionClassifier::new, weights);
    for (int cell = 0; cell < weights.length; cell++) {
      assertThat(actions.weight(cell / 3, cell % 3)).isEqualTo(weights[cell]);
    }
  }

  @Test
  void read_ofWhatWasWritten_hasTheSameWeights() throws IOException {
    ActionClassifier actions = filled(ActionClassifier::new, weights(2));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    actions.write(new DataOutputStream(bytes));
    ActionClassifier read =
        Weights.read(
            new BinaryInput(bytes.toByteArray()),
            Configuration.ACTIONS,
            BUCKETS,
            ActionClassifier::new);
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      for (int action = 0; action < Configuration.ACTIONS; action++) {
        assertThat(read.weight(bucket, action)).isEqualTo(actions.weight(bucket, action));
      }
    }
  }

  @Property(tries = 200)
  void best_isTheActionWithTheLargestSum(@ForAll long seed) {
    byte[] weights = weights(seed);
    ActionClassifier actions = filled(ActionClassifier::new, weights);
    LinearClassifier sums = filled(LinearClassifier::new, weights);
    ParserFeatures features = new ParserFeatures(new Words(TOKENS));
    Configuration state = new Configuration(TOKENS.size());
    int[] scores = new int[Configuration.ACTIONS];
    state.apply(Configuration.SHIFT);
    while (!state.done()) {
      int best = actions.best(features, state, scores);
      features.ofState(state);
      int[] expected = new int[Configuration.ACTIONS];
      sums.score(features.values(), features.count(), expected);
      assertThat(scores).isEqualTo(expected);
      for (int action = 0; action < Configuration.ACTIONS; action++) {
        assertThat(!state.allows(action) || scores[action] <= scores[best]).isTrue();
      }
      state.apply(best);
    }
  }
}
