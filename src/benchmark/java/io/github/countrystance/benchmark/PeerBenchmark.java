package io.github.countrystance.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import opennlp.tools.doccat.DoccatModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What users would pick instead, on one thread. One operation is one pass over all articles. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class PeerBenchmark {

  @Param("sample")
  public String texts;

  private Corpus corpus;

  /** Sentiment by the parse tree. */
  @State(Scope.Benchmark)
  public static class CoreNlp {
    private StanfordCoreNLP pipeline;

    @Setup
    public void load() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,parse,sentiment");
      properties.setProperty("threads", "1");
      pipeline = new StanfordCoreNLP(properties);
    }
  }

  /** A category for each sentence. */
  @State(Scope.Benchmark)
  public static class Categorizer {
    private final OpenNlp openNlp = new OpenNlp();
    private DoccatModel model;

    @Setup
    public void train() throws IOException {
      model = openNlp.train(TrainingData.shipped());
    }
  }

  @Setup
  public void load() {
    corpus = Corpus.of(texts);
  }

  @Benchmark
  public void coreNlp(CoreNlp own, Blackhole hole) {
    corpus.articles().forEach(article -> hole.consume(own.pipeline.process(article)));
  }

  @Benchmark
  public void categorizer(Categorizer own, Blackhole hole) {
    corpus.articles().forEach(article -> hole.consume(own.openNlp.categories(article, own.model)));
  }
}
