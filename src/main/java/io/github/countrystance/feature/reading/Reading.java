package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the library understood of a statement about one target: every place that the target fills,
 * and what each predicate on the way up makes of it. Prints one line for each.
 */
public final class Reading {

  private final SyntaxTree tree;
  private final Predicates predicates;
  private final List<Attitude> attitudes;
  private final ShownWords words;

  Reading(SyntaxTree tree, Predicates predicates, List<Attitude> attitudes, ShownWords words) {
    this.tree = tree;
    this.predicates = predicates;
    this.attitudes = List.copyOf(attitudes);
    this.words = words;
  }

  /** The grammar. */
  public SyntaxTree tree() {
    return tree;
  }

  /** All lines of reading, mention by mention, innermost place first. */
  public List<Attitude> attitudes() {
    return attitudes;
  }

  /** What the lexicon knows of the predicate that a token belongs to, or null. */
  public @Nullable LexiconEntry entryAt(int token) {
    Predicates.Match match = predicates.at(token);
    return match == null ? null : match.entry();
  }

  /** The likely base form of a token's word, lower case. */
  public String lemma(int token) {
    return words.lemma(token);
  }

  /**
   * What a feature may show of a word: its base form, but of a name, whoever bears it, only that it
   * is one, as it may tell which country is meant: "Putin", "a Russian".
   */
  public String shown(int token) {
    return words.shown(token);
  }

  /** The tokens of the statement, names of targets masked. */
  public List<Token> tokens() {
    return tree.tokens();
  }

  @Override
  public String toString() {
    return attitudes.stream()
        .map(a -> a.mention() + ": " + a)
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
