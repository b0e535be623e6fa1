package io.github.countrystance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.ContextLearner.Relocated;
import io.github.countrystance.feature.context.ContextVariants;
import io.github.countrystance.feature.context.Teaching;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelocationsTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.english());

  private final ContextTrainer trainer =
      new ContextTrainer(
          new Teaching(Map.of(), Map.of(), new ContextVariants(Map.of(), Map.of()), Map.of()),
          "",
          1,
          told -> {});

  private List<String> relocated(String text) {
    List<TargetedStatement> targets = FINDER.find(Statement.of(text));
    return trainer.shown(targets).relocated().stream().map(Relocated::shown).toList();
  }

  @Test
  void of_aStatement_putsTargetsInThePlaceOfOtherPhrases() {
    assertThat(relocated("The new minister condemned the armed rebels in Peru."))
        .hasSize(Relocations.COUNT)
        .containsAnyOf(
            "[1N] condemned the armed rebels in [0N].", "The new minister condemned [1N] in [0N].")
        .allMatch(
            List.of(
                    "[1N] condemned the armed rebels in [0N].",
                    "The new minister condemned [1N] in [0N].",
                    "[1N] condemned [2N] in [0N].",
                    "[2N] condemned [1N] in [0N].")
                ::contains);
  }

  @Test
  void of_aStatementOfTargetsAlone_isNothing() {
    assertThat(relocated("Peru thanked Chile.")).isEmpty();
  }

  @Test
  void of_aPhraseThatOfFollows_leavesIt() {
    assertThat(relocated("The president of Peru slept.")).isEmpty();
  }

  @Test
  void of_thePhrasesOfAName_takesTheWholeName() {
    assertThat(relocated("Ivan Petrov praised Peru.")).containsOnly("[1N] praised [0N].");
  }
}
