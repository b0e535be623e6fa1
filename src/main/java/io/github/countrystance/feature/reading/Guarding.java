package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import java.util.Set;

/** Threats to others for a target's sake: "whoever attacks X will have to fight us". */
final class Guarding {

  private static final int WIDEST = 8;
  private static final Set<String> FUTURE =
      Set.of("will", "'ll", "would", "shall", "must", "should", "ought");
  private static final Set<String> ON = Set.of("on", "against");
  private static final Set<String> BESIDE = Set.of("for", "with", "under", "of");
  private static final Set<String> ANY = Set.of("an", "any", "every", "another");

  private final Wording words;

  Guarding(Wording words) {
    this.words = words;
  }

  int shown(int mention) {
    return isGuardedFrom(mention) || isAttackOn(mention) ? 1 : 0;
  }

  /** "Whoever attacks X will", "those who slandered X should". */
  private boolean isGuardedFrom(int mention) {
    if (words.before(mention, BESIDE, 3) >= 0) {
      return false;
    }
    for (int i = mention - 1; i >= Math.max(0, mention - WIDEST); i--) {
      boolean who = words.at(i).equals("who") && ReadingWords.has(Role.ANYBODY, words.at(i - 1));
      if (who || words.at(i).equals("whoever")) {
        return words.isAttack(i, mention) && words.has(FUTURE, mention, mention + WIDEST);
      }
    }
    return false;
  }

  /** "Any attack on X will be", "an attack on X would be". */
  private boolean isAttackOn(int mention) {
    int on = words.before(mention, ON, 3);
    return on > 1
        && ANY.contains(words.at(on - 2))
        && words.sign(on - 1) < 0
        && words.has(FUTURE, mention, mention + 3);
  }
}
