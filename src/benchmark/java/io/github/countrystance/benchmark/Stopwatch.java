package io.github.countrystance.benchmark;

/** Processor time of the whole JVM since it was made. */
final class Stopwatch {

  private final long start = CpuProfiler.processorTime();

  double milliseconds() {
    return (CpuProfiler.processorTime() - start) / 1e6;
  }
}
