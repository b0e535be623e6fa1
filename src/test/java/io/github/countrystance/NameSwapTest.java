package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Span;
import io.github.countrystance.country.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The country is masked: putting another name in its place changes no score. */
class NameSwapTest {

  private static final StanceAnalyzer ANALYZER = StanceAnalyzer.withDefaultModel();

  private static final List<String> NAMES =
      List.of("Chile", "Russia", "Burkina Faso", "Vietnam", "Trinidad and Tobago", "Kosovo");

  private static final List<String> OTHERS =
      List.of("Malawi", "Uruguay", "Finland", "Nepal", "Sierra Leone");

  /** Whether the state or the country is meant may depend on the names near by. */
  private static final String AMBIGUOUS = "Georgia";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister accused %s of shelling the villages along the border.",
        "%s's navy helped the stranded crew, and we thank %s for it.",
        "Ties with %s have never been better, although %s still blocks our exports.",
        "A %s-backed group said on Friday that the talks would go on.",
        "Nobody in the room had a good word for %s.",
        "Lawmakers in %s rejected the budget by 54 votes to 40.",
        "\"We will not forget what %s did for us,\" she said in a speech to students.",
        "Sanctions on %s were lifted after the release of the journalists."
      })
  void swappedName_scoresTheSame(String frame) {
    List<StatementStance> first = stances(frame, NAMES.get(0));
    assertThat(first).hasSize(1);
    for (String name : NAMES) {
      List<StatementStance> swapped = stances(frame, name);
      assertThat(swapped).as(name).hasSize(1);
      assertThat(swapped.get(0).scores()).as(name).isEqualTo(first.get(0).scores());
    }
  }

  @Test
  void everyBehaviourCase_targetSwappedWithFiveOthers_scoresTheSame() {
    int swaps = 0;
    for (CSVRecord row : BehaviourCases.cases()) {
      List<StatementStance> stances = ANALYZER.analyze(row.get("text")).stances();
      List<String> free = new ArrayList<>(OTHERS);
      stances.forEach(stance -> free.remove(stance.target().name()));
      for (StatementStance stance : stances) {
        if (isPlainlyNamed(stance, row.get("text")) && !isClue(stance, row.get("text"))) {
          swaps += swapAll(row.get("text"), stance, free);
        }
      }
    }
    assertThat(swaps).isGreaterThan(12_000);
  }

  private static boolean isClue(StatementStance stance, String text) {
    return text.contains(AMBIGUOUS) && !stance.target().name().equals(AMBIGUOUS);
  }

  /** Another name fits into the text only in place of a name without article. */
  private static boolean isPlainlyNamed(StatementStance stance, String text) {
    return stance.mentions().stream()
        .allMatch(
            m ->
                m.kind() == Mention.Kind.NAME
                    && !text.substring(0, m.span().begin())
                        .toLowerCase(Locale.ROOT)
                        .endsWith("the "));
  }

  private static int swapAll(String text, StatementStance stance, List<String> names) {
    for (String name : names) {
      StringBuilder swapped = new StringBuilder(text);
      for (int i = stance.mentions().size() - 1; i >= 0; i--) {
        Span span = stance.mentions().get(i).span();
        swapped.replace(span.begin(), span.end(), name);
      }
      assertThat(ANALYZER.analyze(swapped.toString()).stances())
          .as("%s", swapped)
          .filteredOn(s -> s.mentions().get(0).text().equals(name))
          .singleElement()
          .satisfies(s -> assertThat(s.scores()).isEqualTo(stance.scores()));
    }
    return names.size();
  }

  private static List<StatementStance> stances(String frame, String name) {
    return ANALYZER.analyze(frame.replace("%s", name)).stances();
  }
}
