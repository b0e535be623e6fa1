package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.Set;

/** Turns away names that, where they stand, do not name their country. */
final class NameGuard {

  /** Behind "in Russian" these show that the language is meant. */
  private static final Set<String> NOT_MODIFIED =
      Set.of("and", "or", "on", "to", "at", "with", "by", "that", "the", "a", "is", "was", "in");

  private static final Set<String> HYPHENATED_PLACE = Set.of("based", "born", "area");
  private static final Set<String> WAYS = Set.of("to", "from", "for");
  private static final int MOVEMENT_REACH = 5;
  private static final int TONGUE_REACH = 4;

  private final ContextWords words;
  private final NameContext context;

  NameGuard(ContextWords words, NameContext context) {
    this.words = words;
    this.context = context;
  }

  /** Whether the name in the tokens from begin to end, exclusive, names its target. */
  boolean accepts(Name name, int begin, int end) {
    String next = context.keyAfter(end);
    String before = context.keyBefore(begin, 1);
    if (isPartOfAnotherName(begin, end, before, next)) {
      return false;
    }
    if (words.has(Role.COMBINING, name.text())) {
      return context.hyphenAfter(end);
    }
    if (name.kind() == Mention.Kind.METONYM) {
      return words.has(Role.SEAT, name.text())
          || (!isTown(end) && isGovernment(begin, end, before, next));
    }
    return name.kind() == Mention.Kind.DEMONYM
        ? !isLanguage(begin, end, before, next)
        : !isPerson(begin, end) && !isTown(end) && !isState(begin, end);
  }

  private boolean isLanguage(int begin, int end, String before, String next) {
    if (words.has(Role.TONGUE_AFTER, next) || before.equals("un")) {
      return true;
    }
    return !isModifier(end) && (before.equals("in") || nearTongue(begin));
  }

  private boolean nearTongue(int begin) {
    for (int i = Math.max(0, begin - TONGUE_REACH); i < begin; i++) {
      if (words.has(Role.TONGUE_BEFORE, context.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Minister Israel Katz": a first name before a surname. */
  private boolean isPerson(int begin, int end) {
    return end - begin == 1
        && words.has(Role.FIRST_NAME, context.key(begin))
        && context.capitalised(end)
        && !context.shouted()
        && context.between(end - 1).equals(" ")
        && !words.has(Role.INSTITUTION_AFTER, context.key(end));
  }

  /** "Moscow, Idaho". */
  private boolean isTown(int end) {
    return end < context.size()
        && context.between(end - 1).equals(", ")
        && words.has(Role.STATE, context.key(end))
        && context.capitalised(end);
  }

  /** Georgia the state, by the words around, unless some speak of the country. */
  private boolean isState(int begin, int end) {
    if (end - begin > 1 || !context.key(begin).equals("georgia")) {
      return false;
    }
    boolean state = false;
    for (int i = 0; i < context.size(); i++) {
      if (words.has(Role.COUNTRY_CLUE, context.key(i))) {
        return false;
      }
      state |= words.has(Role.STATE_CLUE, context.key(i));
    }
    return state;
  }

  private boolean isPartOfAnotherName(int begin, int end, String before, String next) {
    if (context.capitalised(end) && words.has(Role.NAME_AFTER, next)) {
      return true;
    }
    return before.equals("of") && words.has(Role.NAME_OF, context.keyBefore(begin, 2));
  }

  /** "in Russian": the language; "in Russian hands" is not. */
  private boolean isModifier(int end) {
    return end < context.size()
        && context.between(end - 1).isBlank()
        && !NOT_MODIFIED.contains(context.key(end));
  }

  /** Whether a capital stands for its government, not for the city. */
  private boolean isGovernment(int begin, int end, String before, String next) {
    if (context.inDateline(end)) {
      return false;
    }
    String before2 = context.keyBefore(begin, 2);
    if (before.equals("in") && words.has(Role.OFFICIALS, before2)) {
      return true;
    }
    boolean owner = next.equals("s");
    String owned = owner ? context.key(end + 1) : next;
    if (owner && !words.has(Role.PLACE_AFTER, owned)) {
      // "in Warsaw's eyes": a city has no eyes
      return true;
    }
    if (words.has(Role.PLACE_BEFORE, before) || words.has(Role.PLACE_AFTER, owned)) {
      return false;
    }
    if (context.hyphenAfter(end) && HYPHENATED_PLACE.contains(context.key(end))) {
      return false;
    }
    if (WAYS.contains(before) && nearMovement(begin)) {
      return false;
    }
    return !(before.equals("of") && words.has(Role.PLACE_OF, before2));
  }

  private boolean nearMovement(int begin) {
    for (int i = Math.max(0, begin - MOVEMENT_REACH); i < begin; i++) {
      if (words.has(Role.MOVEMENT, context.key(i))) {
        return true;
      }
    }
    return false;
  }
}
