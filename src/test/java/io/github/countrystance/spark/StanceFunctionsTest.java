package io.github.countrystance.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.country.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

@Tag("spark")
class StanceFunctionsTest {

  private static final StanceAnalyzer SINGLE = AnalyzerSource.shipped().analyzer();
  private static final List<GeneratedCorpus.Document> CORPUS = GeneratedCorpus.documents(120);

  private final SparkSession spark = SharedSpark.local();

  private Dataset<Row> table() {
    return spark
        .createDataFrame(
            CORPUS.stream().map(d -> RowFactory.create(d.id(), d.text())).toList(),
            new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType))
        .repartition(7);
  }

  @Test
  void generatedCorpus_hasItsKnownAnswers() {
    assertThat(CORPUS)
        .allSatisfy(
            document -> {
              TreeSet<String> found = new TreeSet<>();
              for (StanceRow row : StanceRow.of(SINGLE.analyze(document.text()))) {
                found.add(row.target() + " " + row.stance());
              }
              assertThat(found).as(document.text()).containsExactlyElementsOf(document.answers());
            });
  }

  @Test
  void sqlFunction_overPartitions_equalsTheSingleMachine() {
    StanceFunctions.register(spark);
    table().createOrReplaceTempView("articles");
    List<Tuple2<String, StanceRow>> pairs =
        spark
            .sql("SELECT id, s FROM articles LATERAL VIEW explode(country_stances(text)) AS s")
            .as(Encoders.tuple(Encoders.STRING(), StanceRow.encoder()))
            .collectAsList();
    assertThat(pairs)
        .hasSize(360)
        .containsExactlyInAnyOrderElementsOf(single(GeneratedCorpus.Document::id));
  }

  private static List<Tuple2<String, StanceRow>> single(
      Function<GeneratedCorpus.Document, String> key) {
    return CORPUS.stream()
        .flatMap(
            d ->
                StanceRow.of(SINGLE.analyze(d.text())).stream()
                    .map(r -> new Tuple2<>(key.apply(d), r)))
        .toList();
  }

  @Test
  void typedTransformation_overPartitions_equalsTheSingleMachine() {
    Dataset<String> texts = table().select("text").as(Encoders.STRING());
    List<Tuple2<String, StanceRow>> pairs =
        StanceFunctions.stances(texts, text -> text, AnalyzerSource.shipped()).collectAsList();
    assertThat(pairs).containsExactlyInAnyOrderElementsOf(single(GeneratedCorpus.Document::text));
  }

  @Test
  void typedTransformation_rows_keepTheirColumns() {
    Dataset<Tuple2<Row, StanceRow>> pairs =
        StanceFunctions.stances(table(), row -> row.getString(1), AnalyzerSource.shipped());
    assertThat(pairs.where("_1.id = 'doc-0007'").count()).isEqualTo(3);
  }

  @Test
  void rowsOfTheSqlFunction_areTyped() {
    StanceFunctions.register(spark);
    Dataset<Row> articles = table().where("id = 'doc-0000'");
    Dataset<StanceRow> rows =
        articles
            .selectExpr("explode(country_stances(text)) AS s")
            .select("s.*")
            .as(StanceRow.encoder());
    assertThat(rows.collectAsList())
        .containsExactlyElementsOf(StanceRow.of(SINGLE.analyze(CORPUS.get(0).text())));
  }

  @Test
  void sqlFunction_nullText_isNull() {
    StanceFunctions.register(spark);
    Row row =
        spark
            .sql("SELECT country_stances(NULL), country_mentions(NULL), country_stances('')")
            .first();
    assertThat(row.isNullAt(0)).isTrue();
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.getList(2)).isEmpty();
  }

  @Test
  void sqlFunction_hasTheFieldsOfTheIssue() {
    StanceFunctions.register(spark);
    assertThat(spark.sql("SELECT country_stances('x') AS s").schema().toDDL())
        .isEqualTo(
            "s ARRAY<STRUCT<target: STRING NOT NULL, name: STRING NOT NULL, kind: STRING NOT NULL,"
                + " stance: STRING NOT NULL, probabilities: STRUCT<favor: DOUBLE NOT NULL,"
                + " against: DOUBLE NOT NULL, neutral: DOUBLE NOT NULL> NOT NULL,"
                + " mentions: ARRAY<STRUCT<start: INT NOT NULL, end: INT NOT NULL,"
                + " text: STRING NOT NULL, kind: STRING NOT NULL>> NOT NULL,"
                + " statement: STRING NOT NULL, start: INT NOT NULL, end: INT NOT NULL>>");
  }

  @Test
  void mentions_areThoseOfTheAnalyzerInTextOrder() {
    StanceFunctions.register(spark);
    String text = "Norway, the Kremlin and Norwegian firms. Peru too.";
    List<MentionRow> rows =
        spark
            .createDataset(List.of(text), Encoders.STRING())
            .selectExpr("explode(country_mentions(value)) AS m")
            .select("m.*")
            .as(MentionRow.encoder())
            .collectAsList();
    assertThat(rows)
        .extracting(MentionRow::text)
        .containsExactly("Norway", "Kremlin", "Norwegian", "Peru");
    assertThat(rows).extracting(MentionRow::mentionKind).contains(Mention.Kind.METONYM);
    assertThat(rows)
        .allSatisfy(r -> assertThat(text.substring(r.start(), r.end())).isEqualTo(r.text()));
  }

  @Test
  void functions_withTargetsOfOnesOwn_findThem(@TempDir Path folder) throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.csv"),
            "\ufeffid,kind,name,nameKind\nRURI,COUNTRY,Ruritania,NAME\n");
    AnalyzerSource source = AnalyzerSource.shipped().withTargets(own);
    Files.delete(own); // what is in it has been read
    Row row =
        spark
            .createDataset(
                List.of("We thank Ruritania for its generous support."), Encoders.STRING())
            .select(
                firstTarget(StanceFunctions.countryStances(source)),
                firstTarget(StanceFunctions.countryMentions(source)))
            .first();
    assertThat(row.mkString(" ")).isEqualTo("RURI RURI");
  }

  private static Column firstTarget(UserDefinedFunction function) {
    return function.apply(functions.col("value")).getItem(0).getField("target");
  }

  @Test
  void analyzer_ofManyTasks_isBuiltOnce() {
    MapPartitionsFunction<Long, Integer> identity =
        i -> List.of(System.identityHashCode(AnalyzerSource.shipped().analyzer())).iterator();
    List<Integer> seen =
        spark.range(0, 100, 1, 12).mapPartitions(identity, Encoders.INT()).collectAsList();
    assertThat(seen).hasSize(12).containsOnly(System.identityHashCode(SINGLE));
  }
}
