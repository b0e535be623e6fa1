package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.stance.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets of one's own are known to all that learns or measures, once the rows were read so. */
class OwnTargetsTest {

  private static final String ROWS =
      """
      text,target,stance
      Norway thanked Scotland.,SCO,FAVOR
      Norway thanked Wales.,WAL,FAVOR
      Norway condemned Scotland.,Scotland,AGAINST
      Norway condemned Wales.,Wales,AGAINST
      Norway mentioned Scotland.,Scots,NEUTRAL
      Norway mentioned Wales.,Wales,NEUTRAL
      """;

  @TempDir private Path folder;
  private Path rows;
  private Gazetteer gazetteer;

  @BeforeEach
  void writeFiles() throws IOException {
    Path targets =
        Files.writeString(
            folder.resolve("targets.csv"),
            """
            id,kind,name,nameKind
            SCO,COUNTRY,Scotland,NAME
            SCO,COUNTRY,Scots,DEMONYM
            WAL,COUNTRY,Wales,NAME
            """);
    rows = Files.writeString(folder.resolve("rows.csv"), ROWS);
    gazetteer = Gazetteer.englishWith(targets);
  }

  @Test
  void train_rowsReadWithThem_usesAllRows() throws IOException {
    StanceTrainer trainer = StanceTrainer.builder().calibrated(false).build();

    StanceModel model = trainer.train(TrainingData.read(List.of(rows), gazetteer));

    assertThat(model.info().settings()).containsEntry("rows-used", "6");
  }

  @Test
  void evaluate_rowsReadWithThem_missesNone() throws IOException {
    Evaluation evaluation =
        Evaluator.withDefaultModel().evaluate(TrainingData.read(List.of(rows), gazetteer));

    assertThat(evaluation.judgements()).hasSize(6);
    assertThat(evaluation.notFound()).isEmpty();
  }

  @Test
  void check_withThem_findsNoProblem_andWithoutThem_namesEachRow() throws IOException {
    assertThat(DataCheck.of(List.of(rows), List.of(), gazetteer).problems()).isEmpty();
    assertThat(DataCheck.of(List.of(rows), List.of()).problems())
        .hasSize(6)
        .allMatch(problem -> problem.kind() == DataCheck.Kind.UNKNOWN_TARGET);
  }

  @Test
  void and_rowsReadWithoutThem_areLookedForWithThem() throws IOException {
    Path plain =
        Files.writeString(
            folder.resolve("plain.csv"), "text,target,stance\nPeru met Wales.,PE,NEUTRAL\n");
    TrainingData own = TrainingData.read(List.of(rows), gazetteer);

    TrainingData both = TrainingData.read(List.of(plain)).and(own);

    assertThat(Evaluator.withDefaultModel().evaluate(both).judgements())
        .hasSize(7)
        .first()
        .satisfies(judgement -> assertThat(judgement.targets()).isEqualTo(2));
  }

  @Test
  void and_rowsReadWithOtherNames_isRefused() throws IOException {
    TrainingData own = TrainingData.read(List.of(rows), gazetteer);
    TrainingData other =
        TrainingData.read(List.of(rows), Gazetteer.englishWith(folder.resolve("targets.csv")));

    assertThatThrownBy(() -> own.and(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one gazetteer");
  }

  @Test
  void where_keepsThem() throws IOException {
    TrainingData data = TrainingData.read(List.of(rows), gazetteer);

    TrainingData scots = data.where(row -> row.target().id().equals("SCO"));

    assertThat(Evaluator.withDefaultModel().evaluate(scots).judgements()).hasSize(3);
  }
}
