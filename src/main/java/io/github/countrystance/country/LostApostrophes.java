package io.github.countrystance.country;

import io.github.countrystance.article.Span;
import io.github.countrystance.country.ContextWords.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a name from an s whose apostrophe copied text has lost: "Irans regional ally", "NATOs
 * eastern members"; not "the two Koreas".
 */
final class LostApostrophes {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_WORD = 5;

  /** As "Papua New Guineas". */
  private static final int LONGEST_NAME = 3;

  private final String text;
  private final List<NameToken> tokens;
  private final NameTrie trie;
  private final ContextWords words;

  LostApostrophes(String text, List<NameToken> tokens, NameTrie trie, ContextWords words) {
    this.text = text;
    this.tokens = tokens;
    this.trie = trie;
    this.words = words;
  }

  /** The tokens, with such an s as one of its own; nearly always those given. */
  List<NameToken> parted() {
    List<NameToken> parted = tokens;
    for (int at = tokens.size() - 2; at >= 0; at--) {
      NameToken token = tokens.get(at);
      String key = token.key();
      if (token.capitalised()
          && key.endsWith("s")
          && key.length() >= SHORTEST
          && key.length() == token.span().length()
          && ownsWhatFollows(at)
          && isName(at)) {
        parted = parted == tokens ? new ArrayList<>(tokens) : parted;
        int mark = token.span().end() - 1;
        Span name = new Span(token.span().begin(), mark);
        parted.set(
            at, new NameToken(name, stem(at), true, NameTokens.isAbbreviation(name.of(text))));
        parted.add(at + 1, new NameToken(new Span(mark, mark + 1), "s", false, false));
      }
    }
    return parted;
  }

  private String stem(int at) {
    String key = tokens.get(at).key();
    return key.substring(0, key.length() - 1);
  }

  private boolean ownsWhatFollows(int at) {
    NameToken next = tokens.get(at + 1);
    int end = tokens.get(at).span().end();
    return next.span().begin() == end + 1
        && text.charAt(end) == ' '
        && !words.has(Role.NO_NOUN, next.key());
  }

  /** Whether a name ends there, were it not for the s, that is no word with it. */
  private boolean isName(int at) {
    String stem = stem(at);
    if (words.has(Role.GIVEN_NAME, stem + 's')
        || words.has(Role.FIRST_NAME, stem)
        || words.has(Role.AMBIGUOUS, stem)) {
      return false;
    }
    for (int begin = Math.max(0, at - LONGEST_NAME + 1); begin <= at; begin++) {
      NameTrie node = trie;
      for (int i = begin; i < at; i++) {
        node = node.step(tokens.get(i).key());
      }
      for (Name name : node.step(stem).names()) {
        if (isOwner(name, begin, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOwner(Name name, int begin, int at) {
    if (name.target() == null || name.kind() != Mention.Kind.NAME) {
      return false;
    }
    Span written = tokens.get(at).span();
    String stem = text.substring(written.begin(), written.end() - 1);
    if (name.isAbbreviation()) {
      return NameTokens.isAbbreviation(stem);
    }
    String before = begin == 0 ? "" : tokens.get(begin - 1).key();
    // "Turkeys" at the beginning may be birds
    boolean common = begin == 0 && words.has(Role.COMMON, stem(at)) && !isOffice(at + 1);
    return stem.length() + 1 >= SHORTEST_WORD && !common && !words.has(Role.SEVERAL, before);
  }

  private boolean isOffice(int at) {
    return words.has(Role.INSTITUTION_AFTER, tokens.get(at).key());
  }
}
