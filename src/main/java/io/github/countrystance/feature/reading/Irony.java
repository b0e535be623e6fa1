package io.github.countrystance.feature.reading;

import java.util.Set;

/** Praise that is meant as blame: "how generous of X to", "so much for X's promises". */
final class Irony {

  private static final int NEAR = 3;
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> COMMA = Set.of(",");
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
    if (of < 1) {
      return false;
    }
    int start = of - 1;
    while (start > 0 && words.tag(start - 1).equals("ADV")) {
      start--;
    }
    boolean how = words.at(start).equals("how") || words.at(of - 2).equals("too");
    boolean quality = words.tag(of - 1).equals("ADJ") || (how && words.sign(of - 1) > 0);
    int to = words.find(TO, mention, mention + NEAR + 1);
    boolean act = to >= 0 && !words.has(COMMA, mention, to);
    return quality && act && (how || opens(start));
  }

  /** "So much for X's word", but not "has done so much for X". */
  private boolean isSoMuchFor(int mention) {
    int mark = words.before(mention, FOR, NEAR);
    boolean soMuch =
        mark > 1 && words.at(mark - 1).equals("much") && words.at(mark - 2).equals("so");
    return soMuch && (opens(mark - 2) || words.has(COMMA, mark - 3, mark - 2));
  }

  private boolean opens(int token) {
    return words.start(token) == token || words.opensQuotation(token - 1);
  }

  /** "With friends like X, who needs enemies?". */
  private boolean isFriendLike(int mention) {
    int like = words.before(mention, LIKE, NEAR);
    if (like < 1 || !words.has(WITH, like - 4, like)) {
      return false;
    }
    int who = words.find(WHO, mention, words.size());
    return who >= 0 && words.has(NEED, who, who + 2);
  }
}
