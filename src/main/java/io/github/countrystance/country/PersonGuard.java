package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.Set;

/** Tells where a person, an animal, a firm or a village bears the name of a country. */
final class PersonGuard {

  private static final Set<String> HEADLINE_VERBS =
      Set.of("will", "would", "can", "could", "must", "should", "not", "never", "set", "hit");
  private static final Set<String> CALLED = Set.of("called", "named");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> GOES_ON = Set.of("in", "on", "near", "that", "which");
  private static final Set<String> SURNAME_JOINTS = Set.of(" ", ". ");

  /** Before a surname that somebody was given before: it is the subject of what follows. */
  private static final Set<String> SURNAME_AGAIN =
      Set.of("and", "but", "as", "when", "that", "while", "because", "if", "where", "though");

  private static final Set<String> SHIPS = Set.of("uss", "hms", "hmas");
  private static final int REACH = 5;
  private static final int FARTHEST_NAMED = 40;

  private final ContextWords words;
  private final NameContext context;

  PersonGuard(ContextWords words, NameContext context) {
    this.words = words;
    this.context = context;
  }

  /** "Tom Holland", "Mr. Washington", "USS America"; "Jim Jordan hinted, and Jordan added". */
  boolean isSurname(int begin, int end) {
    if (end - begin > 1 || context.shouted()) {
      return false;
    }
    return isBehindGivenName(begin) || isSurnameFromBefore(begin);
  }

  /** Not in "Jim Jordan flew to Jordan", "Steve Israel praised Israel's army". */
  private boolean isSurnameFromBefore(int begin) {
    String name = context.key(begin);
    boolean ambiguous = words.has(Role.FIRST_NAME, name) || words.has(Role.AMBIGUOUS, name);
    boolean acts = begin > 0 && SURNAME_AGAIN.contains(context.key(begin - 1));
    if (!ambiguous || !acts || context.isOwner(begin + 1)) {
      return false;
    }
    for (int at = begin - 1; at > Math.max(0, begin - FARTHEST_NAMED); at--) {
      boolean ship = SHIPS.contains(context.key(at - 1));
      if (context.key(at).equals(name) && isBehindGivenName(at) && !ship) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindGivenName(int at) {
    return at > 0
        && words.has(Role.GIVEN_NAME, context.key(at - 1))
        && isCapitalised(at)
        && isCapitalised(at - 1)
        && SURNAME_JOINTS.contains(context.between(at - 1));
  }

  private boolean isCapitalised(int at) {
    return context.capitalised(at) || context.lowered();
  }

  /** Whether a country's own name is a first name there. */
  boolean isFirstName(int begin, int end) {
    return end - begin == 1
        && !context.shouted()
        && (isBeforeSurname(end) || isAged(end) || isKin(begin, end) || isBearer(begin, end));
  }

  /** "Minister Israel Katz"; not the headline "Israel Strikes Iran". */
  private boolean isBeforeSurname(int end) {
    return words.has(Role.FIRST_NAME, context.key(end - 1))
        && isBeforeName(end)
        && !(context.titled() && isHeadlineVerb(context.key(end)));
  }

  /** Headlines are in the present tense: "strikes", "says". */
  private static boolean isHeadlineVerb(String key) {
    return HEADLINE_VERBS.contains(key) || (key.endsWith("s") && !key.endsWith("ss"));
  }

  /** Whether a word with a capital goes on that is no institution: a surname, as far as known. */
  boolean isBeforeName(int end) {
    return context.capitalised(end)
        && context.isBlankBehind(end - 1)
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
        && (words.has(Role.BEARER, kin) || (owned && words.has(Role.KIN, kin)));
  }

  /** "Mali, a six-year-old spaniel,", "Iceland, the food chain", "Congo the chimpanzee". */
  boolean isBearer(int begin, int end) {
    if (context.key(end).equals("the") && words.has(Role.BEARER, context.key(end + 1))) {
      return context.sign(end - 1).isEmpty();
    }
    if (!context.sign(end - 1).equals(",") || !ARTICLES.contains(context.key(end))) {
      return false;
    }
    for (int at = end + 1; at < Math.min(end + REACH + 1, context.size()); at++) {
      String key = context.key(at);
      if ((words.has(Role.BEARER, key) || words.has(Role.APPOSED, key)) && endsPhrase(at)) {
        return begin == 0 || !context.key(begin - 1).equals("in");
      }
      if (context.sign(at).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "Whitehall, a village of 2,600"; not "the Maldives, a chain of islands". */
  private boolean endsPhrase(int at) {
    String next = context.key(at + 1);
    boolean counted = next.equals("of") && context.key(at + 2).matches("\\d.*");
    return next.isEmpty() || !context.sign(at).isEmpty() || GOES_ON.contains(next) || counted;
  }
}
