package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.training.DataCheck.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDataTest {

  private static final int MUTATIONS = 50_000;

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
              assertThat(e.problems().get(0).message())
                  .contains("rows.csv, line 2, column stance")
                  .contains("'LIKES'")
                  .contains("FAVOR");
              assertThat(e.problems().get(1).message())
                  .contains("line 3, column target")
                  .contains("'Atlantis'")
                  .contains("ISO 3166-1");
              assertThat(e.problems().get(2).message()).contains("line 4, column text: found ''");
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
  void read_brokenQuotes_hideNoRowBehindThem() throws IOException {
    Path bad =
        file(
            "Tweet;Target;Label\r\n\r\n\"Peru\" paid.;PE;1\r\n\"Peru\r\npaid.\";PE;2\r\n"
                + "\"Peru spoke.;PE;1\r\nPeru left.;Narnia;1\r\n");
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .isInstanceOfSatisfying(
            TrainingDataException.class,
            e -> {
              assertThat(e.problems())
                  .extracting(DataCheck.Problem::kind)
                  .containsExactly(
                      Kind.NOT_CSV, Kind.UNKNOWN_STANCE, Kind.NOT_CSV, Kind.UNKNOWN_TARGET);
              assertThat(e.problems())
                  .extracting(p -> p.message().replaceAll(".*, line (\\d+).*", "$1"))
                  .containsExactly("3", "4", "6", "7");
              assertThat(e.problems().get(0).message()).contains("\"Peru\" paid.");
              assertThat(e.problems().get(1).message()).contains("column Label: found '2'");
            });
  }

  @Test
  void read_manyBadRows_messageIsShortAndSumsUp() throws IOException {
    Path bad = file("text,target,stance\n" + "Peru paid.,PE,often\n".repeat(5_000));
    assertThatThrownBy(() -> TrainingData.read(List.of(bad)))
        .hasMessageEndingWith("... of 5000 in all: {UNKNOWN_STANCE=5000}")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(101));
  }

  /** Whatever the bytes, there are rows or problems, and nothing else is thrown. */
  @Test
  void read_mutatedFile_givesRowsOrProblems() throws IOException {
    byte[] intact =
        ("\ufefftext;target;stance;source\r\n\"Peru \"\"paid\"\";\nthen left.\";PE;1;a\r\n"
                + "Côte d’Ivoire paid.;CI;none;b\r\nKenya thanked Peru.;KEN;favour;c\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] telling = "\";,\t\n\r\0\ufeff\\'".getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(9);
    Gazetteer gazetteer = Gazetteer.english();
    int sound = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutant = Arrays.copyOf(intact, 1 + random.nextInt(intact.length));
      for (int k = random.nextInt(6); k > 0; k--) {
        mutant[random.nextInt(mutant.length)] =
            random.nextBoolean()
                ? telling[random.nextInt(telling.length)]
                : (byte) random.nextInt();
      }
      List<LabelledRow> rows = new ArrayList<>();
      List<DataCheck.Problem> problems = new ArrayList<>();
      LabelledCsv.read(mutant, "mutant", gazetteer, rows, problems);
      assertThat(rows.size()).isLessThanOrEqualTo(3);
      sound += problems.isEmpty() ? 1 : 0;
    }
    assertThat(sound).isBetween(MUTATIONS / 100, MUTATIONS / 2);
  }

  @Test
  void read_fileOfQuotesOnly_endsSoon() {
    byte[] quotes = "\"a\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    byte[] text = concat("text,target,stance\n".getBytes(StandardCharsets.UTF_8), quotes);
    List<DataCheck.Problem> problems = new ArrayList<>();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> LabelledCsv.read(text, "quotes", Gazetteer.english(), new ArrayList<>(), problems));
    assertThat(problems).hasSizeBetween(1, 5_000);
  }

  private static byte[] concat(byte[] head, byte[] tail) {
    byte[] both = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, both, head.length, tail.length);
    return both;
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
        .hasMessageContaining("found no header");
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

  @Test
  void read_countryBesideTarget_takesTheTarget() throws IOException {
    List<LabelledRow> rows =
        read("text,country,target,label,stance\nPeru spoke.,FR,PE,AGAINST,NEUTRAL\n");
    assertThat(rows.get(0).target().id()).isEqualTo("PE");
    assertThat(rows.get(0).stance()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void read_textLongerThanAnyStatement_isAProblemOfItsLine() {
    String text = "Peru spoke. ".repeat(400);
    assertThatThrownBy(() -> read("text,target,stance\n" + text + ",PE,NEUTRAL\n"))
        .hasMessageContaining("line 2, column text")
        .hasMessageContaining("expected at most 4000 characters, not 4799");
  }

  @Test
  void read_commaOutsideQuotes_isAProblemOfItsLine() {
    assertThatThrownBy(() -> read("target,stance,text\nPE,FAVOR,Thanks to Peru, and to Chile.\n"))
        .hasMessageContaining("rows.csv, line 2: found 4 values, expected 3");
  }

  @Test
  void read_emptyValuesBehindTheLastColumn_areNoProblem() throws IOException {
    assertThat(read("text,target,stance\nThanks to Peru.,PE,FAVOR,,\n")).hasSize(1);
  }

  @Test
  void read_folderThatIsNamedLikeAFile_isNoFile() throws IOException {
    Files.createDirectory(folder.resolve("old.csv"));
    file("text,target,stance\nThanks to Peru.,PE,FAVOR\n");

    assertThat(TrainingData.read(List.of(folder)).rows()).hasSize(1);
  }

  @Test
  void read_fileOfNoRowsAtAll_saysThatItStops() {
    assertThatThrownBy(() -> read("text,target,stance\n" + "x\n".repeat(20_000)))
        .hasMessageContaining("not read further");
  }

  @Test
  void read_moreBrokenRowsThanACsvHas_saysThatItStops() {
    assertThatThrownBy(() -> read("text,target,stance\n" + "a,\"b\"c,d\n".repeat(1_200)))
        .hasMessageContaining("not read further");
  }

  @Test
  void read_brokenRowsBeforeAGreatDeal_doesNotStopThere() {
    String broken = "a,\"b\"c,d\n".repeat(100);
    String long4Mb = "\"" + "x".repeat(4 << 20) + "\",PE,FAVOR\n";
    assertThatThrownBy(() -> read("text,target,stance\n" + broken + long4Mb))
        .hasMessageContaining("of 101 in all")
        .hasMessageNotContaining("not read further");
  }
}
