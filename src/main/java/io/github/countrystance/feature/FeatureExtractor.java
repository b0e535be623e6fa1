package io.github.countrystance.feature;

import io.github.countrystance.article.TokenReader;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.Context;
import io.github.countrystance.feature.context.ContextEvidence;
import io.github.countrystance.feature.context.UnseenEvidence;
import io.github.countrystance.feature.reading.Lexicon;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.reading.StatementReader;
import io.github.countrystance.feature.syntax.DependencyParser;
import io.github.countrystance.file.Loading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns a statement and its targets into features, one set for each target. Pure and thread-safe;
 * the same for training and use.
 */
public final class FeatureExtractor {

  /** Grows with every change of what the features are; a model knows the one it was trained on. */
  public static final int FEATURE_SET = 9;

  /** The statement holds more words of favour than against. */
  public static final String MORE_FAVOR = "b:1";

  /** The statement holds more words against than of favour. */
  public static final String MORE_AGAINST = "b:-1";

  private final TargetReader reader;
  private final Context context;

  /**
   * The extractor for English, with the shipped grammar and lexicon.
   *
   * @throws UncheckedIOException if one of them is missing from the class path or damaged
   */
  public static FeatureExtractor english() {
    try {
      return englishWith("", Lexicon.RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The extractor for English with entries of one's own beside the shipped lexicon.
   *
   * @param ownLexicon CSV with the columns of the shipped lexicon; may be empty
   * @param source what to call it in messages
   * @throws IOException if a row is no entry or stands twice; the message names line and value
   */
  public static FeatureExtractor englishWith(String ownLexicon, String source) throws IOException {
    return new Parts().with(ownLexicon, source);
  }

  /**
   * The extractor that a model needs.
   *
   * @param featureSet the {@link #FEATURE_SET} that the model was trained on
   * @param ownLexicon the lexicon that it carries; may be empty
   * @throws IOException if it was trained on other features than these, which would make it wrong
   *     without a word, or its lexicon is damaged
   */
  public static FeatureExtractor englishFor(int featureSet, String ownLexicon) throws IOException {
    return new Parts().forModel(featureSet, ownLexicon);
  }

  /** The parts that are the same for all models: they load in the background from now on. */
  public static final class Parts {

    private final Loading<DependencyParser> parser = Loading.begin(DependencyParser::english);
    private final Loading<TokenReader> tokens = Loading.begin(TokenReader::english);
    private final Loading<Context> context = Loading.begin(Context::english);
    private final Loading<Lexicon> lexicon = Loading.begin(Lexicon::english);

    /** As {@link FeatureExtractor#englishFor}. */
    public FeatureExtractor forModel(int featureSet, String ownLexicon) throws IOException {
      if (featureSet != FEATURE_SET) {
        throw new IOException(
            "the model was trained on feature set "
                + featureSet
                + ", expected "
                + FEATURE_SET
                + ": train it again with this version");
      }
      return with(ownLexicon, "lexicon of the model");
    }

    private FeatureExtractor with(String ownLexicon, String source) throws IOException {
      Lexicon withOwn = lexicon.await().with(ownLexicon, source);
      StatementReader statements = new StatementReader(parser.await(), withOwn);
      return new FeatureExtractor(new TargetReader(tokens.await(), statements), context.await());
    }
  }

  private FeatureExtractor(TargetReader reader, Context context) {
    this.reader = reader;
    this.context = context;
  }

  /** SHA-256 of the lexicon, in hexadecimal. */
  public String lexiconDigest() {
    return reader.lexiconDigest();
  }

  /**
   * Extracts the features of all targets of one statement.
   *
   * @param targets all targets of the statement, in any order; the result has the same order
   */
  public List<Features> extract(List<TargetedStatement> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    ReadStatement read = reader.read(targets);
    return features(read, context.evidence(read.observed()));
  }

  private static List<Features> features(ReadStatement read, List<ContextEvidence> evidence) {
    List<Reading> readings = read.readings();
    List<Features> all = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      FeatureCollector out = new FeatureCollector(readings.get(i).tokens());
      List<Integer> mentions = read.observed().mentions().get(i);
      new LexiconFeatures(readings.get(i), mentions).addTo(out);
      new ReadingFeatures(readings.get(i)).addTo(out);
      new HolderFeatures(readings, i, mentions).addTo(out);
      new ContextFeatures(evidence.get(i)).addTo(out);
      all.add(out.features());
    }
    return all;
  }

  /**
   * What each word adds to the features that come from the network: by how much they change when
   * the word alone is hidden from it. The words of a statement change each other's meaning, so that
   * this does not add up to those features.
   *
   * @param targets all targets of the statement
   * @param target which of them, from 0
   * @return for each word that is not a target's name the network's features
   */
  public List<Features> extractByWord(List<TargetedStatement> targets, int target) {
    ReadStatement read = reader.read(targets);
    Reading reading = read.readings().get(target);
    List<ContextEvidence> byWord = context.evidenceByWord(read.observed(), target);
    List<Features> features = new ArrayList<>();
    for (int i = 0; i < byWord.size(); i++) {
      if (!byWord.get(i).isNone()) {
        FeatureCollector out = new FeatureCollector(reading.tokens());
        new ContextFeatures(byWord.get(i)).addTo(out, i);
        features.add(out.features());
      }
    }
    return features;
  }

  /** Whether a feature of that name comes from the network. */
  public static boolean isOfNetwork(String name) {
    return ContextFeatures.areOf(name);
  }

  /**
   * Extracts the features for training: where the shipped network has learnt from the statement
   * itself, its evidence is that of networks that had not seen it.
   *
   * @param targets all targets of the statement, in any order; the result has the same order
   */
  public List<Features> extractUnseen(List<TargetedStatement> targets) {
    if (targets.isEmpty()) {
      return List.of();
    }
    ReadStatement read = reader.read(targets);
    List<Optional<ContextEvidence>> unseen =
        targets.stream().map(FeatureExtractor::unseen).toList();
    // the network is the dearest part, and seldom asked here
    List<ContextEvidence> evidence =
        unseen.stream().allMatch(Optional::isPresent)
            ? List.of()
            : context.evidence(read.observed());
    return features(
        read,
        IntStream.range(0, unseen.size())
            .mapToObj(i -> unseen.get(i).orElseGet(() -> evidence.get(i)))
            .toList());
  }

  private static Optional<ContextEvidence> unseen(TargetedStatement target) {
    return UnseenEvidence.shipped().of(target.statement().text(), target.target().id());
  }

  /** What is understood of the statement about each target. */
  List<Reading> read(List<TargetedStatement> targets) {
    return reader.read(targets).readings();
  }
}
