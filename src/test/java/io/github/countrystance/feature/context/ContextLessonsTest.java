package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.countrystance.feature.context.ContextFitter.Labelled;
import io.github.countrystance.feature.context.ContextLearner.Relocated;
import io.github.countrystance.feature.context.ContextLearner.Sample;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContextLessonsTest {

  private static final String TEXT = "Chile condemned Peru on Monday.";
  private static final String MOVED = "[0N] condemned [1N] on Monday.";
  private static final long SHOWN = Teaching.digest(TEXT);
  private static final int TARGETS = 2;

  private final ContextSamples samples = new ContextSamples(TEXT);

  /** A larger model holds each stance toward each target equally probable. */
  private Teaching undecided() {
    Map<Long, byte[]> judgements =
        Map.of(
            SHOWN,
            new byte[(ContextVariants.COUNT + 1) * TARGETS * 2],
            Teaching.digest(MOVED),
            new byte[TARGETS * 2]);
    return new Teaching(Map.of(), Map.of(), new ContextVariants(Map.of(), Map.of()), judgements);
  }

  private ContextLessons lessons() {
    return new ContextLessons(undecided(), samples.vocabulary());
  }

  /** Chile NEUTRAL, Peru AGAINST. */
  private Sample sample(long shown, int relocations) {
    ObservedStatement observed = samples.observed().get(0);
    Relocated relocated = new Relocated(observed, Map.of(), MOVED);
    List<Relocated> all = Collections.nCopies(relocations, relocated);
    return new Sample(TEXT, samples.targets(0), observed, new int[] {2, 1}, 0, shown, all);
  }

  private static double against(Labelled lesson) {
    return lesson.wanted()[1][1];
  }

  @Test
  void all_ofAJudgedStatement_areItself_itsVariants_andItsRelocations() {
    List<Labelled> all = lessons().all(sample(SHOWN, 3));

    assertThat(all).hasSize(1 + ContextVariants.COUNT + 3);
    assertThat(against(all.get(0))).isCloseTo(0.3 + 0.7 / 3, within(1e-6));
    assertThat(all.subList(1, all.size()))
        .allSatisfy(taught -> assertThat(against(taught)).isCloseTo(1 / 3.0, within(1e-6)));
  }

  @Test
  void some_ofAJudgedStatement_areItself_aVariant_andARelocation_theLabelCountsMore() {
    List<Labelled> some = lessons().some(sample(SHOWN, 3), 2, new SplittableRandom(1));

    assertThat(some).hasSize(2 + 1 + 1);
    assertThat(against(some.get(0))).isCloseTo(0.6 + 0.4 / 3, within(1e-6));
    assertThat(some.get(1)).isEqualTo(some.get(0));
    assertThat(against(some.get(2))).isCloseTo(1 / 3.0, within(1e-6));
    assertThat(against(some.get(3))).isCloseTo(1 / 3.0, within(1e-6));
  }

  @Test
  void some_ofAStatementThatIsNotJudged_areItselfWithItsLabelsAlone() {
    List<Labelled> some = lessons().some(sample(SHOWN + 1, 0), 2, new SplittableRandom(1));

    assertThat(some).hasSize(2);
    assertThat(some.get(0).wanted()).isDeepEqualTo(new float[][] {{0, 0, 1}, {0, 1, 0}});
  }
}
