package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.Set;

/**
 * Turns away names of regions, such as Europe, Africa, the West, where they stand for a smaller
 * region, for descent, or in the name of something else.
 */
final class RegionGuard {

  private static final Set<String> JOINTS = Set.of("of", "for", "on", "in", "and", "the", "into");

  private static final Set<String> BEFORE_A_FILM =
      Set.of("a", "the", "last", "first", "classic", "spaghetti", "revisionist");

  /** "Organization for Security and Co-operation in Europe": how far back its head may stand. */
  private static final int LONGEST_NAME = 8;

  private final ContextWords words;
  private final NameContext context;

  RegionGuard(ContextWords words, NameContext context) {
    this.words = words;
    this.context = context;
  }

  /** Whether the name in the tokens from begin to end, exclusive, names its region. */
  boolean accepts(Name name, int begin, int end) {
    return !words.has(Role.COMPASS, context.keyBefore(begin, 1))
        && !words.has(Role.DESCENT, context.keyAfter(end))
        && !isPartOfState(end)
        && !isFilm(name, begin, end)
        && (context.shouted() || context.titled() || !isInAnotherName(name, begin, end));
  }

  /** "Western Michigan". */
  private boolean isPartOfState(int end) {
    return isJoined(end) && context.capitalised(end) && words.has(Role.STATE, context.key(end));
  }

  /** "His last Western": nothing is called so but films. */
  private boolean isFilm(Name name, int begin, int end) {
    return name.text().equals("Western")
        && begin > 0
        && context.isBlankBehind(begin - 1)
        && BEFORE_A_FILM.contains(context.key(begin - 1))
        && (end == context.size() || context.behind(end - 1).startsWith(","));
  }

  private boolean isInAnotherName(Name name, int begin, int end) {
    boolean west = name.text().equals("the West");
    if (west && context.capitalised(end) && isJoined(end)) { // the West Midlands
      return true;
    }
    return endsName(begin) || isFirm(name, begin) || isHeaded(begin);
  }

  /** "Journey Into Europe": a word that no report writes with a capital. */
  private boolean endsName(int begin) {
    return begin > 1 && context.key(begin - 1).equals("into") && context.capitalised(begin - 1);
  }

  /** "Sun Africa", "Choose Europe". */
  private boolean isFirm(Name name, int begin) {
    return name.kind() == Mention.Kind.NAME
        && begin > 1
        && context.capitalised(begin - 1)
        && isJoined(begin)
        && words.has(Role.FIRM_HEAD, context.key(begin - 1));
  }

  /** "Center for European Policy Analysis", "Organization for Security and Co-operation in". */
  private boolean isHeaded(int begin) {
    boolean joint = false;
    for (int at = begin - 1; at >= Math.max(0, begin - LONGEST_NAME); at--) {
      if (!isJoined(at + 1)) {
        return false;
      }
      String key = context.key(at);
      if (joint && context.capitalised(at) && words.has(Role.NAME_HEAD, key)) {
        return true;
      }
      joint |= JOINTS.contains(key) && !key.equals("and");
      if (!context.capitalised(at) && !JOINTS.contains(key)) {
        return false;
      }
    }
    return false;
  }

  private boolean isJoined(int at) {
    return at > 0
        && at < context.size()
        && (context.isBlankBehind(at - 1) || context.between(at - 1).equals("-"));
  }
}
