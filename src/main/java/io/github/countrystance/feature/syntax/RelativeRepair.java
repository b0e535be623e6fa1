package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Token;
import java.util.List;
import java.util.Set;

/**
 * Mends a slip of the parser at relative pronouns: in "X, of whom he spoke with scorn" it hangs the
 * pronoun on a word before it, where no clause of its own stands.
 */
final class RelativeRepair {

  private static final int WIDEST = 8;

  private static final Set<String> PRONOUNS = Set.of("which", "who", "whom");

  private final List<Token> tokens;
  private final String[] words;
  private final int[] heads;
  private final String[] labels;

  RelativeRepair(List<Token> tokens, String[] words, int[] heads, String[] labels) {
    this.tokens = tokens;
    this.words = words;
    this.heads = heads;
    this.labels = labels;
  }

  /** Mends what can be mended, in place. */
  void mend() {
    for (int at = 1; at < heads.length; at++) {
      if (PRONOUNS.contains(words[at]) && heads[at] != SyntaxTree.ROOT && heads[at] < at) {
        int verb = verbBehind(at);
        if (verb > 0 && !isBelow(verb, at)) {
          labels[at] = label(at, verb);
          heads[at] = verb;
        }
      }
    }
  }

  private int verbBehind(int pronoun) {
    for (int at = pronoun + 1; at < heads.length && at < pronoun + WIDEST; at++) {
      if (words[at].equals(",")) {
        return -1;
      }
      if (tag(at).equals("VERB") && !labels[at].startsWith("aux")) {
        return at;
      }
    }
    return -1;
  }

  private String label(int pronoun, int verb) {
    for (int i = pronoun - 1; i < verb; i++) {
      if (heads[i] == pronoun && labels[i].equals("case")) {
        return "obl";
      }
      if (i > pronoun && heads[i] == verb && labels[i].startsWith("nsubj")) {
        return "obj";
      }
    }
    return "nsubj";
  }

  private boolean isBelow(int node, int above) {
    for (int at = node; at != SyntaxTree.ROOT; at = heads[at]) {
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  private String tag(int at) {
    return tokens.get(at).partOfSpeech();
  }
}
