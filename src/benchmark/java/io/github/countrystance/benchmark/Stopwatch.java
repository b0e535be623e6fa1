package io.github.countrystance.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Processor time of the whole JVM, for whatever purpose, since it was made. */
final class Stopwatch {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final long start = SYSTEM.getProcessCpuTime();

  /** Milliseconds of it since the JVM began. */
  static long sinceStart() {
    return SYSTEM.getProcessCpuTime() / 1_000_000;
  }

  double milliseconds() {
    return (SYSTEM.getProcessCpuTime() - start) / 1e6;
  }
}
