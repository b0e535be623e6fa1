package io.github.countrystance.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and keeps their figures by name, texts and number of threads. */
final class Measured {

  /** Statements in one iteration; their number and not time decides what is compiled by then. */
  private static final int STATEMENTS = 2_000;

  private static final String MEMORY = "-Xmx3g";
  private static final int WARM_UPS = 10;
  private static final int ITERATIONS = 6;

  /** One for each round. */
  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  void run(Class<?> benchmarks, String method, int threads, String... texts)
      throws RunnerException {
    for (String each : texts) {
      int passes = Math.max(1, STATEMENTS / Corpus.of(each).statements());
      add(
          options(benchmarks, method, threads)
              .param("texts", each)
              // the compiler is waited for: on a busy machine it would be at work for long
              .jvmArgsAppend(MEMORY, "-Xbatch")
              .warmupIterations(WARM_UPS)
              .warmupBatchSize(passes)
              .measurementIterations(ITERATIONS)
              .measurementBatchSize(passes));
    }
  }

  /** Operations too slow for so many. */
  void runSlow(Class<?> benchmarks, String method, String texts) throws RunnerException {
    add(
        options(benchmarks, method, 1)
            .param("texts", texts)
            .warmupIterations(1)
            .measurementIterations(2));
  }

  /** Operations that are of interest in a fresh JVM only. */
  void runCold(Class<?> benchmarks, String method, int starts) throws RunnerException {
    add(options(benchmarks, method, 1).warmupIterations(0).measurementIterations(1).forks(starts));
  }

  private static ChainedOptionsBuilder options(Class<?> benchmarks, String method, int threads) {
    return new OptionsBuilder()
        .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.(" + method + ")$")
        .mode(Mode.SingleShotTime)
        .threads(threads)
        .forks(1)
        .jvmArgsAppend(MEMORY)
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .shouldFailOnError(true);
  }

  private void add(ChainedOptionsBuilder options) throws RunnerException {
    for (RunResult result : new Runner(options.build()).run()) {
      String name = result.getParams().getBenchmark();
      String texts = result.getParams().getParam("texts");
      String method = name.substring(name.lastIndexOf('.') + 1);
      String key = key(method, texts, result.getParams().getThreads());
      figures.computeIfAbsent(key, k -> new ArrayList<>()).add(Figure.of(result));
    }
  }

  private static String key(String method, String texts, int threads) {
    return method + (texts == null ? "" : " " + texts) + " x" + threads;
  }

  /** What one pass of a benchmark over the texts costs, in each round. */
  List<Figure> rounds(String method, String texts, int threads) {
    List<Figure> found = figures.get(key(method, texts, threads));
    if (found == null) {
      throw new IllegalArgumentException(key(method, texts, threads) + " was not run");
    }
    return found;
  }

  /** What it costs in the middle of the rounds. */
  Figure of(String method, String texts, int threads) {
    return median(rounds(method, texts, threads));
  }

  /** The median by the processor's time. */
  private static Figure median(List<Figure> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Figure::processor))
        .toList()
        .get(rounds.size() / 2);
  }

  /** The names of all that was run, in order, each with the middle of its rounds. */
  Map<String, Figure> all() {
    Map<String, Figure> all = new LinkedHashMap<>();
    figures.forEach((name, rounds) -> all.put(name, median(rounds)));
    return all;
  }
}
