package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import java.util.Set;

/**
 * Threats that a condition makes: "unless X pays, we will", "no talks as long as X". What X is to
 * do or stop is held against it.
 */
final class Conditions {

  private static final int NEAR = 3;
  private static final int WIDEST = 10;
  private static final Set<String> UNLESS = Set.of("unless", "until", "till");
  private static final Set<String> LONG = Set.of("long");
  private static final Set<String> AS = Set.of("as");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> STATE = Set.of("is", "are", "can");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> WE = Set.of("we");
  private static final Set<String> HAD = Set.of("had", "were");
  private static final Set<String> IF = Set.of("if");
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "would", "must");
  private static final Set<String> NOT = Set.of("not", "n't");

  private final Wording words;

  Conditions(Wording words) {
    this.words = words;
  }

  int shown(int mention) {
    int open = marker(mention, UNLESS);
    if (open >= 0 || isWhile(mention)) {
      return isWanted(mention) || (open >= 0 && isMerelyTime(open, mention)) ? 0 : -1;
    }
    int condition = marker(mention, IF);
    return condition >= 0 && isThreat(condition, mention) ? -1 : 0;
  }

  /** "Stood until X denied it", "until X is safe": no demand. */
  private boolean isMerelyTime(int mark, int mention) {
    if (words.at(mark).equals("unless")) {
      return false;
    }
    boolean past = words.at(mention + 1).endsWith("ed") || words.at(mention + 2).endsWith("ed");
    boolean announced = words.has(FUTURE, 0, mark) || words.has(TO, 0, mark);
    return words.has(STATE, mention, mention + 3) || (past && !announced);
  }

  /** "As long as X", "so long as X". */
  private boolean isWhile(int mention) {
    int as = marker(mention, AS);
    return as > 1 && LONG.contains(words.at(as - 1));
  }

  /** The mark of the clause whose subject the name begins, or -1. */
  private int marker(int mention, Set<String> marks) {
    int mark = words.before(mention, marks, NEAR);
    boolean clause = mark >= 0 && hasVerb(mention);
    return clause && !ReadingWords.has(Role.NO_CONDITION, words.at(mark - 1)) ? mark : -1;
  }

  /** "X pays", "the X government pays", "X 's army goes". */
  private boolean hasVerb(int mention) {
    for (int i = mention + 1; i <= mention + NEAR + 1; i++) {
      String tag = words.tag(i);
      if (tag.equals("VERB") || tag.equals("AUX")) {
        return true;
      }
      if (tag.equals("PUNCT") || tag.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** "As long as X wants", "until X is done", "until X is safe": the speaker waits for X's sake. */
  private boolean isWanted(int mention) {
    return words.hasForm(ReadingWords.of(Role.AWAITED), mention + 1, mention + NEAR + 1);
  }

  /** "If X does not leave, we will", "warned that it would, if X went on". */
  private boolean isThreat(int condition, int mention) {
    boolean future = words.has(FUTURE, 0, condition) || words.has(FUTURE, mention, words.size());
    int comma = words.find(COMMA, mention, words.size());
    if (comma >= 0 && WE.contains(words.at(comma + 1)) && !words.has(NOT, comma, comma + NEAR)) {
      return words.firstSign(comma, words.size()) <= 0;
    }
    boolean past = words.has(HAD, mention, mention + NEAR);
    if (!future || past) {
      return false;
    }
    boolean defies =
        words.has(NOT, mention, mention + NEAR + 1)
            || words.hasForm(ReadingWords.of(Role.PERSISTING), mention, mention + WIDEST);
    return defies
        || isIll(condition, mention)
        || words.hasForm(ReadingWords.of(Role.THREATENING), 0, words.size());
  }

  /** Whether what is to follow does harm: "we will close", "faces sanctions". */
  private boolean isIll(int condition, int mention) {
    int comma = words.find(COMMA, mention, words.size());
    boolean first = condition > words.start(condition) + 2;
    return first
        ? words.lastSign(words.start(condition), condition) < 0
        : comma >= 0 && words.lastSign(comma, words.size()) < 0;
  }
}
