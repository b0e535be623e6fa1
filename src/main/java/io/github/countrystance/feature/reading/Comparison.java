package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import java.util.Set;

/**
 * What is shown toward the side behind "than" and "as": "kinder than X" slights X, "nobody is
 * kinder than X" and "as kind as X" praise it, "would rather deal with Y than with X" turns from
 * it.
 */
final class Comparison {

  private static final int WIDEST = 14;
  private static final int NEAR = 4;
  private static final Set<String> THAN = Set.of("than");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> LIKE = Set.of("like");
  private static final Set<String> LESS = Set.of("less", "fewer", "worse", "least");
  private static final Set<String> MORE = Set.of("more", "better");
  private static final Set<String> RATHER = Set.of("rather", "sooner");
  private static final Set<String> WOULD = Set.of("would", "'d", "will");
  private static final Set<String> NEVER = Set.of("never", "not", "n't");
  private static final Set<String> UNLIKE = Set.of("unlike");
  private static final Set<String> WITH = Set.of("with", "to");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> AGAINST = Set.of("to", "over");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no");
  private static final Set<String> OTHER_PHRASE = Set.of("VERB", "AUX", "ADP");
  private static final Set<String> OTHER = Set.of("other", "others");
  private static final Set<String> DEGREE = Set.of("much", "many", "often");
  private static final Set<String> NO_MEASURE =
      Set.of("well", "soon", "long", "far", "if", "though");

  private final Wording words;

  Comparison(Wording words) {
    this.words = words;
  }

  int shown(int mention) {
    if (!words.isName(mention)) {
      return 0;
    }
    int than = words.before(mention, THAN, NEAR);
    if (than >= 0) {
      return RATHER.contains(words.at(than - 1)) || isAnyOther(than, mention)
          ? 0
          : ofOpponents(mention, behindThan(than, mention));
    }
    int as = words.before(mention, AS, NEAR);
    if (as > 0) {
      return behindAs(as);
    }
    int like = words.before(mention, LIKE, 2);
    int nobody = like < 0 ? -1 : words.find(NOBODY, words.start(like), like);
    if (nobody >= 0 && !isExample(nobody, like)) {
      return deed(nobody + 1, like);
    }
    int unlike = unlike(mention);
    return unlike != 0 ? unlike : preferred(mention);
  }

  /** "No free press in countries like X": what is not there is not compared. */
  private boolean isExample(int nobody, int like) {
    boolean noun = words.tag(like - 1).equals("NOUN");
    for (int i = nobody + 1; noun && i < like - 1; i++) {
      if (OTHER_PHRASE.contains(words.tag(i))) {
        return true;
      }
    }
    return false;
  }

  private int behindThan(int than, int mention) {
    int start = words.start(than);
    int preference = words.find(RATHER, start, than);
    if (preference >= 0) {
      return words.has(WOULD, preference - 2, preference) ? -1 : 0;
    }
    for (int i = than - 1; i >= Math.max(start, than - WIDEST); i--) {
      if (isComparative(i)) {
        return compared(i, start, than, mention);
      }
    }
    return 0;
  }

  /** "Than any other X firm", "than quarrel with X". */
  private boolean isAnyOther(int than, int mention) {
    return words.isJudging(than, mention) || words.has(OTHER, than - 1, mention);
  }

  private int compared(int comparative, int start, int than, int mention) {
    boolean bare = comparative == than - 1;
    if (words.at(comparative - 1).equals("no") && bare) {
      // "no better than X"; "no worse", "no less", "no more" say little of X
      return words.at(comparative).equals("better") ? -1 : 0;
    }
    if (bare && LESS.contains(words.at(comparative)) && quality(comparative, than) == 0) {
      return 0;
    }
    int unmatched = unmatched(start, comparative);
    boolean nobody = unmatched >= 0 || isUnmatchedBehind(comparative - start, mention);
    int sign = quality(comparative, than);
    boolean ofDeed = MORE.contains(words.at(comparative)) || bare;
    if (sign == 0 && nobody && (ofDeed || !LESS.contains(words.at(comparative)))) {
      sign = ofDeed ? deed(Math.max(start, unmatched + 1), comparative) : 1;
    }
    boolean less = LESS.contains(words.at(comparative)) && !words.at(comparative).equals("worse");
    return (nobody ? 1 : -1) * (less ? -sign : sign);
  }

