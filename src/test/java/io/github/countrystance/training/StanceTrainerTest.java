package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.TrainingProgress.Phase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        ownJvm(List.of("-XX:ActiveProcessorCount=" + cores), List.of(ROWS.toString()), output)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve(name + ".log"))).isZero();
    return output;
  }

  private static ProcessBuilder ownJvm(List<String> options, List<String> data, Path output) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // in so short a run the second compiler would take longer than it saves
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.github.countrystance.cli.CountryStance", "train", "--data"));
    command.addAll(data);
    command.addAll(List.of("--output", output.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }

  @Test
  void train_recordsWhereTheModelComesFrom() throws IOException {
    TrainingData data = TrainingData.read(List.of(ROWS));
    StanceModel model = StanceTrainer.builder().folds(2).build().train(data);
    assertThat(model.info().trainingDigest()).isEqualTo(data.digest()).hasSize(64);
    assertThat(model.info().settings()).containsEntry("folds", "2");
    Evaluation folds = StanceTrainer.builder().folds(2).build().crossValidate(data);
    assertThat(model.info().settings().get("cross-validated-macro-f1"))
        .isEqualTo(String.format(Locale.ROOT, "%.4f", folds.macroF1()));
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
  void train_targetsThatNoTextNames_areCounted() throws IOException {
    String row = "It rained on day %d.,PE,%s%n";
    StringBuilder rows = new StringBuilder("text,target,stance\n");
    for (int i = 0; i < 4; i++) {
      for (Stance stance : Stance.values()) {
        rows.append(String.format(Locale.ROOT, row, i, stance));
      }
    }
    TrainingData data =
        TrainingData.read(List.of(Files.writeString(folder.resolve("a.csv"), rows)));
    StanceTrainer trainer = StanceTrainer.withDefaults();
    assertThatThrownBy(() -> trainer.train(data))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("labelled FAVOR in 2 folds of 5 at least, found them in 0")
        .hasMessageContaining("of 4 more the text names no such target");
  }

  @Test
  void crossValidate_moreFoldsThanTexts_fitsOneForEachText() throws IOException {
    List<TrainingProgress> told = new ArrayList<>();
    Path file = folder.resolve("few.csv");
    Files.writeString(
        file, FEW + "Peru was condemned.,PE,AGAINST\nChile was condemned.,CL,AGAINST\n");
    StanceTrainer.builder()
        .folds(Integer.MAX_VALUE)
        .listener(told::add)
        .build()
        .crossValidate(TrainingData.read(List.of(file)));
    assertThat(told).filteredOn(p -> p.phase() == Phase.FIT_FOLD).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 1e7, Double.NaN, Double.POSITIVE_INFINITY})
  void builder_badSetting_failsAtBuild(double lambda) {
    StanceTrainer.Builder builder = StanceTrainer.builder().lambda(lambda);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Double.toString(lambda));
  }

  @Test
  void builder_countBelowOne_failsAtBuild() {
    StanceTrainer.Builder builder = StanceTrainer.builder().leastCount(0);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count of 1 or more");
  }

  @Test
  void train_killedMidway_leavesTheOldModel() throws Exception {
    Path output = Files.writeString(folder.resolve("own.model"), "the old model");
    List<String> data =
        List.of(
            "training-data/report-1.csv",
            "training-data/report-2.csv",
            "training-data/report-3.csv");
    Process process = ownJvm(List.of(), data, output).start();
    try (var lines = process.inputReader()) {
      assertThat(lines.lines().anyMatch(l -> l.contains("fold"))).isTrue();
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).isNotZero();
    assertThat(output).hasContent("the old model");
  }

  @Test
  void train_tellsItsListener() throws IOException {
    List<TrainingProgress> told = new ArrayList<>();
    StanceTrainer.builder()
        .folds(2)
        .listener(told::add)
        .build()
        .train(TrainingData.read(List.of(ROWS)));
    assertThat(told)
        .extracting(TrainingProgress::phase)
        .contains(Phase.READ, Phase.FIT_FOLD, Phase.FIT, Phase.CALIBRATE);
    List<TrainingProgress> fit = told.stream().filter(p -> p.phase() == Phase.FIT).toList();
    assertThat(fit.get(fit.size() - 1).objective()).isLessThan(fit.get(0).objective());
  }

  @Test
  void train_ownLexicon_isCarriedByTheModel() throws IOException {
    Path lexicon =
        Files.writeString(
            folder.resolve("own.csv"),
            "lemma,pos,polarity,strength,sense,frames\nzorch,VERB,AGAINST,3,criticise,obj\n");
    StanceModel model =
        StanceTrainer.builder()
            .folds(2)
            .lexicon(lexicon)
            .build()
            .train(TrainingData.read(List.of(ROWS)));
    Path file = folder.resolve("own.model");
    model.save(file);
    assertThat(StanceModel.load(file).info().ownLexicon()).contains("zorch");
    StanceAnalyzer analyzer = StanceAnalyzer.withModel(file);
    assertThat(analyzer.analyze("Kenya zorched Peru.").stances().get(1).reasons())
        .anyMatch(r -> r.feature().contains("AGAINST"));
  }

  @Test
  void train_balanced_givesRareStancesMoreWeight() throws IOException {
    TrainingData data = TrainingData.read(List.of(Path.of("training-data/natural.csv")));
    StanceTrainer.Builder builder = StanceTrainer.builder().calibrated(false);
    Evaluation plain = Evaluator.withModel(builder.build().train(data)).evaluate(data);
    Evaluation balanced =
        Evaluator.withModel(builder.balanced(true).build().train(data)).evaluate(data);
    assertThat(balanced.recall(Stance.FAVOR)).isGreaterThan(plain.recall(Stance.FAVOR));
  }

  @ParameterizedTest
  @CsvSource({
    "'zorch,VERB,ANGRY,3,criticise,obj', ANGRY",
    "'zorch,VERB,AGAINST,3,criticise,obj;objj', frames has 'objj'",
  })
  void builder_badLexicon_failsAtBuild(String row, String told) throws IOException {
    Path lexicon =
        Files.writeString(
            folder.resolve("own.csv"), "lemma,pos,polarity,strength,sense,frames\n" + row + "\n");
    StanceTrainer.Builder builder = StanceTrainer.builder().lexicon(lexicon);
    assertThatThrownBy(builder::build)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("own.csv, line 2")
        .hasMessageContaining(told);
  }

  @Test
  void builder_lexiconWithPrepositionsThatTheShippedLacks_builds() throws IOException {
    Path lexicon =
        Files.writeString(
            folder.resolve("own.csv"),
            "lemma,pos,polarity,strength,sense,frames\nzorch,VERB,AGAINST,3,criticise,despite;upon\n");
    assertThatCode(() -> StanceTrainer.builder().lexicon(lexicon).build())
        .doesNotThrowAnyException();
  }
}
