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
 * Statements that no model may learn from: {@code constructions} holds hard ones, many beside a
 * near twin with another label (contrast sets, Gardner and others, 2020), {@code fields} what the
 * fields of the news are full of. How many pairs come out right must not fall; after a gain raise
 * {@code held-out-floors.csv}.
 */
class HeldOutTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/countrystance/training");

  private static final Evaluator EVALUATOR = Evaluator.withDefaultModel();

  @ParameterizedTest
  @CsvFileSource(resources = "held-out-floors.csv", useHeadersInDisplayName = true)
  void statements_areReadRightAsOftenAsBefore(String file, long least) throws IOException {
    Evaluation evaluation =
        EVALUATOR.evaluate(TrainingData.read(List.of(FOLDER.resolve(file + ".csv"))));

    assertThat(evaluation.judgements().stream().filter(Judgement::right).count())
        .isGreaterThanOrEqualTo(least);
  }

  @Test
  void statements_areNotAmongThoseThatModelsLearnFrom() throws IOException {
    var learnt =
        TrainingData.shipped().rows().stream().map(LabelledRow::text).collect(Collectors.toSet());
    List<Path> sets = List.of(FOLDER.resolve("constructions"), FOLDER.resolve("fields"));

    // a set is asked; AssertJ's own comparison of two collections takes the product of their sizes
    assertThat(TrainingData.read(sets).rows())
        .extracting(LabelledRow::text)
        .filteredOn(learnt::contains)
        .isEmpty();
  }
}
