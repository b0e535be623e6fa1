package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.training.Evaluation.Judgement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Statements of hard constructions that no model may learn from, many beside a near twin with
 * another label (contrast sets, Gardner and others, 2020). How many pairs come out right must not
 * fall; after a gain raise {@code construction-floors.csv}.
 */
class ConstructionsTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/countrystance/training/constructions");

  private static final Evaluator EVALUATOR = Evaluator.withDefaultModel();

  @ParameterizedTest
  @CsvFileSource(resources = "construction-floors.csv", useHeadersInDisplayName = true)
  void construction_isReadRightAsOftenAsBefore(String construction, long least) throws IOException {
    Path file = FOLDER.resolve(construction + ".csv");
    Evaluation evaluation = EVALUATOR.evaluate(TrainingData.read(List.of(file)));

    assertThat(evaluation.judgements().stream().filter(Judgement::right).count())
        .isGreaterThanOrEqualTo(least);
  }

  @Test
  void statements_areNotAmongThoseThatModelsLearnFrom() throws IOException {
    var learnt =
        TrainingData.shipped().rows().stream().map(LabelledRow::text).collect(Collectors.toSet());

    assertThat(TrainingData.read(List.of(FOLDER)).rows())
        .extracting(LabelledRow::text)
        .doesNotContainAnyElementsOf(learnt);
  }
}
