package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldsTest {

  @TempDir private Path folder;

  private List<LabelledRow> rows(String... lines) throws IOException {
    Path file = folder.resolve("rows.csv");
    Files.write(
        file,
        Stream.concat(Stream.of("text,target,stance,holder,source"), Stream.of(lines)).toList());
    return TrainingData.read(List.of(file)).rows();
  }

  @Test
  void of_textsOfOneSource_stayTogether() throws IOException {
    List<LabelledRow> rows =
        rows("Peru won.,PE,FAVOR,,a", "Chile won.,CL,FAVOR,,b", "Peru lost.,PE,NEUTRAL,,a");
    Folds folds = new Folds(rows, 2);
    assertThat(folds.of("Peru won.")).isEqualTo(folds.of("Peru lost."));
    assertThat(folds.of("Chile won.")).isNotEqualTo(folds.of("Peru won."));
  }

  @Test
  void of_rowsOfOneTextWithTwoSources_stayTogether() throws IOException {
    List<LabelledRow> rows =
        rows(
            "Peru thanked Chile.,CL,FAVOR,,a",
            "Peru thanked Chile.,PE,NEUTRAL,,b",
            "It won.,US,FAVOR,,b");
    Folds folds = new Folds(rows, 2);
    assertThat(folds.of("Peru thanked Chile.")).isZero();
    assertThat(folds.of("It won.")).isEqualTo(1);
  }

  @Test
  void of_fewerSourcesThanFolds_partsTheTexts() throws IOException {
    Folds folds = new Folds(rows("Peru won.,PE,FAVOR,,a", "Chile won.,CL,FAVOR,,a"), 2);
    assertThat(folds.of("Peru won.")).isNotEqualTo(folds.of("Chile won."));
  }
}
