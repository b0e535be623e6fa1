package io.github.countrystance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.ContextVariants;
import io.github.countrystance.feature.context.Teaching;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelocationsTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.english());

  private final ContextTrainer trainer =
      new ContextTrainer(
          new Teaching(Map.of(), new ContextVariants(Map.of(), Map.of()), Map.of()),
          "",
          1,
          told -> {});

  private List<Map.Entry<String, Integer>> relocated(String text) {
    List<TargetedStatement> targets = FINDER.find(Statement.of(text));
    return trainer.shownRelocated(targets);
  }

  @Test
  void of_aStatement_putsTargetsInThePlaceOfOtherPhrases() {
    List<Map.Entry<String, Integer>> relocated =
        relocated("The new minister condemned the armed rebels in Peru.");

    assertThat(relocated)
        .hasSize(Relocations.COUNT)
        .allMatch(r -> r.getKey().contains("[0N]") && r.getKey().contains("[1N]"))
        .allMatch(r -> r.getValue() == 2 || r.getKey().contains("[2N]"))
        .extracting(Map.Entry::getKey)
        .containsAnyOf(
            "[1N] condemned the armed rebels in [0N].",
            "The new minister condemned [1N] in [0N].",
            "[1N] condemned [2N] in [0N].",
            "[2N] condemned [1N] in [0N].");
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
    assertThat(relocated("Ivan Petrov praised Peru."))
        .extracting(Map.Entry::getKey)
        .containsOnly("[1N] praised [0N].");
  }
}
