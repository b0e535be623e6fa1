package io.github.countrystance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.countrystance.training.TrainingProgress;
import io.github.countrystance.training.TrainingProgress.Phase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryStanceTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return CountryStance.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void analyze_jsonl_isOneObjectForEachStatement() throws IOException {
    String file = file("a.txt", "It rained. Norway thanked Chile.");
    assertThat(run("analyze", "--format", "jsonl", file)).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString().lines().findFirst().orElseThrow())
        .endsWith("\"start\":0,\"end\":10,\"text\":\"It rained.\",\"stances\":[]}");
    assertThat(out.toString())
        .contains("\"start\":11,\"end\":32")
        .contains(
            "{\"target\":\"CL\",\"name\":\"Chile\",\"kind\":\"COUNTRY\",\"stance\":\"FAVOR\",\"probabilities\":{\"FAVOR\":")
        .contains("\"mentions\":[{\"start\":26,\"end\":31,\"text\":\"Chile\",\"kind\":\"NAME\"}]");
  }

  @Test
  void analyze_lines_makesADocumentOfEach() throws IOException {
    String file = file("a.txt", "Peru\u2028Chile\r\n\r\nIran");
    assertThat(run("analyze", "--lines", "--format", "jsonl", file)).isZero();
    assertThat(out.toString())
        .contains("{\"document\":\"1\"")
        .contains("{\"document\":\"3\"")
        .doesNotContain("{\"document\":\"4\"");
  }

  @Test
  void ownTargets_areKnownToAnalyzeTrainAndEvaluate() throws IOException {
    String targets = file("t.csv", "id,kind,name,nameKind\nSCO,COUNTRY,Scotland,NAME\n");
    String text = file("a.txt", "Norway thanked Scotland.");
    String rows = file("r.csv", "text,target,stance\nNorway thanked Scotland.,Scotland,FAVOR\n");

    assertThat(run("analyze", "--format", "csv", "--targets", targets, text)).isZero();
    assertThat(out.toString()).contains("SCO");
    assertThat(run("train", "--check", "--data", rows, "--targets", targets)).isZero();
    assertThat(run("train", "--check", "--data", rows)).isEqualTo(1);
    assertThat(run("evaluate", "--data", rows, "--format", "csv", "--targets", targets)).isZero();
    assertThat(out.toString()).contains(",SCO,FAVOR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "train", "evaluate", "model"})
  void version_ofACommand_isThatOfTheProgram(String command) {
    assertThat(run(command, "--version")).isZero();
    assertThat(out.toString()).startsWith("country-stance ");
  }

  @Test
  void output_thatIsReadToo_isRefused_andStays() throws IOException {
    String content = "text,target,stance\nNorway thanked Chile.,CL,FAVOR\n";
    String rows = file("r.csv", content);

    assertThat(run("evaluate", "--data", rows, "--report", rows)).isEqualTo(2);
    assertThat(run("train", "--data", rows, "--output", rows)).isEqualTo(2);
    assertThat(run("train", "--data", folder.toString(), "--output", rows)).isEqualTo(2);

    assertThat(err.toString()).contains("--report: " + rows + " is read too, expected another");
    assertThat(Path.of(rows)).hasContent(content);
  }

  @Test
  void analyze_controlCharacters_doNotReachTheTerminal() throws IOException {
    String file = file("a.txt", "Norway\u001b[31m thanked Chile.");
    assertThat(run("analyze", file)).isZero();
    assertThat(out.toString()).contains("Norway\ufffd[31m thanked").doesNotContain("\u001b");
  }

  @Test
  void evaluate_ofTargetsThatNoTextNames_isBadInput() throws IOException {
    String rows = file("r.csv", "text,target,stance\nIt rained.,CL,FAVOR\n");

    assertThat(run("evaluate", "--data", rows)).isEqualTo(1);
    assertThat(err.toString()).contains("r.csv: expected targets that their texts name");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void analyze_missingFile_isBadInput() {
    assertThat(run("analyze", "nowhere.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere.txt: no such file");
  }

  @Test
  void analyze_folder_isBadInput() {
    assertThat(run("analyze", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(folder + ": is a folder, expected a text file");
  }

  @Test
  void analyze_jsonlOfAMissingFile_keepsWhatWasDone() throws IOException {
    String file = file("a.txt", "Norway thanked Chile.");
    assertThat(run("analyze", "--format", "jsonl", file, "nowhere.txt")).isEqualTo(1);
    assertThat(out.toString()).startsWith("{\"document\":").endsWith("}\n");
  }

  @Test
  void analyze_jsonlOfNothing_printsNothing() throws IOException {
    assertThat(run("analyze", "--format", "jsonl", file("a.txt", ""))).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void analyze_readerThatHasGone_endsAtOnce() throws IOException {
    String file = file("a.txt", "Norway thanked Chile.\n".repeat(1_000));
    int[] written = new int[1];
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] text, int from, int count) throws IOException {
            written[0]++;
            throw new IOException("broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    String[] args = {"analyze", "--lines", "--format", "jsonl", file};
    assertThat(CountryStance.run(new PrintWriter(broken), new PrintWriter(err), args)).isEqualTo(1);
    assertThat(written[0]).isEqualTo(1);
    assertThat(err.toString()).contains("standard output cannot be written");
  }

  @Test
  void analyze_errorOfTheJvm_isOneOfTheProgram() throws IOException {
    PrintWriter broken =
        new PrintWriter(out) {
          @Override
          public void write(String text) {
            throw new LinkageError("no fonts here");
          }
        };
    String file = file("a.txt", "Norway thanked Chile.");
    String[] args = {"analyze", file};
    assertThat(CountryStance.run(broken, new PrintWriter(err), args)).isEqualTo(3);
    assertThat(err.toString()).contains("please report it", "no fonts here");
  }

  @Test
  void analyze_otherEncoding_namesFileAndLine() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Peru\nCôte\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run("analyze", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("latin.txt, line 2").contains("UTF-8");
  }

  @Test
  void unknownOption_isWrongUsage() {
    assertThat(run("analyze", "--nonsense")).isEqualTo(2);
    assertThat(run("train")).isEqualTo(2);
  }

  @Test
  void train_badRow_writesNothing() throws IOException {
    String data = file("bad.csv", "text,target,stance\nPeru spoke.,PE,LIKES\n");
    Path output = folder.resolve("m.model");
    assertThat(run("train", "--data", data, "--output", output.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("bad.csv, line 2");
    assertThat(output).doesNotExist();
  }

  @Test
  void train_outputThatCannotBe_isToldBeforeTheWork() throws IOException {
    String nowhere = folder.resolve("none/m.model").toString();
    assertThat(run("train", "--data", "training-data", "--output", nowhere)).isEqualTo(1);
    assertThat(run("train", "--data", "training-data", "--output", folder.toString())).isEqualTo(1);
    assertThat(run("evaluate", "--data", "training-data", "--report", nowhere)).isEqualTo(1);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allMatch(l -> l.contains("expected"))
        .anyMatch(l -> l.contains("none/m.model: expected an existing folder"));
    assertThat(folder).isDirectory();
  }

  @Test
  void model_folder_isBadInput() {
    assertThat(run("model", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(folder + ": is a folder, expected a model file");
  }

  @Test
  void progress_onATerminal_isABarThatGrows() {
    ProgressLines lines = new ProgressLines(new PrintWriter(err), true);
    lines.accept(new TrainingProgress(Phase.READ, 1, 1, 0));
    lines.accept(new TrainingProgress(Phase.FIT_FOLD, 3, 5, 0));
    lines.accept(new TrainingProgress(Phase.FIT, 50, 0, 1.5));
    lines.accept(new TrainingProgress(Phase.CALIBRATE, 1, 1, 0));
    assertThat(err.toString().split("\r"))
        .extracting(s -> s.chars().filter(c -> c == '#').count())
        .containsExactly(0L, 0L, 10L, 27L, 30L);
    assertThat(err.toString()).doesNotContain("null").endsWith(System.lineSeparator());
  }

  @Test
  void evaluate_printsFigures() {
    assertThat(run("evaluate", "--data", "training-data/wire-asia.csv")).isZero();
    assertThat(out.toString()).contains("macro-F1").contains("calibration error");
  }

  @Test
  void analyze_csv_hasOneRowForEachStance() throws IOException {
    String file = file("a.txt", "Norway thanked Chile.");
    assertThat(run("analyze", "--format", "csv", file)).isZero();
    assertThat(out.toString().lines()).hasSize(3);
    assertThat(out.toString()).startsWith("document,start,end,target,name,kind,stance,");
  }

  @Test
  void analyze_html_escapesTheText() throws IOException {
    String file = file("a.txt", "Norway thanked <script>alert(1)</script> Chile.");
    assertThat(run("analyze", "--format", "html", file)).isZero();
    assertThat(out.toString())
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;script&gt;")
        .contains("title=\"Chile ")
        .doesNotContain("<script>alert")
        .endsWith("</body></html>" + System.lineSeparator());
  }

  @Test
  void analyze_htmlOfAbstentions_showsNoStance() throws IOException {
    String file = file("a.txt", "Norway thanked Chile.");
    assertThat(run("analyze", "--format", "html", "--abstain-below", "1", file)).isZero();
    assertThat(out.toString()).contains("(abstained)").doesNotContain("class=\"FAVOR\"");
  }

  @Test
  void analyze_explainOfAPrefix_namesIt() throws IOException {
    assertThat(run("analyze", "--explain", file("a.txt", "An anti-Peru march began."))).isZero();
    assertThat(out.toString()).doesNotContain("after \"prefix\"");
  }

  @Test
  void analyze_explain_printsWordsAndContributions() throws IOException {
    String file = file("a.txt", "Norway thanked Chile.");
    assertThat(run("analyze", "--explain", file)).isZero();
    assertThat(out.toString()).contains("\"thanked\" · object · FAVOR +");
  }

  @Test
  void analyze_abstainOutOfRange_isWrongUsage() throws IOException {
    assertThat(run("analyze", "--abstain-below", "2", file("a.txt", "Peru."))).isEqualTo(2);
  }

  @Test
  void analyze_linesOfSeveralFiles_tellsWhichFile() throws IOException {
    String first = file("a.txt", "Peru paid.\n");
    String second = file("b.txt", "Chile paid.\n");
    assertThat(run("analyze", "--lines", "--format", "csv", first, second)).isZero();
    assertThat(out.toString()).contains(first + ":1,").contains(second + ":1,");
  }

  @Test
  void evaluate_oneFold_isWrongUsage() {
    assertThat(run("evaluate", "--data", "training-data/wire-asia.csv", "--folds", "1"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--folds: expected 2 or more, not 1");
  }

  @Test
  void evaluate_slicesOfJson_isWrongUsage() {
    String data = "training-data/wire-asia.csv";
    assertThat(run("evaluate", "--data", data, "--format", "json", "--slices")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "Infinity", "NaN"})
  void train_lambdaThatIsNoPenalty_isWrongUsage(String lambda) {
    String output = folder.resolve("a.model").toString();
    assertThat(run("train", "--data", "any.csv", "--output", output, "--lambda", lambda))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--lambda: expected more than 0");
  }

  @Test
  void train_testWithoutCheck_isWrongUsage() {
    String data = "training-data/wire-asia.csv";
    String output = folder.resolve("x.model").toString();
    assertThat(run("train", "--data", data, "--output", output, "--test", data)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--with-shipped", "--balanced", "--lambda=2", "--output=x.model"})
  void trainCheck_withWhatOnlyTrainingNeeds_isWrongUsage(String option) {
    assertThat(run("train", "--check", "--data", "training-data/wire-asia.csv", option))
        .isEqualTo(2);
  }

  @Test
  void analyze_nameThatBeginsWithAt_isAFile() throws IOException {
    String file = file("@notes.txt", "Norway thanked Chile.");
    assertThat(run("analyze", "--format", "csv", file)).isZero();
    assertThat(run("analyze", "@none.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("@none.txt: no such file");
  }

  @Test
  void analyze_standardInputTwice_isWrongUsage() {
    assertThat(run("analyze", "-", "-")).isEqualTo(2);
  }

  @Test
  void evaluate_headerAlone_isBadInput() throws IOException {
    String file = file("rows.csv", "text,target,stance\n");
    assertThat(run("evaluate", "--data", file)).isEqualTo(1);
    assertThat(err.toString()).contains("rows.csv: expected labelled rows");
  }

  @Test
  void trainCheck_badRows_reportsAllAndTrainsNothing() throws IOException {
    String file =
        file("rows.csv", "text,target,stance\nPeru paid.,CL,favor\nPeru paid.,PE,perhaps\n");
    assertThat(run("train", "--check", "--data", file)).isEqualTo(1);
    assertThat(out.toString())
        .contains("TARGET_NOT_FOUND: " + file + ", line 2")
        .contains("UNKNOWN_STANCE: " + file + ", line 3, column stance")
        .contains("UNKNOWN_STANCE: 1");
  }

  @Test
  void model_printsWhereItComesFrom() {
    assertThat(run("model", "models/stance-en.model")).isZero();
    assertThat(out.toString()).contains("training-sha256", "lambda", "features");
  }

  @Test
  void modelDiff_namesWhatDiffers() throws IOException {
    String rows = "training-data/wire-asia.csv";
    String one = folder.resolve("one.model").toString();
    String two = folder.resolve("two.model").toString();
    assertThat(run("train", "--data", rows, "--output", one)).isZero();
    assertThat(run("train", "--data", rows, "--output", two, "--lambda", "60")).isZero();
    assertThat(run("model", "--diff", one, two)).isZero();
    assertThat(out.toString())
        .contains("8.0 -> 60.0")
        .doesNotContain("training-sha256")
        .contains("weights that differ");
  }

  @Test
  void modelDiff_ofWholeModels_endsSoon() {
    String model = "models/stance-en.model";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(run("model", "--diff", model, model)).isZero());
    assertThat(out.toString()).contains("0 (first), 0 (second)");
  }

  @Test
  void evaluate_json_hasAllFigures() {
    assertThat(run("evaluate", "--data", "training-data/wire-asia.csv", "--format", "json"))
        .isZero();
    assertThat(out.toString())
        .contains("\"intervals\"", "\"reliability\"", "\"coverage\"", "\"slices\"");
  }

  @Test
  void evaluate_report_isOnePageWithPictures() throws IOException {
    String rows =
        // whatever the model says, one of the two is an error
        file(
            "rows.csv",
            "text,target,stance\n\"<b>Peru</b> paid, they say.\",PE,against\n"
                + "\"<b>Peru</b> paid, they say.\",PE,neutral\n");
    Path page = folder.resolve("report.html");
    assertThat(run("evaluate", "--data", rows, "--report", page.toString())).isZero();
    assertThat(page)
        .content()
        .contains("data:image/png;base64,")
        .contains("&lt;b&gt;Peru&lt;/b&gt;")
        .contains("words counted: macro-F1")
        .doesNotContain("<b>Peru", "http:", "https:");
  }

  @Test
  void evaluate_againstAnotherModel_tellsTheDifference() {
    String model = "models/stance-en.model";
    assertThat(run("evaluate", "--data", "training-data/wire-asia.csv", "--against", model))
        .isZero();
    assertThat(out.toString()).contains("by chance p = 1.0000");
  }
}
