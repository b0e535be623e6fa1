package io.github.countrystance.feature;

import io.github.countrystance.article.Mask;
import io.github.countrystance.article.Span;
import io.github.countrystance.article.Statement;
import io.github.countrystance.article.Token;
import io.github.countrystance.article.TokenReader;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.reading.Lexicon;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.reading.StatementReader;
import io.github.countrystance.feature.syntax.DependencyParser;
import io.github.countrystance.file.Loading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a statement and its targets into features, one set for each target. Pure and thread-safe;
 * the same for training and use.
 */
public final class FeatureExtractor {

  /** Grows with every change of what the features are; a model knows the one it was trained on. */
  public static final int FEATURE_SET = 4;

  /** The statement holds more words of favour than against. */
  public static final String MORE_FAVOR = "b:1";

  /** The statement holds more words against than of favour. */
  public static final String MORE_AGAINST = "b:-1";

  private final TokenReader tokenReader;
  private final StatementReader statementReader;

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
    Loading<TokenReader> tokens = Loading.begin(TokenReader::english);
    Loading<DependencyParser> parser = Loading.begin(DependencyParser::english);
    Lexicon lexicon = Lexicon.englishWith(ownLexicon, source);
    return new FeatureExtractor(tokens.await(), new StatementReader(parser.await(), lexicon));
  }

  FeatureExtractor(TokenReader tokenReader, StatementReader statementReader) {
    this.tokenReader = tokenReader;
    this.statementReader = statementReader;
  }

  /** SHA-256 of the lexicon, in hexadecimal. */
  public String lexiconDigest() {
    return statementReader.lexicon().digest();
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
    List<Reading> readings = read(targets);
    List<Features> all = new ArrayList<>(targets.size());
    for (int i = 0; i < targets.size(); i++) {
      FeatureCollector out = new FeatureCollector(readings.get(i).tokens());
      List<Integer> mentions = mentions(targets.get(i), readings.get(i).tokens());
      new WordFeatures(readings.get(i), mentions).addTo(out);
      new ReadingFeatures(readings.get(i)).addTo(out);
      new HolderFeatures(readings, i, mentions).addTo(out);
      all.add(out.features());
    }
    return all;
  }

  /** What is understood of the statement about each target. */
  List<Reading> read(List<TargetedStatement> targets) {
    Statement statement = targets.get(0).statement();
    List<Mask> masked = new ArrayList<>();
    for (TargetedStatement target : targets) {
      for (Mention mention : target.mentions()) {
        masked.add(new Mask(within(mention, statement), mention.kind() == Mention.Kind.DEMONYM));
      }
    }
    masked.sort(Comparator.comparing(Mask::span));
    List<Token> tokens = tokenReader.read(statement.text(), masked);
    List<List<Integer>> own = new ArrayList<>();
    for (TargetedStatement target : targets) {
      own.add(mentions(target, tokens));
    }
    return statementReader.read(tokens, own);
  }

  private static List<Integer> mentions(TargetedStatement target, List<Token> tokens) {
    List<Integer> own = new ArrayList<>();
    for (Mention mention : target.mentions()) {
      Span span = within(mention, target.statement());
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).span().equals(span)) {
          own.add(i);
        }
      }
    }
    return own;
  }

  private static Span within(Mention mention, Statement statement) {
    return mention.span().shiftedBy(-statement.span().begin());
  }
}
