package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.feature.context.ContextLearner.Learnt;
import io.github.countrystance.feature.context.ContextLearner.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextLearnerTest {

  private static final List<String> NAMES =
      List.of("Chile", "Peru", "Kenya", "Norway", "Ghana", "Fiji", "Oman", "Latvia");

  private static Teaching teaching(Map<String, float[]> vectors) {
    return new Teaching(vectors, Map.of(), new ContextVariants(Map.of(), Map.of()), Map.of());
  }

  /** Who condemns is NEUTRAL, who is condemned AGAINST; praise alike. */
  private static ContextLearner learner() {
    return learner(teaching(Map.of()));
  }

  private static ContextLearner learner(Teaching teaching) {
    return learner(teaching, "on Monday.");
  }

  private static ContextLearner learner(Teaching teaching, String end) {
    List<String> texts = new ArrayList<>();
    for (String holder : NAMES) {
      for (String target : NAMES) {
        if (!holder.equals(target)) {
          texts.add(holder + " condemned " + target + " " + end);
          texts.add(holder + " praised " + target + " " + end);
        }
      }
    }
    ContextSamples samples = new ContextSamples(texts.toArray(String[]::new));
    ContextLearner learner = new ContextLearner(teaching, "digest", 2, told -> {});
    for (int i = 0; i < texts.size(); i++) {
      int label = i % 2 == 0 ? 1 : 0;
      learner.add(
          new Sample(
              texts.get(i),
              samples.targets(i),
              samples.observed().get(i),
              new int[] {2, label},
              i % 4 / 2,
              Teaching.digest(texts.get(i)),
              List.of()));
    }
    return learner;
  }

  @Test
  void learn_twice_givesTheSameBytes() throws IOException {
    Learnt first = learner().learn();
    Learnt second = learner().learn();

    assertThat(first.network()).isEqualTo(second.network());
    assertThat(first.unseen()).isEqualTo(second.unseen());
  }

  /** Of who is condemned the labels say AGAINST, the larger model something else. */
  private static Teaching taught(int place) {
    byte[] steps = new byte[(ContextVariants.COUNT + 1) * 2 * 2];
    for (int target = 1; target < steps.length / 2; target += 2) {
      steps[target * 2 + place] = 3 * Teaching.STEPS;
    }
    Map<Long, byte[]> judgements = new HashMap<>();
    for (String holder : NAMES) {
      for (String target : NAMES) {
        judgements.put(Teaching.digest(holder + " condemned " + target + " on Monday."), steps);
      }
    }
    return new Teaching(Map.of(), Map.of(), new ContextVariants(Map.of(), Map.of()), judgements);
  }

  @Test
  void judgements_countBesideTheLabels() throws IOException {
    assertThat(learner(taught(0)).learn().network())
        .isNotEqualTo(learner(taught(1)).learn().network());
  }

  @Test
  void unseen_knowsTheStatementsThatWereLearntFrom_andNoOther() throws IOException {
    UnseenEvidence unseen = UnseenEvidence.read(learner().learn().unseen());

    assertThat(unseen.of("Chile condemned Peru on Monday.", "PE")).isPresent();
    assertThat(unseen.of("Chile condemned Peru on Monday.", "KE")).isEmpty();
    assertThat(unseen.of("Chile condemned Peru on Tuesday.", "PE")).isEmpty();
  }

  private static Learnt gone(Learnt before) throws IOException {
    return learner(teaching(Map.of()), "after talks.")
        .goOn(ContextFile.read(before.network(), "before"), UnseenEvidence.read(before.unseen()));
  }

  @Test
  void goOn_twice_givesTheSameBytes() throws IOException {
    Learnt before = learner().learn();
    Learnt first = gone(before);
    Learnt second = gone(before);

    assertThat(first.network()).isEqualTo(second.network()).isNotEqualTo(before.network());
    assertThat(first.unseen()).isEqualTo(second.unseen());
  }

  @Test
  void goOn_newStatements_areKnownAfterwards() throws IOException {
    UnseenEvidence unseen = UnseenEvidence.read(gone(learner().learn()).unseen());

    assertThat(unseen.of("Chile condemned Peru after talks.", "PE")).isPresent();
    assertThat(unseen.of("Chile condemned Peru on Monday.", "PE")).isEmpty();
  }

  @Test
  void goOn_knownStatements_keepWhatWasSaidOfThem() throws IOException {
    Learnt before = learner().learn();
    Learnt after =
        learner()
            .goOn(
                ContextFile.read(before.network(), "before"), UnseenEvidence.read(before.unseen()));

    assertThat(after.unseen()).isEqualTo(before.unseen());
    assertThat(after.network()).isNotEqualTo(before.network());
  }

  @Test
  void vectors_ofAnotherLength_areTurnedAway() {
    assertThatThrownBy(
            () ->
                new ContextLearner(
                    teaching(Map.of("peace", new float[3])), "digest", 2, told -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("peace has 3 numbers, expected " + ContextShape.WORD);
  }

  private static ContextLearner withMeanings(Map<String, float[]> meanings) {
    ContextVariants variants = new ContextVariants(Map.of(), Map.of());
    return new ContextLearner(
        new Teaching(Map.of(), meanings, variants, Map.of()), "digest", 2, told -> {});
  }

  @Test
  void meanings_ofTwoLengths_areTurnedAway() {
    assertThatThrownBy(() -> withMeanings(Map.of("peace", new float[3], "war", new float[4])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("peace has 3 numbers, expected 4");
  }

  @Test
  void meanings_ofALengthThatIsNoMultipleOfFour_areTurnedAway() {
    assertThatThrownBy(() -> withMeanings(Map.of("peace", new float[6])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("meanings have 6 numbers, expected a multiple of 4");
  }
}