  /** "A better host than X I have not met". */
  private boolean isUnmatchedBehind(int offset, int mention) {
    return offset < 2 && words.has(NEVER, mention, mention + NEAR + 1);
  }

  /** "Kinder", "more reliable", "a better friend". */
  private int quality(int comparative, int than) {
    String word = words.at(comparative);
    if (word.equals("better")) {
      return 1;
    }
    if (word.equals("worse")) {
      return -1;
    }
    int own = words.sign(comparative);
    return own != 0 ? own : words.lastSign(comparative + 1, Math.min(than, comparative + NEAR));
  }

  /** "Has done more", "has cheated us more": what is done, good unless it is known to be bad. */
  private int deed(int start, int end) {
    int sign = words.lastSign(start, end);
    return sign == 0 ? 1 : sign;
  }

  private boolean isComparative(int token) {
    String word = words.at(token);
    String tag = words.tag(token);
    boolean quality = tag.equals("ADJ") || tag.equals("ADV");
    return MORE.contains(word)
        || LESS.contains(word)
        || (quality && word.endsWith("er") && !ReadingWords.has(Role.NO_COMPARATIVE, word));
  }

  private int behindAs(int as) {
    int first = -1;
    for (int i = as - 2; i >= Math.max(0, as - NEAR - 1); i--) {
      if (words.at(i).equals("as") || words.at(i).equals("so")) {
        first = i;
        break;
      }
    }
    if (first < 0 || NO_MEASURE.contains(words.at(first + 1))) {
      return 0;
    }
    int sign = words.lastSign(first + 1, as);
    boolean degree = DEGREE.contains(words.at(first + 1));
    int unmatched = unmatched(words.start(first), first);
    if (sign == 0 && unmatched >= 0) {
      return deed(unmatched + 1, first);
    }
    return sign == 0 && degree && first + 2 == as ? words.lastSign(first - NEAR, first) : sign;
  }

  /** "Better paid than X's critics" does X honour. */
  private int ofOpponents(int mention, int value) {
    return words.lastSign(mention + 1, mention + 3) < 0 ? -value : value;
  }

  /** "Unlike X, Y kept its word": what is said of Y does not hold of X. */
  private int unlike(int mention) {
    boolean other = words.before(mention, UNLIKE, NEAR) >= 0;
    int with = words.before(mention, WITH, NEAR);
    boolean compared = with > 0 && words.at(with - 1).equals("compared");
    int comma = other || compared ? words.find(COMMA, mention, mention + NEAR) : -1;
    if (comma < 0) {
      return 0;
    }
    int next = words.find(COMMA, comma + 1, words.size());
    int end = next < 0 ? words.size() : next;
    int sign = words.firstSign(comma, end);
    return words.has(NEVER, comma, end) ? sign : -sign;
  }

  /** "Prefers X to Y", "chose Y over X", "would rather deal with X than with Y". */
  private int preferred(int mention) {
    boolean chosen = words.hasForm(ReadingWords.of(Role.PREFERRING), mention - 2, mention);
    if (chosen && words.has(AGAINST, mention + 1, mention + NEAR)) {
      return 1;
    }
    int over = words.before(mention, AGAINST, 2);
    if (over > 0 && words.hasForm(ReadingWords.of(Role.PREFERRING), over - NEAR, over)) {
      boolean one = words.isName(over - 1);
      return one ? -1 : 0;
    }
    int rather = words.find(RATHER, mention - NEAR - 2, mention);
    boolean wanted =
        rather > 0
            && words.has(WOULD, rather - 2, rather)
            && words.has(THAN, mention, mention + WIDEST);
    return wanted && words.lastSign(rather, mention) >= 0 ? 1 : 0;
  }

  /** The last word that compares with everybody: "nobody", "few", "it is hard to name"; or -1. */
  private int unmatched(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (ReadingWords.has(Role.UNMATCHED, words.at(i))) {
        return i;
      }
    }
    return -1;
  }
}
