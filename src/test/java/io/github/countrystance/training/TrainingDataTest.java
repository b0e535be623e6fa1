package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDataTest {

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("rows.csv"), content);
  }

  private List<LabelledRow> read(String content) throws IOException {
    return TrainingData.read(List.of(file(content))).rows();
  }

  @Test
  void read_quotedCommaAndLineBreak_keepsTheText() throws IOException {
    List<LabelledRow> rows =
        read(
            "text,target,stance\n\"Peru, he said,\nis a \"\"friend\"\".\",PE,FAVOR\nIran spoke.,IR,NEUTRAL\n");
    assertThat(rows.get(0).text()).isEqualTo("Peru, he said,\nis a \"friend\".");
    assertThat(rows.get(1).line()).isEqualTo(4);
  }

  @Test
  void read_otherSeparatorOrderAndMark_isUnderstood() throws IOException {
    List<LabelledRow> rows = read("\ufeffStance;Country;Statement;extra\n1;Peru;Thanks, Peru.;x\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).target().id()).isEqualTo("PE");
    assertThat(rows.get(0).stance()).isEqualTo(Stance.FAVOR);
  }

  @ParameterizedTest
  @CsvSource({
    "FAVOR,FAVOR",
    "favour,FAVOR",
    "Positive,FAVOR",
    "1,FAVOR",
    "AGAINST,AGAINST",
    "-1,AGAINST",
    "none,NEUTRAL",
    "0,NEUTRAL",
    "Neutral,NEUTRAL"
  })
  void read_labelAliases_areUnderstood(String label, Stance stance) throws IOException {
    assertThat(read("text,target,stance\nPeru spoke.,PE," + label + "\n").get(0).stance())
        .isEqualTo(stance);
  }

  @Test
  void read_badRows_areReportedAllAtOnce() throws IOException {
    Path bad = file("text,target,stance\nA.,PE,LIKES\nB.,Atlantis,FAVOR\n,PE,FAVOR\nC.,PE,FAVOR\n");
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .isInstanceOfSatisfying(
            TrainingDataException.class,
            e -> {
              assertThat(e.problems()).hasSize(3);
              assertThat(e.problems().get(0))
                  .contains("rows.csv, line 2")
                  .contains("'LIKES'")
                  .contains("FAVOR");
              assertThat(e.problems().get(1))
                  .contains("line 3")
                  .contains("'Atlantis'")
                  .contains("ISO 3166-1");
              assertThat(e.problems().get(2)).contains("line 4").contains("text is empty");
            });
  }

  @Test
  void read_missingColumn_isNamed() throws IOException {
    Path bad = file("text,stance\nPeru spoke.,FAVOR\n");
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .hasMessageContaining("rows.csv, line 1")
        .hasMessageContaining("no column target");
  }

  @Test
  void read_brokenQuote_namesTheLine() throws IOException {
    Path bad = file("text,target,stance\nPeru spoke.,PE,FAVOR\n\"Peru,PE,FAVOR\n");
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .isInstanceOf(TrainingDataException.class)
        .hasMessageContaining("rows.csv, line 3");
  }

  @Test
  void read_otherEncoding_namesTheLineAndTheByte() throws IOException {
    Path bad = folder.resolve("latin.csv");
    Files.write(bad, "text,target,stance\nCôte,CI,FAVOR\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .isInstanceOf(TrainingDataException.class)
        .hasMessageContaining("latin.csv, line 2")
        .hasMessageContaining("expected UTF-8")
        .hasMessageContaining("0xf4");
  }

  @Test
  void read_emptyFile_isAnError() throws IOException {
    Path bad = file("");
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .hasMessageContaining("the file is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text,target,stance\nPeru paid.,PER,neutral\n",
        "text,country,label\nPeru paid.,peru,0\n",
        "Target,Tweet,Stance\nPeru,Peru paid.,NONE\n",
        "polarity;sentence;target\n0;Peru paid.;PE\n",
        "\ufeffSTANCE\tStatement\tCode\r\nneither\tPeru paid.\tpe\r\n",
        "id,text,target,stance,remark\n7,Peru paid.,Republic of Peru,neutral,none\n"
      })
  void read_columnsAndTargetsAsPeopleHaveThem_areUnderstood(String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.csv"), csv);
    List<LabelledRow> rows = TrainingData.read(List.of(file)).rows();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).text()).isEqualTo("Peru paid.");
    assertThat(rows.get(0).target().id()).isEqualTo("PE");
    assertThat(rows.get(0).stance()).isEqualTo(Stance.NEUTRAL);
  }
}
