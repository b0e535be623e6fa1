package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the names of one spelling the capitals of the words allow: US, not us. */
final class NameCase {

  private static final int SHORTEST_ACRONYM_AS_WORD = 4;
  private static final int SHORTEST_SHOUTED_NAME = 4;
  private static final int SHORTEST_IN_LOWER_CASE = 4;

  /** "to the west", "in the west": the direction. */
  private static final Set<String> BEFORE_A_DIRECTION = Set.of("to", "in", "from", "on");

  private final ContextWords words;
  private final NameContext context;

  NameCase(ContextWords words, NameContext context) {
    this.words = words;
    this.context = context;
  }

  /** The name among those of one spelling that may be meant by the tokens from begin to end. */
  @Nullable Name choose(List<Name> names, int begin, int end) {
    for (Name name : names) {
      if (fits(name, begin, end) && context.hasOnlySignsOf(name.text(), begin, end)) {
        return name;
      }
    }
    return null;
  }

  private boolean fits(Name name, int begin, int end) {
    NameToken first = context.token(begin);
    if (name.isShouted()) {
      return context.allCapitals(begin) && context.allCapitals(end - 1);
    }
    if (name.isAbbreviation()) {
      // "Nato" and "Asean" are words by now, "Us" and "Un" are others
      boolean word = end - begin > 1 || name.text().length() >= SHORTEST_ACRONYM_AS_WORD;
      boolean spelt = first.capitals() || (word && first.capitalised());
      return spelt ? !isShoutedWord(begin, end) : isLowered(begin, end);
    }
    if (end - begin == 1 && first.capitals() && !context.shouted()) {
      // "WHO" outside a headline is another name, longer ones are shouted
      return first.span().length() >= SHORTEST_SHOUTED_NAME;
    }
    if (Character.isLowerCase(name.text().codePointAt(0))) {
      return !name.text().startsWith("the ")
          || (context.capitalised(begin + 1) && !runsOn(end))
          || isTheWest(begin);
    }
    // "27-nation bloc" begins with no letter, and some scripts have no capitals
    boolean begins = first.capitalised() || !hasCase(name.text().codePointAt(0));
    return (begins && endsAlike(name, end))
        || name.text().endsWith("east Asian")
        || name.text().endsWith("east Asia")
        || fitsInLowerCase(name, begin, end);
  }

  private static boolean hasCase(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  /** "ONE CAR, THREE DRIVERS"; "CAR PRESIDENT" is that of a republic. */
  private boolean isShoutedWord(int begin, int end) {
    return context.shouted()
        && words.has(Role.SHOUTED_WORD, context.key(begin))
        && !words.has(Role.INSTITUTION_AFTER, context.key(end));
  }

  /** "so fed up with nato and the us", "u.s. and uk": in a text without capitals. */
  private boolean isLowered(int begin, int end) {
    String key = context.key(begin);
    boolean dotted = context.token(begin).span().length() > key.length();
    return context.lowered()
        && end - begin == 1
        && (words.has(Role.LOWERED, key)
            || ((dotted || context.key(begin - 1).equals("the"))
                && words.has(Role.LOWERED, "the " + key)));
  }

  /** "New Zealand First" is a party, "a New Zealand first" is none. */
  private boolean endsAlike(Name name, int end) {
    return name.target() != null
        || !words.has(Role.ORDINARY_END, context.key(end - 1))
        || context.capitalised(end - 1);
  }

  /** "the american economy"; longer names that are no targets swallow "african american" too. */
  private boolean fitsInLowerCase(Name name, int begin, int end) {
    Target target = name.target();
    if (target == null) {
      return end - begin > 1 && isInLowerCase(begin, end);
    }
    if (end - begin > 1) {
      return context.lowered()
          && target.kind() == Target.Kind.COUNTRY
          && name.kind() != Mention.Kind.METONYM;
    }
    return target.kind() == Target.Kind.COUNTRY
        && (name.kind() != Mention.Kind.METONYM || context.lowered())
        && context.key(begin).length() >= SHORTEST_IN_LOWER_CASE
        && (!words.has(Role.COMMON, context.key(begin)) || isLowered(begin, end));
  }

  private boolean isInLowerCase(int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (context.capitalised(at)) {
        return false;
      }
    }
    return true;
  }

  /** "the West Yorkshire police", "the West of England": a longer name begins here. */
  private boolean runsOn(int end) {
    return context.key(end).equals("of")
        || (!context.shouted() && context.capitalised(end) && context.isBlankBehind(end - 1));
  }

  private boolean isTheWest(int begin) {
    return context.key(begin + 1).equals("west")
        && !context.key(begin + 2).equals("of")
        && begin > 0
        && !BEFORE_A_DIRECTION.contains(context.key(begin - 1));
  }
}
