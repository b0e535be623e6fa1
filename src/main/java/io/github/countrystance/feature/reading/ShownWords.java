package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement as features may show them, the same for all its targets. Threads may
 * share it: at worst one works out a word again.
 */
final class ShownWords {

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
  private final Lemmas lemmas;

  /** What was asked for before: features ask for each several times. */
  private final @Nullable String[] known;

  private final @Nullable String[] shown;
  private @Nullable Boolean titled;

  ShownWords(SyntaxTree tree, Predicates predicates, Lemmas lemmas) {
    this.tree = tree;
    this.predicates = predicates;
    this.lemmas = lemmas;
    this.known = new @Nullable String[tree.size()];
    this.shown = new @Nullable String[tree.size()];
  }

  /** The likely base form of a token's word, lower case. */
  String lemma(int token) {
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
  String shown(int token) {
    String before = shown[token];
    if (before == null) {
      boolean hidden = !tree.token(token).masked() && predicates.at(token) == null && isName(token);
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
    Boolean before = titled;
    if (before == null) {
      int words = 0;
      int capitals = 0;
      for (Token at : tree.tokens()) {
        if (!at.masked() && at.text().length() >= LENGTH_IN_TITLES) {
          words++;
          capitals += isCapitalised(at) ? 1 : 0;
        }
      }
      before = capitals * 2 > words;
      titled = before;
    }
    return before;
  }
}
