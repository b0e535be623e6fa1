package io.github.countrystance.feature.reading;

import java.util.Set;

/** Praise that is meant as blame: "how generous of X to", "so much for X's promises". */
final class Irony {

  private static final int NEAR = 3;
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> LIKE = Set.of("like", "as");
  private static final Set<String> WHO = Set.of("who", "what", "why");
  private static final Set<String> NEED = Set.of("need", "needs");

  private final Wording words;

  Irony(Wording words) {
    this.words = words;
  }

  int shown(int mention) {
    if (!words.isName(mention)) {
      return 0;
    }
    return isSneer(mention) || isSoMuchFor(mention) || isFriendLike(mention) ? -1 : 0;
  }

  /** "How kind of X to charge us", "very democratic of X to let the dead vote". */
  private boolean isSneer(int mention) {
    int of = words.before(mention, OF, NEAR);
    if (of < 1 || (!words.tag(of - 1).equals("ADJ") && words.sign(of - 1) <= 0)) {
      return false;
    }
    int start = of - 1;
    while (start > 0 && words.tag(start - 1).equals("ADV")) {
      start--;
    }
    boolean opens = words.start(start) == start || words.opensQuotation(start - 1);
    boolean how = words.at(start).equals("how") || words.at(of - 2).equals("too");
    return (opens || how) && words.has(TO, mention, words.size());
  }

  private boolean isSoMuchFor(int mention) {
    int mark = words.before(mention, FOR, NEAR);
    return mark > 1 && words.at(mark - 1).equals("much") && words.at(mark - 2).equals("so");
  }

  /** "With friends like X, who needs enemies?". */
  private boolean isFriendLike(int mention) {
    int like = words.before(mention, LIKE, NEAR);
    boolean friend = like > 0 && words.has(WITH, like - 4, like);
    int who = words.find(WHO, mention, words.size());
    return friend && who >= 0 && words.has(NEED, who, who + 2);
  }
}
