package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.countrystance.country.Target;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceScores;
import io.github.countrystance.training.Evaluation.Judgement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of a small evaluation, worked out by hand. */
class EvaluationTest {

  private static final Target PERU = new Target("PE", "Peru", Target.Kind.COUNTRY);

  private static Judgement judgement(int line, Stance label, Stance given, double probability) {
    double rest = (1 - probability) / 2;
    StanceScores scores =
        new StanceScores(
            given == Stance.FAVOR ? probability : rest,
            given == Stance.AGAINST ? probability : rest,
            given == Stance.NEUTRAL ? probability : rest);
    LabelledRow row = new LabelledRow("Peru " + line + ".", PERU, label, "", "s", "rows.csv", line);
    return new Judgement(row, 1, scores);
  }

  /** Four FAVOR (3 right), three AGAINST (1 right), three NEUTRAL (2 right). */
  private static Evaluation small() {
    List<Judgement> judgements = new ArrayList<>();
    judgements.add(judgement(1, Stance.FAVOR, Stance.FAVOR, 0.95));
    judgements.add(judgement(2, Stance.FAVOR, Stance.FAVOR, 0.95));
    judgements.add(judgement(3, Stance.FAVOR, Stance.FAVOR, 0.75));
    judgements.add(judgement(4, Stance.FAVOR, Stance.NEUTRAL, 0.55));
    judgements.add(judgement(5, Stance.AGAINST, Stance.AGAINST, 0.75));
    judgements.add(judgement(6, Stance.AGAINST, Stance.FAVOR, 0.55));
    judgements.add(judgement(7, Stance.AGAINST, Stance.NEUTRAL, 0.75));
    judgements.add(judgement(8, Stance.NEUTRAL, Stance.NEUTRAL, 0.95));
    judgements.add(judgement(9, Stance.NEUTRAL, Stance.NEUTRAL, 0.95));
    judgements.add(judgement(10, Stance.NEUTRAL, Stance.AGAINST, 0.55));
    return new Evaluation(judgements, List.of());
  }

  @Test
  void figures_ofTenRows_areThoseWorkedOutByHand() {
    Evaluation evaluation = small();
    assertThat(evaluation.precision(Stance.FAVOR)).isEqualTo(0.75);
    assertThat(evaluation.recall(Stance.FAVOR)).isEqualTo(0.75);
    assertThat(evaluation.f1(Stance.AGAINST)).isCloseTo(2 / 5.0, within(1e-12));
    assertThat(evaluation.f1(Stance.NEUTRAL)).isCloseTo(4 / 7.0, within(1e-12));
    assertThat(evaluation.macroF1()).isCloseTo((0.75 + 0.4 + 4 / 7.0) / 3, within(1e-12));
    assertThat(evaluation.averageF1()).isCloseTo((0.75 + 0.4) / 2, within(1e-12));
    assertThat(evaluation.accuracy()).isEqualTo(0.6);
    double chance = (4 * 4 + 3 * 2 + 3 * 4) / 100.0;
    assertThat(evaluation.kappa()).isCloseTo((0.6 - chance) / (1 - chance), within(1e-12));
  }

  @Test
  void calibrationError_isTheMeanGapOfTheBins() {
    // 0.55: 0 of 3 right; 0.75: 2 of 3; 0.95: 4 of 4
    double expected = (3 * 0.55 + 3 * (0.75 - 2 / 3.0) + 4 * 0.05) / 10;
    assertThat(small().calibrationError()).isCloseTo(expected, within(1e-12));
    assertThat(small().reliability()).hasSize(10);
    assertThat(small().reliability().get(9).count()).isEqualTo(4);
  }

  @Test
  void coverage_atARisingProbability_leavesLess() {
    Evaluation.Coverage half = small().coverage().get(5);
    assertThat(half.probability()).isEqualTo(0.6);
    assertThat(half.coverage()).isEqualTo(0.7);
    assertThat(half.accuracy()).isCloseTo(6 / 7.0, within(1e-12));
  }

  @Test
  void interval_isAlwaysTheSameAndHoldsTheFigure() {
    Evaluation.Interval first = small().interval(Evaluation::accuracy);
    assertThat(small().interval(Evaluation::accuracy)).isEqualTo(first);
    assertThat(first.low()).isLessThan(0.6);
    assertThat(first.high()).isGreaterThan(0.6);
  }

  @Test
  void compare_withTheMajority_isTheExactBinomialTest() {
    // only this right: rows 5, 8, 9; only the majority (FAVOR) right: row 4; 2 * P(X <= 1 | 4)
    Evaluation.Difference difference = small().compare(small().majority());
    assertThat(difference.onlyThis()).isEqualTo(3);
    assertThat(difference.onlyOther()).isEqualTo(1);
    assertThat(difference.probability()).isCloseTo(2 * 5 / 16.0, within(1e-9));
  }

  @Test
  void compare_otherRows_isRefused() {
    Evaluation fewer = small().where(Judgement::right);
    assertThatIllegalArgumentException().isThrownBy(() -> small().compare(fewer));
  }

  @Test
  void slices_partTheRows() {
    assertThat(small().slices())
        .anySatisfy(
            s -> {
              assertThat(s.by()).isEqualTo("region");
              assertThat(s.name()).isEqualTo("AMERICAS");
              assertThat(s.evaluation().judgements()).hasSize(10);
            });
  }

  @Test
  void writeJson_isAnObjectWithTheFigures() throws IOException {
    StringBuilder out = new StringBuilder();
    small().writeJson(out);
    try (JsonParser parser = new JsonFactory().createParser(out.toString())) {
      int depth = 0;
      Map<String, String> figures = new HashMap<>();
      while (parser.nextToken() != null) {
        depth += parser.currentToken().isStructStart() ? 1 : 0;
        depth -= parser.currentToken().isStructEnd() ? 1 : 0;
        if (depth == 1 && parser.currentToken().isScalarValue()) {
          figures.put(parser.currentName(), parser.getText());
        }
      }
      assertThat(depth).isZero();
      assertThat(figures)
          .containsEntry("rows", "10")
          .containsEntry("accuracy", "0.6")
          .containsEntry("macroF1", Double.toString(small().macroF1()));
    }
    assertThat(out).contains("\"majority\": {", "\"intervals\": {", "\"name\": \"s\"");
  }

  @Test
  void writeJson_sourceWithQuotes_isEscaped() throws IOException {
    LabelledRow row =
        new LabelledRow("Peru.", PERU, Stance.FAVOR, "", "a\"\\\n\ud800b", "rows.csv", 1);
    Judgement judgement = new Judgement(row, 1, new StanceScores(1, 0, 0));
    StringBuilder out = new StringBuilder();
    new Evaluation(List.of(judgement), List.of()).writeJson(out);
    assertThat(out).contains("\"name\": \"a\\\"\\\\\\u000a\\ud800b\"");
  }

  @Test
  void writeCsv_hasARowForEachJudgement() throws IOException {
    StringBuilder out = new StringBuilder();
    small().writeCsv(out);
    assertThat(out.toString().lines()).hasSize(11);
    assertThat(out).contains("rows.csv,6,PE,AGAINST,FAVOR");
  }

  @Test
  void interval_ofNothing_isTheFigureItself() {
    Evaluation none = new Evaluation(List.of(), List.of());
    assertThat(none.interval(Evaluation::macroF1))
        .isEqualTo(new Evaluation.Interval(none.macroF1(), none.macroF1()));
  }
}
