package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.Set;

/**
 * Tells where a demonym means the language: "in Polish", "fluent Latvian", "his Dutch was good".
 */
final class TongueGuard {

  private static final Set<String> COPULAS = Set.of("is", "was", "has", "had");
  private static final Set<String> INSIDE = Set.of("in", "into");
  private static final Set<String> SIGNS = Set.of(", ", " ");
  private static final Set<String> LIST_WORDS = Set.of("and", "or");
  private static final int REACH = 4;
  private static final int LONGEST_LIST = 30;

  private final ContextWords words;
  private final NameContext context;
  private final NamesByToken names;

  TongueGuard(ContextWords words, NameContext context, NamesByToken names) {
    this.words = words;
    this.context = context;
    this.names = names;
  }

  /** Whether the demonym in the tokens from begin to end, exclusive, is a language there. */
  boolean isLanguage(int begin, int end) {
    if (words.has(Role.TONGUE_AFTER, context.keyAfter(end))
        || context.keyBefore(begin, 1).equals("un")) {
      return true;
    }
    // no tongue ends in s: "lost its trust in Americans", "taught Israelis"
    if (context.key(end - 1).endsWith("s") || isModifier(endOfList(end))) {
      return false;
    }
    int first = firstOfList(begin);
    return INSIDE.contains(context.keyBefore(first, 1))
        || isNearTongue(first)
        || isTurnedTo(first)
        || isOwned(begin, end);
  }

  /** "In Tagalog, Spanish and Haitian Creole": where the list begins. */
  private int firstOfList(int begin) {
    int at = begin;
    for (int item = 0; item < LONGEST_LIST; item++) {
      boolean joined = LIST_WORDS.contains(context.key(at - 1));
      int before = joined ? at - 2 : at - 1;
      if (!mayBeTongue(before)
          || !(context.between(before).equals(", ") || (joined && context.isBlankBehind(before)))) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /** Where they end: what a comma begins goes on, what "and" begins is the last. */
  private int endOfList(int end) {
    int at = end;
    for (int item = 0; item < LONGEST_LIST && at < context.size(); item++) {
      String sign = context.between(at - 1);
      boolean joined = LIST_WORDS.contains(context.key(at)) && SIGNS.contains(sign);
      if (joined) {
        return mayBeTongue(at + 1) ? at + 2 : at;
      }
      boolean goesOn = context.sign(at).equals(",") || LIST_WORDS.contains(context.key(at + 1));
      if (!sign.equals(", ") || !goesOn || !mayBeTongue(at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Whether a demonym or a language without a country stands there. */
  private boolean mayBeTongue(int at) {
    if (!context.capitalised(at)) {
      return false;
    }
    Candidate name = names.at(at);
    return name == null
        ? words.has(Role.TONGUE, context.key(at))
        : name.name().kind() == Mention.Kind.DEMONYM;
  }

  /** "Spoke fluent Latvian"; not "spoke of the Latvians", yet "translated from the Latvian". */
  private boolean isNearTongue(int begin) {
    boolean people = context.key(begin - 1).equals("the");
    for (int i = Math.max(0, begin - REACH); i < begin; i++) {
      String key = context.key(i);
      if (words.has(Role.TONGUE_BEFORE, key) && (!people || words.has(Role.TONGUE_OF_TEXT, key))) {
        return true;
      }
    }
    return false;
  }

  /** "Switched to Russian when the line dropped". */
  private boolean isTurnedTo(int begin) {
    return context.keyBefore(begin, 1).equals("to")
        && words.has(Role.TONGUE_TO, context.keyBefore(begin, 2));
  }

  /** "His Portuguese was good enough for jokes". */
  private boolean isOwned(int begin, int end) {
    return words.has(Role.OWNER, context.keyBefore(begin, 1))
        && COPULAS.contains(context.keyAfter(end));
  }

  /** "In Russian hands", "in Indian-held Poonch" is no language. */
  private boolean isModifier(int end) {
    return context.hyphenAfter(end)
        || (end < context.size()
            && context.between(end - 1).isBlank()
            && !words.has(Role.NO_NOUN, context.key(end)));
  }
}
