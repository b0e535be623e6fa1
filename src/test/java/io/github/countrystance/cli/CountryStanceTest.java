package io.github.countrystance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void analyze_missingFile_isBadInput() {
    assertThat(run("analyze", "nowhere.txt")).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere.txt: no such file");
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
}
