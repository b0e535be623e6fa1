package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the library understood of a statement about one target: every place that the target fills,
 * and what each predicate on the way up makes of it. Prints one line for each.
 */
public final class Reading {

  /** What features see of a name. */
  private static final String NAME = "NAME";

  /** Behind these a capital is no beginning of a sentence or quotation. */
  private static final Set<String> WITHIN =
      Set.of(
          "NOUN", "VERB", "AUX", "ADJ", "ADV", "ADP", "DET", "PRON", "PROPN", "PART", "CCONJ",
          "NUM");

  private static final int LENGTH_IN_TITLES = 4;

  private final SyntaxTree tree;
  private final Predicates predicates;
  private final List<Attitude> attitudes;
  private final Lemmas lemmas;

  /** What was asked for before: features ask for each several times. */
  private final @Nullable String[] known;

  private final @Nullable String[] shown;
  private @Nullable Boolean titled;

  Reading(SyntaxTree tree, Predicates predicates, List<Attitude> attitudes, Lemmas lemmas) {
    this.tree = tree;
    this.predicates = predicates;
    this.attitudes = List.copyOf(attitudes);
    this.lemmas = lemmas;
    this.known = new @Nullable String[tree.size()];
    this.shown = new @Nullable String[tree.size()];
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
    String before = known[token];
    if (before != null) {
      return before;
    }
    Token at = tree.token(token);
    String lemma = at.masked() ? at.text() : lemmas.plain(tree.word(token), at.partOfSpeech());
    known[token] = lemma;
    return lemma;
  }

  /**
   * What a feature may show of a word: its base form, but of a name, whoever bears it, only that it
   * is one, as it may tell which country is meant: "Putin", "a Russian".
   */
  public String shown(int token) {
    String before = shown[token];
    if (before == null) {
      boolean hidden = !tree.token(token).masked() && entryAt(token) == null && isName(token);
      before = hidden ? NAME : lemma(token);
      shown[token] = before;
    }
    return before;
  }

  /** By its tag, or by a capital where other words have none. */
  private boolean isName(int token) {
    Token at = tree.token(token);
    return at.partOfSpeech().equals("PROPN")
        || (token > 0
            && isCapitalised(at)
            && WITHIN.contains(tree.token(token - 1).partOfSpeech())
            && !isTitled());
  }

  private static boolean isCapitalised(Token token) {
    return !token.text().isEmpty() && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** Whether most longer words have a capital, as in headlines. */
  private boolean isTitled() {
    if (titled == null) {
      int words = 0;
      int capitals = 0;
      for (Token at : tree.tokens()) {
        if (!at.masked() && at.text().length() >= LENGTH_IN_TITLES) {
          words++;
          capitals += isCapitalised(at) ? 1 : 0;
        }
      }
      titled = capitals * 2 > words;
    }
    return titled;
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
