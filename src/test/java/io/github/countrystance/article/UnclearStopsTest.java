package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnclearStopsTest {

  private static final String TEXT = "It rained in Oslo. the streets were wet. Nobody left.";

  @Test
  void sentences_textOfSeveral_areFoundWithTheirOffsets() {
    assertThat(new UnclearStops().sentences(TEXT))
        .extracting(span -> span.getCoveredText(TEXT).toString())
        .contains("Nobody left.");
  }

  @Test
  void sentences_firstAskedByManyThreadsAtOnce_areTheSameForAll() throws Exception {
    UnclearStops unclear = new UnclearStops();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers =
          IntStream.range(0, 64)
              .mapToObj(i -> threads.submit(() -> Arrays.toString(unclear.sentences(TEXT))))
              .toList();
      String alone = Arrays.toString(new UnclearStops().sentences(TEXT));
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }
}
