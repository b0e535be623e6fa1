package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.feature.context.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

  @TempDir private Path folder;

  @Test
  void stanceModel_isWhatTheTrainingDataGive() throws IOException {
    Path trained = folder.resolve("stance.model");
    StanceTrainer.withDefaults().train(TrainingData.read(List.of(DATA))).save(trained);
    assertThat(trained).as(MEND).hasSameBinaryContentAs(Path.of("models/stance-en.model"));
  }

  @Test
  void syntaxModel_isWhatTheTreesGive() throws IOException {
    Path trained = folder.resolve("syntax.model");
    SyntaxTrainer.train(DATA.resolve("syntax"), trained);
    assertThat(trained)
        .as("SyntaxTrainer.train(training-data/syntax, models/syntax-en.model)")
        .hasSameBinaryContentAs(Path.of("models/syntax-en.model"));
  }

  /** Training it again takes minutes; that the same rows give the same bytes is tested on few. */
  @Test
  void network_wasTrainedOnTheRows() throws IOException {
    assertThat(Context.english().trainedOn())
        .as("NetworkTrainer.train(training-data, models, System.out::println), then retrain")
        .isEqualTo(TrainingData.read(List.of(DATA)).digest());
  }

  @Test
  void namesModel_isWhatTheRowsGive() throws IOException {
    Path trained = folder.resolve("names.model");
    NamesTrainer.train(DATA.resolve("names"), trained);
    assertThat(trained)
        .as("NamesTrainer.train(training-data/names, models/names-en.model)")
        .hasSameBinaryContentAs(Path.of("models/names-en.model"));
  }

  @Test
  void shipped_hasTheRowsOfTheFolder() throws IOException {
    assertThat(TrainingData.shipped().digest())
        .isEqualTo(TrainingData.read(List.of(DATA)).digest());
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
