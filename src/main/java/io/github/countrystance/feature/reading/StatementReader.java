package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.syntax.DependencyParser;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a statement: its grammar, the predicates that the lexicon knows, and for each target the
 * attitudes that they compose to. Immutable; threads may share it.
 */
public final class StatementReader {

  private final DependencyParser parser;
  private final Lexicon lexicon;
  private final Lemmas lemmas = new Lemmas();
  private final LexiconWords words;

  /** A reader over a grammar and a lexicon. */
  public StatementReader(DependencyParser parser, Lexicon lexicon) {
    this.parser = parser;
    this.lexicon = lexicon;
    this.words = new LexiconWords(lexicon, lemmas);
  }

  /** The lexicon that it looks predicates up in. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Reads the grammar of a statement, and what the lexicon knows in it; no attitudes.
   *
   * @param tokens its tokens, with all targets masked
   */
  public Reading readWords(List<Token> tokens) {
    SyntaxTree tree = parser.parse(tokens);
    Predicates predicates = new Predicates(words, tree);
    return new Reading(tree, predicates, List.of(), new ShownWords(tree, predicates, lemmas));
  }

  /**
   * Reads a statement for each of its targets.
   *
   * @param tokens its tokens, with all targets masked
   * @param mentions for each target the numbers of its tokens
   */
  public List<Reading> read(List<Token> tokens, List<List<Integer>> mentions) {
    SyntaxTree tree = parser.parse(tokens);
    Predicates predicates = new Predicates(words, tree);
    ShownWords shown = new ShownWords(tree, predicates, lemmas);
    Composer composer = new Composer(tree, predicates, shown);
    List<List<Integer>> resolved = new Coreference(tree, mentions).resolve();
    List<Reading> readings = new ArrayList<>(mentions.size());
    for (int target = 0; target < mentions.size(); target++) {
      List<Integer> own = new ArrayList<>(mentions.get(target));
      own.addAll(resolved.get(target));
      Set<Integer> all = new HashSet<>(own);
      List<Attitude> attitudes = new ArrayList<>();
      for (int mention : own) {
        attitudes.addAll(composer.attitudes(mention, all));
      }
      readings.add(new Reading(tree, predicates, attitudes, shown));
    }
    return readings;
  }
}
