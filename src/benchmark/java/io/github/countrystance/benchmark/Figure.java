package io.github.countrystance.benchmark;

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
            result.getPrimaryResult().getScore(),
            secondary(result, CpuProfiler.NAME),
            secondary(result, "gc.alloc.rate.norm"));
    return batch.each(result.getParams().getMeasurement().getBatchSize());
  }

  /** By the end of its name, which some versions of JMH begin with a dot. */
  private static double secondary(RunResult result, String name) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(name))
        .mapToDouble(entry -> entry.getValue().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** For each of so many. */
  Figure each(int of) {
    return new Figure(clock / of, processor / of, bytes / of);
  }
}
