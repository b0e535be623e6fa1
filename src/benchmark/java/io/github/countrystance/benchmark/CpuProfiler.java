package io.github.countrystance.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the JVM's Java threads for each operation: unlike the time on the clock it
 * hardly depends on what else the machine does. The compiler and the collector are not counted.
 */
public final class CpuProfiler implements InternalProfiler {

  static final String NAME = "cpu.norm";

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long before;

  private static long threadTime() {
    long sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      sum += Math.max(0, THREADS.getThreadCpuTime(id));
    }
    return sum;
  }

  /** Nanoseconds that this JVM has had of the processors, for whatever purpose. */
  static long processorTime() {
    return SYSTEM.getProcessCpuTime();
  }

  @Override
  public String getDescription() {
    return "Processor time for each operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = threadTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double spent = threadTime() - before;
    long operations = result.getMetadata().getAllOps();
    return List.of(new ScalarResult(NAME, spent / operations, "ns/op", AggregationPolicy.AVG));
  }
}
