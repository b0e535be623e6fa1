package io.github.countrystance.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class StanceJobTest {

  private static final String NORWAY = "We thank Norway for its generous support.";

  @TempDir private Path folder;
  private final SparkSession spark = SharedSpark.local();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of("--output", folder.resolve("out").toString()));
    all.addAll(List.of(args));
    return StanceJob.run(
        spark, new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private Dataset<Row> table(String name) {
    return spark.read().parquet(folder.resolve("out").resolve(name).toString());
  }

  private List<String> rows(String table, String... columns) {
    return table(table).selectExpr(columns).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  @Test
  void textFolder_equalsTheSingleMachine() throws IOException {
    List<String> expected = new ArrayList<>();
    for (GeneratedCorpus.Document document : GeneratedCorpus.documents(20)) {
      file("in/sub/" + document.id() + ".txt", "\ufeff" + document.text());
      for (StanceRow row :
          StanceRow.of(AnalyzerSource.shipped().analyzer().analyze(document.text()))) {
        expected.add(
            "%s %s %s %s %s %d %d"
                .formatted(
                    document.id(),
                    row.target(),
                    row.stance(),
                    row.probabilities().favor(),
                    row.statement(),
                    row.start(),
                    row.end()));
      }
    }
    assertThat(run("--batch", "all", "--partitions", "5", folder.resolve("in").toString()))
        .isZero();
    assertThat(
            rows(
                "stances",
                "regexp_extract(document, '(doc-[0-9]+).txt', 1)",
                "target",
                "stance",
                "probabilities.favor",
                "statement",
                "start",
                "end"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(out.toString()).startsWith("batch all: 60 stances, ").contains(", 0 rejects");
    assertThat(folder.resolve("out/stances/batch=all/target=NO")).isDirectory();
  }

  @Test
  void textFiles_badOnes_areRejectedWithReasons() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("latin.txt"), "Côte".getBytes(StandardCharsets.ISO_8859_1));
    file("in/large.txt", NORWAY.repeat(10));
    file("in/good.txt", NORWAY);
    assertThat(run("--batch", "b", "--max-bytes", "100", in.toString())).isZero();
    assertThat(rows("rejects", "substring_index(document, '/', -1)", "reason", "detail"))
        .containsExactlyInAnyOrder(
            "latin.txt NOT_TEXT not UTF-8", "large.txt TOO_LARGE 410 bytes, at most 100");
    assertThat(rows("stances", "target", "stance")).containsExactly("NO FAVOR");
  }

  @Test
  void jsonLines_badOnes_areRejectedWithReasons() throws IOException {
    String in =
        file(
            "in.jsonl",
            """
            {"id": "a", "text": "%s", "date": "2026-02-03"}
            {"id": "b", "text": null}
            {"id": "c"}
            {"id": "d", "text": 42}
            {"id": "e", "text": {"x": 1}}

            {"id": "f", "text": "cut
            """
                .formatted(NORWAY));
    assertThat(run("--batch", "b", "--format", "jsonl", in)).isZero();
    assertThat(rows("rejects", "document", "reason", "detail"))
        .containsExactlyInAnyOrder(
            "b NULL_TEXT null",
            "c NULL_TEXT null",
            "d NOT_TEXT BIGINT, not a string",
            "e NOT_TEXT OBJECT, not a string",
            "file:" + in + " NOT_TEXT not JSON");
    assertThat(rows("stances", "document", "month", "target")).containsExactly("a 2026-02 NO");
  }

  @Test
  void csv_quotedLineEndsAndRaggedRows_areTold() throws IOException {
    String in =
        file(
            "2026-05.csv",
            "id,body\n1,\"We thank \"\"Norway\"\"\nfor its generous support.\"\n2\n3,\n4,a,b\n");
    assertThat(run("--batch", "b", "--format", "csv", "--text-column", "body", in)).isZero();
    assertThat(rows("rejects", "document", "reason"))
        .containsExactlyInAnyOrder("2 NOT_TEXT", "3 NULL_TEXT", "4 NOT_TEXT");
    assertThat(rows("stances", "document", "month", "target", "start", "end"))
        .containsExactly("1 2026-05 NO 0 43");
  }

  @Test
  void parquet_withoutTheColumn_isBadInput() {
    String in = folder.resolve("numbers").toString();
    spark.range(3).write().parquet(in);
    assertThat(run("--batch", "b", "--format", "parquet", in)).isEqualTo(1);
    assertThat(err.toString())
        .contains("stance-job: expected a column of strings 'text', found id BIGINT");
  }

  @Test
  void matrix_countsPairsByMonth() throws IOException {
    String in = folder.resolve("articles").toString();
    spark
        .sql(
            "SELECT * FROM VALUES ('a', DATE '2026-01-31', 'Norway thanked Chile for its support.'),"
                + " ('b', DATE '2026-02-01', 'We thank Chile for its generous support.'),"
                + " ('c', DATE '2026-02-11', NULL) AS t(id, date, text)")
        .write()
        .parquet(in);
    assertThat(run("--batch", "b", "--format", "parquet", in)).isZero();
    assertThat(rows("matrix", "month", "target", "beside", "favor", "against", "neutral"))
        .containsExactlyInAnyOrder(
            "2026-01 CL CL 1 0 0",
            "2026-01 CL NO 1 0 0",
            "2026-01 NO NO 0 0 1",
            "2026-01 NO CL 0 0 1",
            "2026-02 CL CL 1 0 0");
    assertThat(rows("rejects", "document", "reason")).containsExactly("c NULL_TEXT");
  }

  @Test
  void rerun_replacesItsOwnBatchOnly() throws IOException {
    String norway = file("norway/a.txt", NORWAY);
    assertThat(run("--batch", "one", norway)).isZero();
    assertThat(run("--batch", "two", norway)).isZero();
    assertThat(run("--batch", "two", file("peru/a.txt", NORWAY.replace("Norway", "Peru"))))
        .isZero();
    assertThat(rows("stances", "batch", "target")).containsExactlyInAnyOrder("one NO", "two PE");
    assertThat(rows("matrix", "batch", "target")).containsExactlyInAnyOrder("one NO", "two PE");
  }

  @Test
  void text_thatNamesNobody_givesEmptyTables() throws IOException {
    assertThat(run("--batch", "b", file("a.txt", "It rained."))).isZero();
    assertThat(out.toString())
        .isEqualTo("batch b: 0 stances, 0 cells of the matrix, 0 rejects" + System.lineSeparator());
  }

  @Test
  void targetsOfOnesOwn_areFoundBesideTheShipped() throws IOException {
    String own = file("own.csv", "id,kind,name,nameKind\nRURI,COUNTRY,Ruritania,NAME\n");
    String in = file("in/a.txt", NORWAY + " " + NORWAY.replace("Norway", "Ruritania"));
    assertThat(run("--batch", "b", "--targets", own, in)).isZero();
    assertThat(rows("stances", "target", "name", "stance"))
        .containsExactlyInAnyOrder("NO Norway FAVOR", "RURI Ruritania FAVOR");
  }

  @Test
  void targetsOfOnesOwn_withABadRow_areBadInput() throws IOException {
    String own = file("own.csv", "id,kind,name,nameKind\nRURI,REALM,Ruritania,NAME\n");
    assertThat(run("--batch", "b", "--targets", own, file("a.txt", NORWAY))).isEqualTo(1);
    assertThat(err.toString()).contains("own.csv, line 2").contains("REALM");
  }

  @Test
  void usage_wrongOnes_areTold() {
    assertThat(run("--batch", "a/b", "x")).isEqualTo(2);
    assertThat(run("--batch", "a", "--model", "m", "--added-model", "m", "x")).isEqualTo(2);
    assertThat(run("--batch", "a", folder.resolve("nowhere").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere");
  }
}
