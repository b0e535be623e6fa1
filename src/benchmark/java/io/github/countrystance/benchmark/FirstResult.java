package io.github.countrystance.benchmark;

import io.github.countrystance.StanceAnalyzer;
import java.lang.management.ManagementFactory;

/** A program that a benchmark starts: how long after the start of its JVM the first result is. */
final class FirstResult {

  /**
   * Prints the milliseconds until the model is loaded, until the first result, heap in MB, and the
   * milliseconds of processor time until the model is loaded, all threads of the JVM together.
   */
  public static void main(String[] args) {
    if (args.length > 0) {
      return; // a JVM that does nothing
    }
    StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
    long loaded = System.currentTimeMillis();
    long processor = Stopwatch.sinceStart();
    long between = System.currentTimeMillis() - loaded;
    int found = analyzer.analyze("Norway thanked Chile for its support.").stances().size();
    long done = System.currentTimeMillis();
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.println(
        (loaded - started)
            + " "
            + (done - between - started)
            + " "
            + heap
            + " "
            + processor
            + " "
            + found);
    System.out.println(analyzer.model().size() > 0); // the model was still in use
  }
}
