package io.github.countrystance.benchmark;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs.
 *
 * @param clock nanoseconds on the clock
 * @param processor nanoseconds of processor time
 * @param bytes bytes allocated
 */
record Figure(double clock, double processor, double bytes) {

  static Figure of(RunResult result) {
    Figure batch =
        new Figure(
            median(result.getPrimaryResult()),
            secondary(result, CpuProfiler.NAME),
            secondary(result, "gc.alloc.rate.norm"));
    return batch.each(result.getParams().getMeasurement().getBatchSize());
  }

  /** Of all iterations: one that a compilation or another program held up does not count. */
  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }

  /** By the end of its name, which some versions of JMH begin with a dot. */
  private static double secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .mapToDouble(entry -> median(entry.getValue()))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** For each of so many. */
  Figure each(int of) {
    return new Figure(clock / of, processor / of, bytes / of);
  }
}
