package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/**
 * Finds for which target a relative pronoun stands: "X, whom he trusts", "X, to which we owe much",
 * "X is a country that jails poets". By the order of words, for the parser often takes the clause
 * for a sentence of its own.
 */
final class Relatives {

  private static final int LONGEST_DESCRIPTION = 6;

  static final Set<String> PRONOUNS = Set.of("which", "who", "whom", "whose");

  private static final Set<String> LINKS = Set.of("is", "was", "as", "remains", "been", "be");

  private final SyntaxTree tree;

  Relatives(SyntaxTree tree) {
    this.tree = tree;
  }

  /** The name that the pronoun at a token stands for; or -1. */
  int antecedent(int token) {
    String word = tree.word(token);
    boolean that = word.equals("that") && isArgument(token);
    if (!PRONOUNS.contains(word) && !that) {
      return -1;
    }
    int before = token - 1;
    if (before >= 0 && tree.token(before).partOfSpeech().equals("ADP")) {
      before--;
    }
    boolean loose = before >= 0 && tree.word(before).equals(",");
    before = loose ? before - 1 : before;
    if (before < 0) {
      return -1;
    }
    if (tree.token(before).masked()) {
      return that || isInside(before) ? -1 : before;
    }
    return ReadingWords.has(Role.COUNTRY, tree.word(before)) ? named(before) : -1;
  }

  private boolean isArgument(int token) {
    return tree.is(token, "nsubj") || tree.is(token, "obj") || tree.is(token, "dep");
  }

  /** "The envoy of X, who": the pronoun may stand for the noun. */
  private boolean isInside(int name) {
    int head = tree.head(name);
    boolean hangs = tree.is(name, "nmod") && head >= 0 && !tree.token(head).masked();
    return hangs && !ReadingWords.has(Role.COUNTRY, tree.word(head));
  }

  /** The name that "a country" describes: "X, a country", "X is a country", "the X government". */
  private int named(int noun) {
    if (noun > 0 && tree.token(noun - 1).masked()) {
      return noun - 1;
    }
    for (int at = noun - 1; at > 0 && at > noun - LONGEST_DESCRIPTION; at--) {
      String word = tree.word(at);
      boolean link = word.equals(",") || LINKS.contains(word);
      if (link || word.equals("'s")) {
        int name = word.equals("been") || word.equals("be") ? at - 2 : at - 1;
        return name >= 0 && tree.token(name).masked() ? name : -1;
      }
    }
    return -1;
  }
}
