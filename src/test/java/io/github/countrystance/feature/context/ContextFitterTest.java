package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.feature.context.ContextFitter.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextFitterTest {

  private static final float[] FAVOR = {1, 0, 0};
  private static final float[] AGAINST = {0, 1, 0};
  private static final int ROUNDS = 150;
  private static final List<String> NAMES =
      List.of("Chile", "Peru", "Kenya", "Norway", "Ghana", "Fiji", "Oman", "Latvia");

  @Test
  void network_learntFromRoles_tellsThemForOtherNames() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String other = NAMES.get((i + 1) % NAMES.size());
      texts.add(NAMES.get(i) + " condemned " + other + " on Monday.");
      texts.add(NAMES.get(i) + " praised " + other + " on Monday.");
    }
    ContextSamples samples = new ContextSamples(texts.toArray(String[]::new));
    ContextVocabulary vocabulary = samples.vocabulary();
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      ContextInput input = new ContextInput(vocabulary, samples.observed().get(i));
      labelled.add(new Labelled(input, new float[][] {{0, 0, 1}, i % 2 == 0 ? AGAINST : FAVOR}));
    }
    float[] weights = new ContextFitter(ROUNDS, 1).fit(vocabulary.shape(), Map.of(), labelled);
    Context context = new Context(vocabulary, weights, "");

    ContextSamples others = new ContextSamples("Brazil condemned Mali on Monday.");
    List<ContextEvidence> evidence = context.evidence(others.observed().get(0));

    assertThat(evidence.get(0).neutral()).isGreaterThan(evidence.get(0).against());
    assertThat(evidence.get(1).against()).isGreaterThan(evidence.get(1).neutral());
    assertThat(evidence.get(1).against()).isGreaterThan(evidence.get(1).favor());
  }
}
