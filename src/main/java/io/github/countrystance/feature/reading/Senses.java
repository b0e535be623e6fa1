package io.github.countrystance.feature.reading;

import java.util.Set;

/** What the families of meaning in the lexicon do to what they are said about. */
final class Senses {

  /** What is said of an act is said of its doer. */
  private static final Set<String> JUDGING =
      Set.of(
          "accuse",
          "criticise",
          "condemn",
          "praise",
          "blame",
          "demand",
          "thank",
          "insult",
          "warn",
          "distrust",
          "trust");

  /**
   * Predicates of opinion turn what they are about: who condemns an attack on X sides with X.
   * Others carry it out: who imposes sanctions on X does not favour X.
   */
  private static final Set<String> OPINION =
      Set.of(
          "accuse",
          "blame",
          "celebrate",
          "condemn",
          "criticise",
          "defend",
          "distrust",
          "insult",
          "oppose",
          "praise",
          "quality-bad",
          "quality-good",
          "support",
          "thank",
          "trust");

  /** Where what an opinion is grounded on stands. */
  private static final Set<String> GROUNDS = Set.of("for", "over", "of", "at", "in", "by");

  private static final Set<String> PRAISE = Set.of("praise", "thank", "celebrate");

  private Senses() {}

  /** Whether its denial shows nothing: not to praise is not to blame. */
  static boolean isPraise(LexiconEntry entry) {
    return PRAISE.contains(entry.sense());
  }

  /** Whether what is said of an act is said of its doer too. */
  static boolean judges(LexiconEntry entry) {
    return JUDGING.contains(entry.sense());
  }

  /** Whether it turns what it is about. */
  static boolean isOpinion(LexiconEntry entry) {
    return OPINION.contains(entry.sense());
  }

  /**
   * Whether the role holds what is judged: "criticised over the attack on X", "praised for its help
   * to X", "regretted that X left".
   *
   * @param shown whether something is shown there of itself
   */
  static boolean isGrounds(LexiconEntry entry, String role, boolean shown) {
    boolean place = role.equals("ccomp") || (shown && GROUNDS.contains(role));
    return place && isOpinion(entry);
  }
}
