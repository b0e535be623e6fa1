package io.github.countrystance.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and keeps their figures by name, texts and number of threads. */
final class Measured {

  private static final int WARM_UPS = 3;
  private static final int ITERATIONS = 3;

  private final TimeValue length;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  /** Nothing yet; each iteration will take so many seconds. */
  Measured(int seconds) {
    this.length = TimeValue.seconds(seconds);
  }

  void run(Class<?> benchmarks, String method, int threads, String... texts)
      throws RunnerException {
    ChainedOptionsBuilder options = options(benchmarks, method, threads).param("texts", texts);
    add(new Runner(options.build()).run());
  }

  /** Operations too slow to be repeated for some seconds. */
  void runSlow(Class<?> benchmarks, String method, String texts) throws RunnerException {
    add(
        new Runner(
                options(benchmarks, method, 1)
                    .param("texts", texts)
                    .warmupIterations(1)
                    .measurementIterations(2)
                    .build())
            .run());
  }

  /** Operations that are of interest in a fresh JVM only. */
  void runCold(Class<?> benchmarks, String method, int starts) throws RunnerException {
    add(
        new Runner(
                options(benchmarks, method, 1)
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .forks(starts)
                    .build())
            .run());
  }

  private ChainedOptionsBuilder options(Class<?> benchmarks, String method, int threads) {
    return new OptionsBuilder()
        .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.(" + method + ")$")
        .threads(threads)
        .forks(1)
        .jvmArgsAppend("-Xmx3g")
        .warmupIterations(WARM_UPS)
        .warmupTime(length)
        .measurementIterations(ITERATIONS)
        .measurementTime(length)
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuProfiler.class)
        .shouldFailOnError(true);
  }

  private void add(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      String texts = result.getParams().getParam("texts");
      String method = name.substring(name.lastIndexOf('.') + 1);
      figures.put(key(method, texts, result.getParams().getThreads()), Figure.of(result));
    }
  }

  private static String key(String method, String texts, int threads) {
    return method + (texts == null ? "" : " " + texts) + " x" + threads;
  }

  /** What one pass of a benchmark over the texts costs. */
  Figure of(String method, String texts, int threads) {
    Figure found = figures.get(key(method, texts, threads));
    if (found == null) {
      throw new IllegalArgumentException(key(method, texts, threads) + " was not run");
    }
    return found;
  }

  /** The names of all that was run, in order. */
  Map<String, Figure> all() {
    return figures;
  }
}
