package io.github.countrystance.feature;

import io.github.countrystance.article.Mask;
import io.github.countrystance.article.Span;
import io.github.countrystance.article.Statement;
import io.github.countrystance.article.Token;
import io.github.countrystance.article.TokenReader;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.ObservedStatement;
import io.github.countrystance.feature.reading.Lexicon;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.reading.StatementReader;
import io.github.countrystance.feature.syntax.DependencyParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a statement about its targets, whose names it hides first. Immutable. */
final class TargetReader {

  private final TokenReader tokenReader;
  private final StatementReader statementReader;

  TargetReader(TokenReader tokenReader, StatementReader statementReader) {
    this.tokenReader = tokenReader;
    this.statementReader = statementReader;
  }

  /** With the shipped grammar and lexicon. */
  static TargetReader english() {
    return new TargetReader(
        TokenReader.english(), new StatementReader(DependencyParser.english(), Lexicon.english()));
  }

  String lexiconDigest() {
    return statementReader.lexicon().digest();
  }

  /** What is understood of the statement about each target. */
  ReadStatement read(List<TargetedStatement> targets) {
    List<Mask> masked = new ArrayList<>();
    for (TargetedStatement target : targets) {
      for (Mention mention : target.mentions()) {
        Span span = within(mention, target.statement());
        masked.add(new Mask(span, mention.kind() == Mention.Kind.DEMONYM));
      }
    }
    masked.sort(Comparator.comparing(Mask::span));
    List<Token> tokens = tokenReader.read(targets.get(0).statement().text(), masked);
    List<List<Integer>> mentions =
        numbers(targets.stream().map(TargetReader::spans).toList(), tokens);
    List<Reading> readings = statementReader.read(tokens, mentions);
    return new ReadStatement(readings, new ObservedStatement(readings.get(0), mentions));
  }

  /**
   * What is understood of a statement in which other phrases are targets.
   *
   * @return nothing where the tokens do not part as the phrases do
   */
  Optional<ObservedStatement> observed(String text, Relocation relocation) {
    List<Token> tokens = tokenReader.read(text, relocation.masks());
    List<List<Integer>> mentions = numbers(relocation.mentions(), tokens);
    if (mentions.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(new ObservedStatement(statementReader.readWords(tokens), mentions));
  }

  /** For each target its tokens, found by halving, as a statement may have thousands. */
  private static List<List<Integer>> numbers(List<List<Span>> mentions, List<Token> tokens) {
    List<Span> places = tokens.stream().map(Token::span).toList();
    List<List<Integer>> numbers = new ArrayList<>(mentions.size());
    for (List<Span> spans : mentions) {
      List<Integer> own = new ArrayList<>(spans.size());
      for (Span span : spans) {
        int at = Collections.binarySearch(places, span);
        if (at >= 0) {
          own.add(at);
        }
      }
      numbers.add(own);
    }
    return numbers;
  }

  /** Where a target is named, in the statement's text. */
  static List<Span> spans(TargetedStatement target) {
    return target.mentions().stream().map(mention -> within(mention, target.statement())).toList();
  }

  /** For each mention the number of its target and the kind: {@code [0N]}, {@code [1D]}. */
  static Map<Span, String> names(List<TargetedStatement> targets) {
    Map<Span, String> names = new HashMap<>();
    for (int i = 0; i < targets.size(); i++) {
      for (Mention mention : targets.get(i).mentions()) {
        char kind = mention.kind() == Mention.Kind.DEMONYM ? 'D' : 'N';
        names.put(within(mention, targets.get(i).statement()), "[" + i + kind + "]");
      }
    }
    return names;
  }

  private static Span within(Mention mention, Statement statement) {
    return mention.span().shiftedBy(-statement.span().begin());
  }
}
