package io.github.countrystance.country;

import java.util.List;

/**
 * A text as names are looked for in it.
 *
 * @param tokens its words
 * @param context what stands around each
 * @param candidates what may be names, in order, none inside another
 */
record NamedText(List<NameToken> tokens, NameContext context, List<Candidate> candidates) {

  static NamedText of(String statement, NameTrie trie, ContextWords words) {
    String text = withPlainBlanks(statement);
    List<NameToken> tokens = new LostApostrophes(text, NameTokens.of(text), trie, words).parted();
    NameContext context = new NameContext(text, tokens);
    return new NamedText(tokens, context, new NameMatcher(trie, words, context).candidates());
  }

  /** A name may be wrapped over a line: each white-space character is a blank, in its place. */
  private static String withPlainBlanks(String text) {
    char[] signs = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      if (c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        signs[i] = ' ';
        changed = true;
      }
    }
    return changed ? new String(signs) : text;
  }
}
