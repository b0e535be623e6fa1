package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import java.util.Set;

/** "Without X the clinic would have closed": who could not be done without is praised. */
final class Lacking {

  private static final int NEAR = 3;
  private static final Set<String> WITHOUT = Set.of("without");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> BARRED = Set.of("but", "not");
  private static final Set<String> UNREAL =
      Set.of("would", "'d", "could", "cannot", "ca", "might", "can");

  private final Wording words;

  Lacking(Wording words) {
    this.words = words;
  }

  int shown(int mention) {
    if (!words.isName(mention)) {
      return 0;
    }
    int mark = words.before(mention, WITHOUT, NEAR);
    if (mark < 0) {
      int barred = words.before(mention, FOR, NEAR);
      boolean unless = barred > 0 && BARRED.contains(words.at(barred - 1));
      boolean opens = words.at(barred - 1).equals("not") || barred < 2 || isClause(barred - 1);
      mark = unless && opens ? barred : -1;
    }
    int start = words.start(mention);
    if (mark < 0 || isOfOther(mark, mention) || !words.has(UNREAL, start, words.size())) {
      return 0;
    }
    int thing = words.lastSign(mention + 1, mention + NEAR);
    boolean wrong = words.hasForm(ReadingWords.of(Role.WRONGDOER), start, mark);
    return thing < 0 || wrong ? -1 : 1;
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
