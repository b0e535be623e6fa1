package io.github.countrystance.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@Timeout(120)
class StreamingTest {

  @TempDir private Path folder;
  private final SparkSession spark = SharedSpark.local();

  @Test
  void stream_stoppedAndRestarted_losesAndDoublesNothing() throws Exception {
    StanceFunctions.register(spark);
    Files.createDirectory(folder.resolve("in"));
    addDocuments(0, 6);
    StreamingQuery first = start(Trigger.ProcessingTime(0));
    awaitRows(first, 6); // some files are read, most likely not all
    addDocuments(6, 12);
    first.stop();
    addDocuments(12, 18);
    StreamingQuery second = start(Trigger.AvailableNow());
    assertThat(second.awaitTermination(100_000)).isTrue();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(
            spark
                .read()
                .parquet(folder.resolve("out").toString())
                .selectExpr("file || ' ' || target || ' ' || stance")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 18)
                .mapToObj(i -> GeneratedCorpus.documents(18).get(i))
                .flatMap(d -> d.answers().stream().map(a -> d.id() + ".txt " + a))
                .toList());
  }

  private void addDocuments(int from, int to) throws Exception {
    for (GeneratedCorpus.Document document : GeneratedCorpus.documents(to).subList(from, to)) {
      // a reader must never see half a file
      Path whole = Files.writeString(folder.resolve("whole"), document.text());
      Path file = folder.resolve("in").resolve(document.id() + ".txt");
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private StreamingQuery start(Trigger trigger) throws Exception {
    return spark
        .readStream()
        .option("wholetext", true)
        .option("maxFilesPerTrigger", 2)
        .text(folder.resolve("in").toString())
        .selectExpr("_metadata.file_name AS file", "explode(country_stances(value)) AS s")
        .select("file", "s.*")
        .writeStream()
        .trigger(trigger)
        .option("checkpointLocation", folder.resolve("checkpoint").toString())
        .option("path", folder.resolve("out").toString())
        .format("parquet")
        .start();
  }

  private static void awaitRows(StreamingQuery query, long rows) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      long read = List.of(query.recentProgress()).stream().mapToLong(p -> p.numInputRows()).sum();
      if (read >= rows - 4) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("nothing was read: " + query.status());
  }
}
