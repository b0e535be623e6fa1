package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.countrystance.article.Token;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;

class ContextTest {

  private static final Context CONTEXT = Context.english();

  @Property
  void evidence_ofAnyLogits_addsUpToNothing(
      @ForAll @FloatRange(min = -50, max = 50) float favor,
      @ForAll @FloatRange(min = -50, max = 50) float against,
      @ForAll @FloatRange(min = -50, max = 50) float neutral) {
    ContextEvidence evidence = ContextEvidence.of(new float[] {favor, against, neutral});

    assertThat(evidence.favor() + evidence.against() + evidence.neutral())
        .isCloseTo(0, within(1e-9));
  }

  @Property
  void tanh_isCloseToTheTrueOne(@ForAll @FloatRange(min = -40, max = 40) float x) {
    assertThat((double) Affine.tanh(x)).isCloseTo(Math.tanh(x), within(2e-4));
  }

  @Test
  void evidence_ofSwappedNames_isTheSame() {
    ContextSamples one = new ContextSamples("Chile, said the envoy, betrayed Peru in the talks.");
    ContextSamples other = new ContextSamples("Mali, said the envoy, betrayed Oman in the talks.");

    assertThat(CONTEXT.evidence(one.observed().get(0)))
        .isEqualTo(CONTEXT.evidence(other.observed().get(0)));
  }

  @Test
  void evidenceByWord_isThatOfEachTokenNear_butNotOfNames() {
    ObservedStatement statement =
        new ContextSamples("Chile, said the envoy, betrayed Peru in the talks.").observed().get(0);
    int betrayed =
        statement.reading().tokens().stream().map(Token::text).toList().indexOf("betrayed");

    List<ContextEvidence> byWord = CONTEXT.evidenceByWord(statement, 1);

    assertThat(byWord).hasSameSizeAs(statement.reading().tokens());
    assertThat(byWord.get(statement.mentions().get(0).get(0))).isEqualTo(ContextEvidence.NONE);
    assertThat(byWord.get(betrayed).against()).isPositive();
  }

  @Test
  void vocabulary_holdsNoNames() {
    assertThat(CONTEXT.vocabulary().words())
        .doesNotContain("putin", "trump", "biden", "netanyahu", "russia", "gaza", "london");
  }
}
