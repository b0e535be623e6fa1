package io.github.countrystance.benchmark;

/** How much is held. */
final class Heap {

  private Heap() {}

  /** Megabytes in use when all garbage is gone. */
  static double used() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
  }
}
