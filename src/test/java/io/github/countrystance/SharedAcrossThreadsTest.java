package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One analyzer, many threads: the results are those of one thread, and nothing stays behind. */
class SharedAcrossThreadsTest {

  private static final int THREADS = 64;
  private static final List<String> ARTICLES = articles();

  private static List<String> articles() {
    return Stream.of("with", "without")
        .flatMap(name -> Stream.of(text("corpus/" + name + "-targets.txt").split("\\R\\R")))
        .toList();
  }

  private static String text(String resource) {
    try (InputStream in = SharedAcrossThreadsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new IllegalStateException(resource, e);
    }
  }

  @Test
  void analyze_manyPlatformThreads_giveWhatOneThreadGives() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    assertSameAsOneThread(pool);
  }

  @Test
  void analyze_manyVirtualThreads_giveWhatOneThreadGives() throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "virtual threads come with Java 21");
    ExecutorService pool =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    assertSameAsOneThread(pool);
  }

  /** Each thread reads a quarter of the articles in an order of its own, all at the same time. */
  private static void assertSameAsOneThread(ExecutorService pool) throws Exception {
    StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
    List<StanceReport> expected = ARTICLES.stream().map(analyzer::analyze).toList();
    List<Future<List<StanceReport>>> results = new ArrayList<>();
    List<List<Integer>> orders = new ArrayList<>();
    try {
      for (int thread = 0; thread < THREADS; thread++) {
        List<Integer> order = order(thread);
        orders.add(order);
        Callable<List<StanceReport>> task =
            () -> order.stream().map(i -> analyzer.analyze(ARTICLES.get(i))).toList();
        results.add(pool.submit(task));
      }
      for (int thread = 0; thread < THREADS; thread++) {
        List<StanceReport> same = orders.get(thread).stream().map(expected::get).toList();
        assertThat(results.get(thread).get().equals(same)).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Integer> order(int seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ARTICLES.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    return order.subList(0, order.size() / 4);
  }

  @Test
  void analyzer_dropped_isFreedThoughItsThreadsLive() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      WeakReference<Object> model = useOnce(pool);
      for (int i = 0; i < 50 && model.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(model.get()).isNull();
    } finally {
      pool.shutdownNow();
    }
  }

  private static WeakReference<Object> useOnce(ExecutorService pool) throws Exception {
    StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
    List<Callable<StanceReport>> tasks =
        Collections.nCopies(8, () -> analyzer.analyze(ARTICLES.get(0)));
    for (Future<StanceReport> result : pool.invokeAll(tasks)) {
      assertThat(result.get()).isNotNull();
    }
    return new WeakReference<>(analyzer.model());
  }
}
