package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.DataCheck.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {

  @TempDir private Path folder;

  private Path rows(String name, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve(name), "text,target,stance\n" + String.join("\n", rows) + "\n");
  }

  private DataCheck check(String... rows) throws IOException {
    return DataCheck.of(List.of(rows("rows.csv", rows)), List.of());
  }

  @Test
  void of_soundRows_countsThem() throws IOException {
    DataCheck check = check("Peru paid.,PE,neutral", "Thank you Chile.,CL,favor");
    assertThat(check.problems()).isEmpty();
    assertThat(check.rows()).isEqualTo(2);
    assertThat(check.statements()).isEqualTo(2);
    assertThat(check.targets()).isEqualTo(2);
    assertThat(check.labels()).containsEntry(Stance.FAVOR, 1).containsEntry(Stance.NEUTRAL, 1);
  }

  @Test
  void of_unreadableRows_namesAllOfThem() throws IOException {
    DataCheck check = check("Peru paid.,PE,maybe", "Peru paid.,Narnia,favor", ",PE,favor");
    assertThat(check.problems())
        .extracting(DataCheck.Problem::kind)
        .containsExactly(Kind.UNKNOWN_STANCE, Kind.UNKNOWN_TARGET, Kind.NO_TEXT);
    assertThat(check.problems().get(0).message())
        .contains("rows.csv, line 2", "'maybe'", "expected FAVOR");
    assertThat(check.problems().get(1).message()).contains("line 3", "'Narnia'", "ISO 3166-1");
    assertThat(check.problems().get(2).message())
        .contains("line 4, column text", "expected a statement");
  }

  @Test
  void of_repeatedRow_isADuplicate() throws IOException {
    DataCheck check = check("Peru paid.,PE,neutral", "Peru paid.,Peru,none");
    assertThat(check.problems())
        .extracting(DataCheck.Problem::kind)
        .containsExactly(Kind.DUPLICATE);
    assertThat(check.problems().get(0).message()).contains("line 3", "line 2");
  }

  @Test
  void of_otherLabel_isAContradiction() throws IOException {
    DataCheck check = check("Peru paid.,PE,neutral", "Peru paid.,PE,favor");
    assertThat(check.problems())
        .extracting(DataCheck.Problem::kind)
        .containsExactly(Kind.CONTRADICTION);
    assertThat(check.problems().get(0).message()).contains("column stance", "FAVOR", "NEUTRAL");
  }

  @Test
  void of_targetNotInText_saysWhatIsFound() throws IOException {
    DataCheck check = check("Peru paid.,CL,neutral", "Nobody paid.,CL,neutral");
    assertThat(check.problems())
        .extracting(DataCheck.Problem::kind)
        .containsOnly(Kind.TARGET_NOT_FOUND);
    assertThat(check.problems().get(0).message()).contains("line 2", "'CL'", "found PE");
    assertThat(check.problems().get(1).message()).contains("line 3", "found none");
  }

  @Test
  void of_textInTestData_isALeak() throws IOException {
    Path train = rows("train.csv", "Peru paid.,PE,neutral", "Chile paid.,CL,neutral");
    Path test = rows("test.csv", "CHILE  paid.,CL,neutral");
    DataCheck check = DataCheck.of(List.of(train), List.of(test));
    assertThat(check.problems()).extracting(DataCheck.Problem::kind).containsExactly(Kind.LEAK);
    assertThat(check.problems().get(0).message()).contains("test.csv, line 2", "train.csv, line 3");
  }

  @Test
  void of_testRowsThatLeakOrContradict_namesAllOfThem() throws IOException {
    Path data = rows("rows.csv", "Peru paid.,PE,neutral");
    Path test = rows("test.csv", "Peru paid.,PE,neutral", "Peru paid.,PE,favor");
    assertThat(DataCheck.of(List.of(data), List.of(test)).problems())
        .extracting(DataCheck.Problem::kind)
        .containsExactly(Kind.CONTRADICTION, Kind.LEAK, Kind.LEAK);
  }

  @Test
  void of_folderWithoutCsv_isAProblem() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(DataCheck.of(List.of(empty), List.of()).problems().get(0).message())
        .endsWith("empty: expected CSV files in this folder, found none");
  }
}
