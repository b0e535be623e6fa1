package io.github.countrystance;

import io.github.countrystance.article.Article;
import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.Target;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.feature.Features;
import io.github.countrystance.file.Loading;
import io.github.countrystance.file.Messages;
import io.github.countrystance.stance.Decision;
import io.github.countrystance.stance.ModelFormatException;
import io.github.countrystance.stance.ModelInfo;
import io.github.countrystance.stance.Reason;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.stance.StanceScores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The front door: reads English text, finds the countries and blocs that each statement names, and
 * classifies the stance toward each.
 *
 * <p>Load once, use for ever: an analyzer is immutable and threads may share it.
 *
 * <pre>{@code
 * StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
 * StanceReport report = analyzer.analyze(text);
 * for (StatementStance s : report.stances()) {
 *   System.out.println(s.target().name() + " " + s.stance() + " " + s.scores());
 * }
 * }</pre>
 */
public final class StanceAnalyzer {

  private final ArticleReader articles;
  private final MentionFinder mentions;
  private final FeatureExtractor features;
  private final StanceModel model;
  private final double leastProbability;

  private StanceAnalyzer(
      ArticleReader articles,
      MentionFinder mentions,
      FeatureExtractor features,
      StanceModel model,
      double leastProbability) {
    this.articles = articles;
    this.mentions = mentions;
    this.features = features;
    this.model = model;
    this.leastProbability = leastProbability;
  }

  /**
   * An analyzer with the shipped model and names.
   *
   * @throws UncheckedIOException if the model is missing from the class path or damaged
   */
  public static StanceAnalyzer withDefaultModel() {
    return builder().build();
  }

  /**
   * An analyzer with a model of one's own and the shipped names.
   *
   * @throws ModelFormatException if the file is no model, damaged, or of another version
   * @throws IOException if it cannot be read
   */
  public static StanceAnalyzer withModel(Path file) throws IOException {
    return builder().model(file).assemble();
  }

