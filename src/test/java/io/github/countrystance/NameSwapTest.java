package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The country is masked: putting another name in its place changes no score. */
class NameSwapTest {

  private static final StanceAnalyzer ANALYZER = StanceAnalyzer.withDefaultModel();

  private static final List<String> NAMES =
      List.of("Chile", "Russia", "Burkina Faso", "Vietnam", "Trinidad and Tobago", "Kosovo");

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

  private static List<StatementStance> stances(String frame, String name) {
    return ANALYZER.analyze(frame.replace("%s", name)).stances();
  }
}
