package io.github.countrystance.benchmark;

import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.article.Statement;
import io.github.countrystance.article.Token;
import io.github.countrystance.article.TokenReader;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.feature.Features;
import io.github.countrystance.feature.syntax.DependencyParser;
import io.github.countrystance.stance.StanceModel;
import java.util.List;
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

/** Each stage alone, fed with what the stages before it made of all articles. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class StageBenchmark {

  @Param({"with", "without"})
  public String texts;

  private final ArticleReader reader = ArticleReader.english();
  private final MentionFinder finder = new MentionFinder(Gazetteer.english());
  private final TokenReader tokenReader = TokenReader.english();
  private final DependencyParser parser = DependencyParser.english();
  private final FeatureExtractor extractor = FeatureExtractor.english();
  private final StanceModel model =
      io.github.countrystance.StanceAnalyzer.withDefaultModel().model();

  private List<String> articles;
  private List<Statement> statements;
  private List<List<TargetedStatement>> targeted;
  private List<List<Token>> tokens;
  private List<Features> features;

  @Setup
  public void prepare() {
    articles = Corpus.of(texts).articles();
    statements = Corpus.statements(articles);
    targeted = statements.stream().map(finder::find).filter(found -> !found.isEmpty()).toList();
    tokens =
        targeted.stream()
            .map(t -> tokenReader.read(t.get(0).statement().text(), List.of()))
            .toList();
    features = targeted.stream().flatMap(t -> extractor.extract(t).stream()).toList();
  }

  @Benchmark
  public void statements(Blackhole hole) {
    articles.forEach(article -> hole.consume(reader.read(article)));
  }

  @Benchmark
  public void mentions(Blackhole hole) {
    statements.forEach(statement -> hole.consume(finder.find(statement)));
  }

  @Benchmark
  public void tokens(Blackhole hole) {
    targeted.forEach(t -> hole.consume(tokenReader.read(t.get(0).statement().text(), List.of())));
  }

  @Benchmark
  public void syntax(Blackhole hole) {
    tokens.forEach(words -> hole.consume(parser.parse(words)));
  }

  /** Includes tokens and syntax. */
  @Benchmark
  public void features(Blackhole hole) {
    targeted.forEach(t -> hole.consume(extractor.extract(t)));
  }

  @Benchmark
  public void decisions(Blackhole hole) {
    features.forEach(own -> hole.consume(model.decide(own)));
  }
}
