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

  private static final int SHORTEST_WITH_S = 3;
  private static final int SHORTEST_WORD_WITH_S = 5;

  /** As "Papua New Guineas". */
  private static final int LONGEST_NAME = 3;

  private final String text;
  private final List<NameToken> tokens;
  private final NameTable names;
  private final ContextWords words;

  LostApostrophes(String text, List<NameToken> tokens, NameTable names, ContextWords words) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.words = words;
  }

  /** The tokens, with such an s as one of its own; nearly always those given. */
  List<NameToken> parted() {
    List<NameToken> parted = tokens;
    for (int at = 0; at < tokens.size(); at++) {
      NameToken token = tokens.get(at);
      boolean owner = endsInS(token) && ownsWhatFollows(at) && isOwnersName(at);
      if (owner && parted == tokens) {
        parted = new ArrayList<>(tokens.subList(0, at));
      }
      if (owner) {
        int mark = token.span().end() - 1;
        Span name = new Span(token.span().begin(), mark);
        boolean abbreviation = NameTokens.isAbbreviation(name.of(text));
        parted.add(new NameToken(name, stem(at), true, abbreviation));
        parted.add(new NameToken(new Span(mark, mark + 1), "s", false, false));
      } else if (parted != tokens) {
        parted.add(token);
      }
    }
    return parted;
  }

  /** A capital S ends another word: USGS. A word that was folded to other letters cannot be cut. */
  private boolean endsInS(NameToken token) {
    int length = token.key().length();
    return token.capitalised()
        && length >= SHORTEST_WITH_S
        && length == token.span().length()
        && text.charAt(token.span().end() - 1) == 's';
  }

  private String stem(int at) {
    String key = tokens.get(at).key();
    return key.substring(0, key.length() - 1);
  }

  private boolean ownsWhatFollows(int at) {
    if (at + 1 == tokens.size()) {
      return false;
    }
    NameToken next = tokens.get(at + 1);
    int end = tokens.get(at).span().end();
    return next.span().begin() == end + 1
        && text.charAt(end) == ' '
        && !words.has(Role.NO_NOUN, next.key())
        && !words.has(Role.NOTHING_OWNED, next.key());
  }

  /** Whether the longest name that would end there, were it not for the s, may own something. */
  private boolean isOwnersName(int at) {
    // "Frances McDormand", "Jordans sneakers"
    if (words.has(Role.GIVEN_NAME, stem(at) + 's') || words.has(Role.AMBIGUOUS, stem(at))) {
      return false;
    }
    for (int begin = Math.max(0, at - LONGEST_NAME + 1); begin <= at; begin++) {
      if (!names(begin, at, tokens.get(at).key()).isEmpty()) {
        return false; // "the Americas" is a name of its own
      }
      List<Name> ending = names(begin, at, stem(at));
      if (!ending.isEmpty()) {
        int first = begin;
        return ending.stream().anyMatch(name -> mayOwn(name, first, at));
      }
    }
    return false;
  }

  /** The names made of the words from begin on and a last in the place of the one at the end. */
  private List<Name> names(int begin, int at, String last) {
    List<String> words = new ArrayList<>(at - begin + 1);
    for (int i = begin; i < at; i++) {
      words.add(tokens.get(i).key());
    }
    words.add(last);
    return names.of(words);
  }

  private boolean mayOwn(Name name, int begin, int at) {
    if (name.target() == null || name.kind() != Mention.Kind.NAME) {
      return false;
    }
    Span written = tokens.get(at).span();
    String before = begin == 0 ? "" : tokens.get(begin - 1).key();
    boolean article = before.equals("the") && (begin < at || name.isAbbreviation());
    if (words.has(Role.SEVERAL, before) && !article) {
      return false;
    }
    if (name.isAbbreviation()) {
      return NameTokens.isAbbreviation(text.substring(written.begin(), written.end() - 1));
    }
    // "Turkeys" at the beginning may be birds
    boolean common = begin == 0 && words.has(Role.COMMON, stem(at)) && !isOffice(at + 1);
    return written.length() >= SHORTEST_WORD_WITH_S && !common;
  }

  private boolean isOffice(int at) {
    return words.has(Role.INSTITUTION_AFTER, tokens.get(at).key());
  }
}
