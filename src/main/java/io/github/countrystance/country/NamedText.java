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

  static NamedText of(String text, NameTrie trie, ContextWords words) {
    List<NameToken> tokens = new LostApostrophes(text, NameTokens.of(text), trie, words).parted();
    NameContext context = new NameContext(text, tokens);
    return new NamedText(tokens, context, new NameMatcher(trie, words, context).candidates());
  }
}
