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

  static NamedText of(String statement, NameTable names, ContextWords words) {
    String text = withPlainBlanks(statement);
    List<NameToken> tokens = new LostApostrophes(text, NameTokens.of(text), names, words).parted();
    NameContext context = new NameContext(text, tokens);
    return new NamedText(tokens, context, new NameMatcher(names, words, context).candidates());
  }

  /** A name may be wrapped over a line: each white-space character is a blank, in its place. */
  private static String withPlainBlanks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOddBlank(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text; // nearly always, so nothing is copied
  }

  private static String replaced(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = isOddBlank(signs[i]) ? ' ' : signs[i];
    }
    return new String(signs);
  }

  private static boolean isOddBlank(char c) {
    return c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
