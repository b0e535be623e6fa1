package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.feature.context.Context;
import io.github.countrystance.stance.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed models are exactly what the committed data give. */
@Tag("models")
class ShippedModelTest {

  private static final Path DATA = Path.of("training-data");
  private static final String MEND =
      "run: mvn -q -B -DskipTests package && java -jar target/country-stance-cli.jar train"
          + " --data training-data --output models/stance-en.model";

  private static final Path TEXTS = Path.of("src/test/resources/io/github/countrystance/training");

  private static TrainingData data;
  private static LabelledExamples examples;

  @TempDir private Path folder;

  /** Once for two trainings: it takes a third of the time of each. */
  @BeforeAll
  static void readData() throws IOException {
    data = TrainingData.read(List.of(DATA));
    examples = StanceTrainer.withDefaults().read(data);
  }

  @AfterAll
  static void freeData() {
    data = null;
    examples = null;
  }

  @Test
  void targets_areAllFoundInTheirTexts() {
    assertThat(examples.notFound()).isEmpty();
  }

  @Test
  void stanceModel_isWhatTheTrainingDataGive() throws IOException {
    Path trained = folder.resolve("stance.model");
    StanceTrainer.withDefaults().train(data, examples).save(trained);
    assertThat(trained).as(MEND).hasSameBinaryContentAs(Path.of("models/stance-en.model"));
  }

  /** The README's worked example: twenty rows of a new kind of text beside the shipped ones. */
  @Test
  void train_twentyQuestionsWithTheShippedData_doesNoWorseOnOthers() throws IOException {
    TrainingData own = TrainingData.read(List.of(TEXTS.resolve("parliamentary-questions.csv")));
    TrainingData test =
        TrainingData.read(List.of(TEXTS.resolve("parliamentary-questions-test.csv")));
    // which stance is the most probable does not hang on calibration, which takes twice as long
    StanceTrainer trainer = StanceTrainer.builder().withShippedData(true).calibrated(false).build();
    StanceModel model = trainer.train(trainer.all(own), examples.and(trainer.read(own)));
    Path file = folder.resolve("questions.model");
    model.save(file);

    Evaluation before = Evaluator.withDefaultModel().evaluate(test);
    Evaluation after = Evaluator.withModel(file).evaluate(test);

    System.out.printf(
        "right %.2f, after %.2f; macro-F1 %.2f, after %.2f%n",
        before.accuracy(), after.accuracy(), before.macroF1(), after.macroF1());
    assertThat(after.accuracy()).isGreaterThanOrEqualTo(before.accuracy());
    assertThat(model.info().trainingDigest()).isEqualTo(data.and(own).digest());
    assertThat(model.info().settings()).containsEntry("shipped-data", "true");
  }

  /** Training it again takes minutes; that the same rows give the same bytes is tested on few. */
  @Test
  void network_wasTrainedOnTheRows() {
    assertThat(Context.english().trainedOn())
        .as("NetworkTrainer.goOn(training-data, models, System.out::println), then retrain")
        .isEqualTo(data.digest());
  }

  @Test
  void shipped_hasTheRowsOfTheFolder() throws IOException {
    assertThat(TrainingData.shipped().digest()).isEqualTo(data.digest());
    try (Stream<Path> files = Files.list(DATA)) {
      assertThat(Files.readAllLines(DATA.resolve("files.txt")))
          .isEqualTo(
              files
                  .map(p -> p.getFileName().toString())
                  .filter(n -> n.endsWith(".csv"))
                  .sorted()
                  .toList());
    }
  }
}
