package io.github.countrystance.benchmark;

import io.github.countrystance.StanceAnalyzer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole analysis beside the floor. One operation is one pass over all articles. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class AnalyzeBenchmark {

  @Param({"both", "with", "without"})
  public String texts;

  private Corpus corpus;
  private StanceAnalyzer analyzer;

  /** OpenNLP's objects are for one thread. */
  @State(Scope.Thread)
  public static class Own {
    private final OpenNlp openNlp = new OpenNlp();
  }

  @Setup
  public void load() {
    corpus = Corpus.of(texts);
    analyzer = StanceAnalyzer.withDefaultModel();
  }

  @Benchmark
  public void analyze(Blackhole hole) {
    corpus.articles().forEach(article -> hole.consume(analyzer.analyze(article)));
  }

  @Benchmark
  public void floor(Own own, Blackhole hole) {
    corpus.articles().forEach(article -> hole.consume(own.openNlp.tokens(article)));
  }
}
