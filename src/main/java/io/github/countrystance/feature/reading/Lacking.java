package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import java.util.Set;

/** "Without X the clinic would have closed": who could not be done without is praised. */
final class Lacking {

  private static final int NEAR = 3;
  private static final Set<String> WITHOUT = Set.of("without");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> BARRED = Set.of("but", "not");
  private static final Set<String> IF = Set.of("if", "were", "had");
  private static final Set<String> UNREAL = Set.of("would", "'d", "could", "might", "can");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "hardly", "nobody", "none");

  private static final Set<String> BETTER =
      Set.of("better", "safer", "happier", "stronger", "freer", "richer", "cleaner");

  /** "Do without X". */
  private static final Set<String> COPING = Set.of("do", "live", "manage", "cope", "ahead");

  private final Wording words;

  Lacking(Wording words) {
    this.words = words;
  }

  int shown(int mention) {
    if (!words.isName(mention)) {
      return 0;
    }
    int mark = words.before(mention, WITHOUT, NEAR);
    if (mark > 0 && isDispensable(mark)) {
      return isBetter(mark - 1) ? -1 : 0;
    }
    mark = mark < 0 ? barred(mention) : mark;
    if (mark < 0 || isOfOther(mark, mention)) {
      return 0;
    }
    int start = words.start(mention);
    if (!words.has(UNREAL, start, words.size())) {
      return 0;
    }
    int thing = words.lastSign(mention + 1, mention + NEAR);
    boolean wrong = words.hasForm(ReadingWords.of(Role.WRONGDOER), start, mark);
    return thing < 0 || wrong ? -1 : 1;
  }

  /** "Could do without X", "would be better off without X". */
  private boolean isDispensable(int without) {
    boolean coping = COPING.contains(words.at(without - 1));
    return isBetter(without - 1) || (coping && !words.has(NOT, without - NEAR, without));
  }

  private boolean isBetter(int token) {
    int word = words.at(token).equals("off") ? token - 1 : token;
    return BETTER.contains(words.at(word));
  }

  /** "But for X", "if not for X", "were it not for X"; not "it is not for X to decide". */
  private int barred(int mention) {
    int barred = words.before(mention, FOR, NEAR);
    if (barred < 1 || !BARRED.contains(words.at(barred - 1))) {
      return -1;
    }
    boolean unless =
        words.at(barred - 1).equals("not")
            ? words.has(IF, barred - 1 - NEAR, barred - 1)
            : barred < 2 || isClause(barred - 1);
    return unless ? barred : -1;
  }

  /** "But for X" stands at the head of a clause, or behind "that". */
  private boolean isClause(int token) {
    String before = words.at(token - 1);
    return before.equals("that") || before.equals(",") || words.start(token) == token;
  }

  /** "Without hurting X", "without them X": the name is not what is missing. */
  private boolean isOfOther(int mark, int mention) {
    for (int i = mark + 1; i < mention; i++) {
      boolean other = words.tag(i).equals("PRON");
      if (other || words.at(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }
}
