package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.stance.StanceModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's worked example: twenty rows of a new kind of text. */
class OwnTextExampleTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/countrystance/training");

  @Test
  void train_twentyQuestionsWithTheShippedData_doesBetterOnOthers(@TempDir Path folder)
      throws Exception {
    TrainingData own = TrainingData.read(List.of(FOLDER.resolve("parliamentary-questions.csv")));
    TrainingData test =
        TrainingData.read(List.of(FOLDER.resolve("parliamentary-questions-test.csv")));

    Evaluation before = Evaluator.withDefaultModel().evaluate(test);
    // two folds calibrate as well on so many rows, and spare the build half of the time
    StanceModel model = StanceTrainer.builder().withShippedData(true).folds(2).build().train(own);
    Evaluation after = Evaluator.withModel(model).evaluate(test);

    Path file = folder.resolve("questions.model");
    model.save(file);
    StanceAnalyzer analyzer = StanceAnalyzer.withModel(file);

    System.out.printf(
        "right %.2f, after %.2f; probability of the right stance %.3f, after %.3f%n",
        before.accuracy(),
        after.accuracy(),
        probabilityOfTheRight(before),
        probabilityOfTheRight(after));
    assertThat(probabilityOfTheRight(after)).isGreaterThan(probabilityOfTheRight(before));
    assertThat(analyzer.model().info().settings()).containsEntry("shipped-data", "true");
  }

  /** Twelve rows are too few to see a small gain in the labels. */
  private static double probabilityOfTheRight(Evaluation evaluation) {
    return evaluation.judgements().stream()
        .mapToDouble(j -> j.scores().of(j.row().stance()))
        .average()
        .orElseThrow();
  }
}
