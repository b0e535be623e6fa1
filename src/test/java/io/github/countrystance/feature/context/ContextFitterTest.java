package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.feature.context.ContextFitter.Labelled;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContextFitterTest {

  private static final float[] FAVOR = {1, 0, 0};
  private static final float[] AGAINST = {0, 1, 0};
  private static final int ROUNDS = 150;
  private static final List<String> NAMES =
      List.of("Chile", "Peru", "Kenya", "Norway", "Ghana", "Fiji", "Oman", "Latvia");

  private static final List<String> TEXTS = texts();

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String other = NAMES.get((i + 1) % NAMES.size());
      texts.add(NAMES.get(i) + " condemned " + other + " on Monday.");
      texts.add(NAMES.get(i) + " praised " + other + " on Monday.");
    }
    return texts;
  }

  /** Who is condemned is AGAINST, who is praised FAVOR. */
  private static Context learnt(Map<String, float[]> meanings) {
    ContextSamples samples = new ContextSamples(TEXTS.toArray(String[]::new));
    ContextVocabulary vocabulary =
        ContextVocabulary.of(
            samples.observed().stream().map(ObservedStatement::reading).toList(),
            meanings.keySet());
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      ContextInput input = new ContextInput(vocabulary, samples.observed().get(i));
      labelled.add(new Labelled(input, new float[][] {{0, 0, 1}, i % 2 == 0 ? AGAINST : FAVOR}));
    }
    Map<Integer, float[]> byNumber = new HashMap<>();
    meanings.forEach((word, meaning) -> byNumber.put(vocabulary.number(word), meaning));
    float[] weights =
        new ContextFitter(ROUNDS, 1).fit(vocabulary.shape(), Map.of(), byNumber, labelled);
    return new Context(vocabulary, weights, "");
  }

  private static ContextEvidence second(Context context, String text) {
    return context.evidence(new ContextSamples(text).observed().get(0)).get(1);
  }

  @Test
  void network_learntFromRoles_tellsThemForOtherNames() {
    Context context = learnt(Map.of());

    ContextSamples others = new ContextSamples("Brazil condemned Mali on Monday.");
    List<ContextEvidence> evidence = context.evidence(others.observed().get(0));

    assertThat(evidence.get(0).neutral()).isGreaterThan(evidence.get(0).against());
    assertThat(evidence.get(1).against()).isGreaterThan(evidence.get(1).neutral());
    assertThat(evidence.get(1).against()).isGreaterThan(evidence.get(1).favor());
  }

  @Test
  void words_inNoStatement_areReadAsThoseThatMeanTheLike() {
    Context context =
        learnt(
            Map.of(
                "condemned", new float[] {1, 0, 1, 0},
                "denounced", new float[] {1, 0, 0.9f, 0},
                "praised", new float[] {0, 1, 0, 1},
                "lauded", new float[] {0, 1, 0, 0.9f}));

    ContextEvidence denounced = second(context, "Brazil denounced Mali on Monday.");
    ContextEvidence lauded = second(context, "Brazil lauded Mali on Monday.");

    assertThat(denounced.against()).isGreaterThan(denounced.favor());
    assertThat(lauded.favor()).isGreaterThan(lauded.against());
  }
}
