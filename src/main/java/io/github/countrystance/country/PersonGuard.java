package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.Set;

/** Tells where a person, an animal or a ship bears the name of a country. */
final class PersonGuard {

  private static final Set<String> CALLED = Set.of("called", "named");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int REACH = 5;

  private final ContextWords words;
  private final NameContext context;

  PersonGuard(ContextWords words, NameContext context) {
    this.words = words;
    this.context = context;
  }

  /** "Tom Holland", "Mr. Washington", "USS America". */
  boolean isSurname(int begin, int end) {
    return end - begin == 1
        && begin > 0
        && context.capitalised(begin)
        && context.capitalised(begin - 1)
        && !context.shouted()
        && context.between(begin - 1).matches("\\.? ")
        && words.has(Role.GIVEN_NAME, context.key(begin - 1));
  }

  /** Whether a country's own name is a first name there. */
  boolean isFirstName(int begin, int end) {
    return end - begin == 1
        && !context.shouted()
        && (isBeforeSurname(end) || isAged(end) || isKin(begin, end) || isAnimal(begin, end));
  }

  /** "Minister Israel Katz". */
  private boolean isBeforeSurname(int end) {
    return words.has(Role.FIRST_NAME, context.key(end - 1)) && isBeforeName(end);
  }

  /** Whether a word with a capital goes on that is no institution: a surname, as far as known. */
  boolean isBeforeName(int end) {
    return context.capitalised(end)
        && context.between(end - 1).equals(" ")
        && !words.has(Role.INSTITUTION_AFTER, context.key(end));
  }

  /** "Tunisia Wood, 34, of Camden". */
  private boolean isAged(int end) {
    return isBeforeName(end)
        && context.sign(end).equals(",")
        && context.key(end + 1).matches("[1-9]\\d?")
        && context.sign(end + 1).equals(",");
  }

  /** "Her daughter, Holland,", "a goat called Angola". */
  boolean isKin(int begin, int end) {
    if (context.isOwner(end)) {
      return false;
    }
    boolean called = CALLED.contains(context.key(begin - 1));
    String kin = context.key(called ? begin - 2 : begin - 1);
    boolean enclosed = context.sign(begin - 1).isEmpty() || context.sign(end - 1).equals(",");
    String owner = context.key(called ? begin - 3 : begin - 2);
    boolean owned = owner.equals("s") || words.has(Role.OWNER, owner);
    return (called || enclosed)
        && (words.has(Role.ANIMAL, kin) || (owned && words.has(Role.KIN, kin)));
  }

  /** "Mali, a six-year-old spaniel,", "Congo the chimpanzee". */
  private boolean isAnimal(int begin, int end) {
    if (context.key(end).equals("the") && words.has(Role.ANIMAL, context.key(end + 1))) {
      return context.sign(end - 1).isEmpty();
    }
    if (!context.sign(end - 1).equals(",") || !ARTICLES.contains(context.key(end))) {
      return false;
    }
    for (int at = end + 1; at < Math.min(end + REACH + 1, context.size()); at++) {
      if (words.has(Role.ANIMAL, context.key(at))) {
        return begin == 0 || !context.key(begin - 1).equals("in");
      }
      if (context.sign(at).equals(",")) {
        return false;
      }
    }
    return false;
  }
}
