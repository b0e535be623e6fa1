package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.stance.StanceModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's worked example: twenty rows of a new kind of text. */
@Tag("models")
class OwnTextExampleTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/countrystance/training");

  @Test
  void train_twentyQuestionsWithTheShippedData_doesNoWorseOnOthers(@TempDir Path folder)
      throws Exception {
    TrainingData own = TrainingData.read(List.of(FOLDER.resolve("parliamentary-questions.csv")));
    TrainingData test =
        TrainingData.read(List.of(FOLDER.resolve("parliamentary-questions-test.csv")));

    Evaluation before = Evaluator.withDefaultModel().evaluate(test);
    // which stance is the most probable does not hang on calibration, which takes twice as long
    StanceModel model =
        StanceTrainer.builder().withShippedData(true).calibrated(false).build().train(own);
    Evaluation after = Evaluator.withModel(model).evaluate(test);

    Path file = folder.resolve("questions.model");
    model.save(file);
    StanceAnalyzer analyzer = StanceAnalyzer.withModel(file);

    System.out.printf(
        "right %.2f, after %.2f; macro-F1 %.2f, after %.2f%n",
        before.accuracy(), after.accuracy(), before.macroF1(), after.macroF1());
    assertThat(after.accuracy()).isGreaterThanOrEqualTo(before.accuracy());
    assertThat(analyzer.model().info().settings()).containsEntry("shipped-data", "true");
  }
}
