package io.github.countrystance.benchmark;

import io.github.countrystance.StanceAnalyzer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;

/**
 * Analyses ten million statements, or so many millions as told, with one analyzer on all cores, and
 * prints throughput and memory as it goes: both must stay flat.
 */
final class Soak {

  private static final long MILLION = 1_000_000;
  private static final int SLICES = 20;

  private Soak() {}

  /** The number of millions may be given. */
  public static void main(String[] args) throws Exception {
    double millions = args.length > 0 ? Double.parseDouble(args[0]) : 10;
    Corpus corpus = Corpus.of("both");
    List<String> articles = corpus.articles();
    StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
    long passes = Math.max(1, (long) (millions * MILLION / SLICES / corpus.statements()));
    System.out.println("| statements | per second | per processor second | heap MB | threads |");
    System.out.println("| --- | --- | --- | --- | --- |");
    long done = 0;
    for (int slice = 0; slice < SLICES; slice++) {
      LongAdder statements = new LongAdder();
      long start = System.nanoTime();
      Stopwatch processor = new Stopwatch();
      Runnable work =
          () ->
              LongStream.range(0, passes * articles.size())
                  .parallel()
                  .mapToObj(i -> articles.get((int) (i % articles.size())))
                  .forEach(
                      text -> statements.add(analyzer.analyze(text).article().statements().size()));
      ForkJoinPool.commonPool().submit(work).get();
      double seconds = (System.nanoTime() - start) / 1e9;
      double processorSeconds = processor.milliseconds() / 1000;
      done += statements.sum();
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %d | %.0f | %.0f | %.1f | %d |",
              done,
              statements.sum() / seconds,
              statements.sum() / processorSeconds,
              Heap.used(),
              Thread.activeCount()));
    }
  }
}