  /** An analyzer with settings of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * An analyzer like this one that abstains where it is not sure: {@link StatementStance#abstained}
   * is then true. What share of stances is left, and how many of those are right, for which {@code
   * probability}, is in the model card, {@code models/README.md}.
   *
   * @param probability how probable the most probable stance must be, 0..1
   * @throws IllegalArgumentException if it lies outside 0..1
   */
  public StanceAnalyzer abstainBelow(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("expected a probability of 0..1, not " + probability);
    }
    return new StanceAnalyzer(articles, mentions, features, model, probability);
  }

  /** The model in use. */
  public StanceModel model() {
    return model;
  }

  /**
   * Analyses one text; a text without statements gives an empty report.
   *
   * @param text English text of any length; the report keeps it and all reasons, some 17 times its
   *     size, so that very long texts are better cut into documents
   * @throws NullPointerException if it is null
   * @throws UncheckedIOException if OpenNLP's model of sentences, which is read when a stop is
   *     first unclear, is damaged
   */
  public StanceReport analyze(String text) {
    Article article = articles.read(Objects.requireNonNull(text, "text"));
    List<StatementStance> stances = new ArrayList<>();
    for (Statement statement : article.statements()) {
      addStances(statement, stances);
    }
    return new StanceReport(article, stances);
  }

  /**
   * Analyses texts one by one, in their order and as the result is consumed; a parallel stream is
   * analysed in parallel. A null among them fails with a NullPointerException when its turn comes;
   * closing the result closes the stream given.
   */
  public Stream<StanceReport> analyzeAll(Stream<String> texts) {
    return texts.map(this::analyze);
  }

  /**
   * The reasons for a stance that this analyzer gave, with the part of the network, which reads the
   * statement as a whole, told word by word behind the others: by how much the score falls when a
   * word alone is hidden from the network, and last what the words do only together. They add up to
   * the score as {@link StatementStance#reasons} do, but for rounding. Takes some milliseconds.
   * Give back a stance to the analyzer that it came from: that the model is the same is not
   * checked.
   *
   * @throws IllegalArgumentException if this analyzer does not find the target in the statement
   */
  public List<Reason> explain(StatementStance stance) {
    Objects.requireNonNull(stance, "stance");
    List<TargetedStatement> found = mentions.find(stance.statement());
    int target =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).target().equals(stance.target()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a target of the statement, not " + stance.target().id()));
    return model.reasonsByWord(
        stance.reasons(), features.extractByWord(found, target), stance.stance());
  }

  private void addStances(Statement statement, List<StatementStance> stances) {
    List<TargetedStatement> targeted = mentions.find(statement);
    List<Features> observed = features.extract(targeted);
    for (int i = 0; i < targeted.size(); i++) {
      Features own = observed.get(i);
      Decision decision = model.decide(own);
      StanceScores scores = decision.scores();
      boolean abstained = scores.of(scores.best()) < leastProbability;
      stances.add(new StatementStance(targeted.get(i), scores, decision.reasons(), abstained));
    }
  }

  /** Collects settings; a wrong one fails in {@link #build}. Not for more than one thread. */
  public static final class Builder {

    private @Nullable StanceModel model;
    private @Nullable Path modelFile;
    private @Nullable Gazetteer gazetteer;
    private @Nullable Path targets;
    private Set<Mention.Kind> mentionKinds = EnumSet.allOf(Mention.Kind.class);
    private Set<Target.Kind> targetKinds = EnumSet.allOf(Target.Kind.class);

    private Builder() {}

    /** The model to classify with; the shipped one if none is given. */
    public Builder model(StanceModel trained) {
      model = Objects.requireNonNull(trained, "trained");
      modelFile = null;
      return this;
    }

    /** A file of the model to classify with, in place of a model given before. */
    public Builder model(Path file) {
      modelFile = Objects.requireNonNull(file, "file");
      model = null;
      return this;
    }

    /** The names to look for; the shipped ones if none are given. */
    public Builder gazetteer(Gazetteer names) {
      gazetteer = Objects.requireNonNull(names, "names");
      return this;
    }

    /**
     * A CSV file of names and targets of one's own, added to the shipped ones, as {@link
     * Gazetteer#englishWith} reads it. Not together with {@link #gazetteer}.
     */
    public Builder targets(Path file) {
      targets = Objects.requireNonNull(file, "file");
      return this;
    }

    /** How targets may be named; in any way if not told. {@code mentionKinds(NAME, DEMONYM)}. */
    public Builder mentionKinds(Mention.Kind... kinds) {
      mentionKinds = Set.copyOf(List.of(kinds));
      return this;
    }

    /** What is looked for; countries and blocs if not told. */
    public Builder targetKinds(Target.Kind... kinds) {
      targetKinds = Set.copyOf(List.of(kinds));
      return this;
    }

    /**
     * Loads what is needed.
     *
     * @throws IllegalStateException if both a gazetteer and a file of targets are given, or no kind
     *     is left
     * @throws UncheckedIOException if a file cannot be read, that of targets has a bad row or a
     *     name that another target has, the model is missing or damaged, or it was trained on the
     *     features of another version
     */
    public StanceAnalyzer build() {
      try {
        return assemble();
      } catch (IOException e) {
        throw new UncheckedIOException(Messages.of(e), e);
      }
    }

    /** Fails with an IOException for what is wrong with the model alone. */
    private StanceAnalyzer assemble() throws IOException {
      if (mentionKinds.isEmpty() || targetKinds.isEmpty()) {
        throw new IllegalStateException("expected at least one kind of mention and of target");
      }
      FeatureExtractor.Parts parts = new FeatureExtractor.Parts();
      Loading<MentionFinder> mentions =
          Loading.begin(() -> new MentionFinder(names(), mentionKinds, targetKinds));
      Loading<ArticleReader> articles = Loading.begin(ArticleReader::english);
      StanceModel chosen = chosenModel();
      FeatureExtractor features = features(parts, chosen.info());
      return new StanceAnalyzer(articles.await(), mentions.await(), features, chosen, 0);
    }

    private StanceModel chosenModel() throws IOException {
      if (modelFile != null) {
        return StanceModel.load(modelFile);
      }
      return model == null ? StanceModel.english() : model;
    }

    private FeatureExtractor features(FeatureExtractor.Parts parts, ModelInfo info)
        throws IOException {
      try {
        return parts.forModel(info.featureSet(), info.ownLexicon());
      } catch (IOException e) {
        if (modelFile == null) {
          throw e;
        }
        throw new ModelFormatException(modelFile + ": " + e.getMessage(), e);
      }
    }

    private Gazetteer names() {
      if (targets == null) {
        return gazetteer == null ? Gazetteer.english() : gazetteer;
      }
      if (gazetteer != null) {
        throw new IllegalStateException("expected a gazetteer or a file of targets, not both");
      }
      try {
        return Gazetteer.englishWith(targets);
      } catch (IOException e) {
        throw new UncheckedIOException(Messages.of(e), e);
      }
    }
  }
}
