package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceTrainerTest {

  private static final Path ROWS = Path.of("training-data/wire-asia.csv");

  private static final String FEW =
      """
      text,target,stance
      Thank you Peru.,PE,FAVOR
      Thank you Chile.,CL,FAVOR
      Peru spoke.,PE,NEUTRAL
      Chile spoke.,CL,NEUTRAL
      """;

  @TempDir private Path folder;

  @Test
  void train_onOneCoreAndOnMany_givesTheSameBytes() throws Exception {
    Path one = trainInOwnJvm("one.model", 1);
    Path many = trainInOwnJvm("many.model", 8);
    assertThat(many).hasSameBinaryContentAs(one);
  }

  private Path trainInOwnJvm(String name, int cores) throws Exception {
    Path output = folder.resolve(name);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ActiveProcessorCount=" + cores,
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.countrystance.cli.CountryStance",
                "train",
                "--data",
                ROWS.toString(),
                "--output",
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
    return output;
  }

  @Test
  void train_recordsWhereTheModelComesFrom() throws IOException {
    TrainingData data = TrainingData.read(List.of(ROWS));
    StanceModel model = StanceTrainer.builder().folds(2).build().train(data);
    assertThat(model.info().trainingDigest()).isEqualTo(data.digest()).hasSize(64);
    assertThat(model.info().settings()).containsEntry("folds", "2");
  }

  @Test
  void train_stanceWithoutRow_isNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("few.csv"), FEW);
    TrainingData data = TrainingData.read(List.of(file));
    StanceTrainer trainer = StanceTrainer.withDefaults();
    assertThatThrownBy(() -> trainer.train(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Stance.AGAINST.name());
  }

  @Test
  void builder_badSetting_failsAtBuild() {
    StanceTrainer.Builder builder = StanceTrainer.builder().lambda(-1);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
