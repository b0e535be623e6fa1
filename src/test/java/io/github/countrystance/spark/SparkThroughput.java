package io.github.countrystance.spark;

import io.github.countrystance.StanceAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures for src/docs/spark.md; run by hand, as that page says. Processor time counts, not only
 * the clock: other work on the machine then does little harm.
 */
final class SparkThroughput {

  private static final int PASSES = 3;
  private static final int COPIES = 40;
  private static final int EMPTY = 500_000;

  /** The best pass: seconds by the clock, and of all processors. */
  private record Seconds(double clock, double processors) {}

  private SparkThroughput() {}

  public static void main(String[] args) throws IOException {
    List<String> texts = texts();
    StanceAnalyzer analyzer = AnalyzerSource.shipped().analyzer();
    long statements =
        texts.stream().mapToLong(t -> analyzer.analyze(t).article().statements().size()).sum();
    System.out.printf("%d documents, %d statements%n", texts.size(), statements);
    best(() -> texts.forEach(analyzer::analyze)); // what is measured first must not pay for the JIT
    Seconds empty = best(() -> Collections.nCopies(EMPTY, "").forEach(analyzer::analyze));
    for (int tasks : new int[] {1, 2, 4}) {
      ForkJoinPool pool = new ForkJoinPool(tasks);
      print(
          "plain API, threads " + tasks,
          best(() -> pool.submit(() -> texts.parallelStream().forEach(analyzer::analyze)).join()),
          empty,
          statements);
      pool.shutdown();
      measure(tasks, texts, statements);
    }
  }

  private static void measure(int tasks, List<String> texts, long statements) {
    SparkSession spark = SharedSpark.settings().master("local[" + tasks + "]").getOrCreate();
    StanceFunctions.register(spark);
    Dataset<Row> documents =
        spark.createDataset(texts, Encoders.STRING()).toDF("text").repartition(8).cache();
    documents.count();
    Seconds all = best(() -> write(documents));
    Dataset<Row> empty = spark.range(0, EMPTY, 1, 8).selectExpr("repeat('', int(id % 3)) AS text");
    print("local[" + tasks + "]", all, best(() -> write(empty)), statements);
    spark.stop();
  }

  private static void print(String what, Seconds all, Seconds empty, long statements) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f statements/s by the clock, %.0f by processor time; empty text %.2f us%n",
        what,
        statements / all.clock(),
        statements / all.processors(),
        1e6 * empty.processors() / EMPTY);
  }

  private static void write(Dataset<Row> documents) {
    documents
        .selectExpr("explode(country_stances(text)) AS s")
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
  }

  /** The bench corpus again and again, in documents of 20 lines. */
  private static List<String> texts() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("with-targets.txt", "without-targets.txt")) {
      lines.addAll(
          Files.readAllLines(
              Path.of("src/test/resources/io/github/countrystance/corpus").resolve(file)));
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i + 20 <= lines.size(); i += 20) {
      texts.add(String.join("\n\n", lines.subList(i, i + 20)));
    }
    List<String> many = new ArrayList<>();
    Collections.nCopies(COPIES, texts).forEach(many::addAll);
    return many;
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static Seconds best(Runnable pass) {
    pass.run();
    double clock = Double.MAX_VALUE;
    double processors = Double.MAX_VALUE;
    for (int i = 0; i < PASSES; i++) {
      long start = System.nanoTime();
      long used = processorTime();
      pass.run();
      processors = Math.min(processors, (processorTime() - used) / 1e9);
      clock = Math.min(clock, (System.nanoTime() - start) / 1e9);
    }
    return new Seconds(clock, processors);
  }
}
