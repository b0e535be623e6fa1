package io.github.countrystance.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.SparkStatusTracker;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scala.Option;
import scala.Tuple2;

/** Two executors, each a JVM of its own that is sent our classes and nothing else of ours. */
@Tag("spark")
@Timeout(120)
class LocalClusterTest {

  private static final List<String> TEXTS =
      GeneratedCorpus.documents(240).stream().map(GeneratedCorpus.Document::text).toList();

  private static SparkSession spark;

  @BeforeAll
  static void startCluster() throws IOException {
    SharedSpark.local().stop();
    // Spark wants a distribution; the class path of this JVM holds all its jars
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
    spark =
        SharedSpark.settings()
            .master("local-cluster[2,1,1024]")
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .config("spark.executor.memory", "1g")
            .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
            .getOrCreate();
  }

  @AfterAll
  static void stopCluster() {
    spark.stop();
  }

  private static List<Tuple2<String, StanceRow>> single() {
    return TEXTS.stream()
        .flatMap(
            text ->
                StanceRow.of(AnalyzerSource.shipped().analyzer().analyze(text)).stream()
                    .map(row -> new Tuple2<>(text, row)))
        .toList();
  }

  /** The process ids of the JVMs that work for us. */
  private static Set<Long> executors() {
    MapPartitionsFunction<Long, Long> process =
        i -> {
          Thread.sleep(100); // so that one does not take all
          return List.of(ProcessHandle.current().pid()).iterator();
        };
    return Set.copyOf(
        spark.range(0, 8, 1, 8).mapPartitions(process, Encoders.LONG()).collectAsList());
  }

  @Test
  void stances_fromTwoJvms_equalTheSingleMachine() {
    Dataset<String> texts = spark.createDataset(TEXTS, Encoders.STRING()).repartition(16);
    assertThat(
            StanceFunctions.stances(texts, text -> text, AnalyzerSource.shipped()).collectAsList())
        .containsExactlyInAnyOrderElementsOf(single());
    assertThat(executors()).hasSize(2).doesNotContain(ProcessHandle.current().pid());
  }

  @Test
  void addedModel_reachesTheExecutors() {
    spark.sql("ADD FILE models/stance-en.model");
    StanceFunctions.register(spark, AnalyzerSource.addedFile("stance-en.model"));
    spark.createDataset(TEXTS, Encoders.STRING()).repartition(4).createOrReplaceTempView("t");
    assertThat(
            spark
                .sql("SELECT value, s FROM t LATERAL VIEW explode(country_stances(value)) AS s")
                .as(Encoders.tuple(Encoders.STRING(), StanceRow.encoder()))
                .collectAsList())
        .containsExactlyInAnyOrderElementsOf(single());
  }

  @Test
  void executorKilledMidway_changesNothing() throws InterruptedException {
    ProcessHandle victim = ProcessHandle.of(executors().iterator().next()).orElseThrow();
    Dataset<String> texts = spark.createDataset(TEXTS, Encoders.STRING()).repartition(40);
    CompletableFuture<List<Tuple2<String, StanceRow>>> running =
        CompletableFuture.supplyAsync(
            () ->
                StanceFunctions.stances(
                        texts,
                        text -> {
                          Thread.sleep(10); // so that the kill comes midway
                          return text;
                        },
                        AnalyzerSource.shipped())
                    .collectAsList());
    awaitTasks(3);
    assertThat(running).isNotDone();
    assertThat(victim.destroyForcibly()).isTrue();
    assertThat(running.join()).containsExactlyInAnyOrderElementsOf(single());
    assertThat(victim.isAlive()).isFalse();
  }

  private static void awaitTasks(int number) throws InterruptedException {
    for (int i = 0; i < 1_000 && tasksDone() < number; i++) {
      Thread.sleep(20);
    }
  }

  private static long tasksDone() {
    SparkStatusTracker status = spark.sparkContext().statusTracker();
    return Arrays.stream(status.getActiveStageIds())
        .mapToObj(status::getStageInfo)
        .filter(Option::isDefined)
        .mapToInt(stage -> stage.get().numCompletedTasks())
        .max()
        .orElse(0);
  }
}
