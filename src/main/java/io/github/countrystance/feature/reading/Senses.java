package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
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

  /** Acts that answer an act: "sanctioned X for helping Y", "expelled the envoy over the raid". */
  private static final Set<String> ANSWER = Set.of("sanction", "expel", "restrict", "withdraw");

  private static final Set<String> REASON = Set.of("for", "over", "advcl");

  /** Last words of phrases that demand an end: "must stop", "urge to withdraw". */
  private static final Set<String> STOPPING =
      Set.of("stop", "end", "halt", "cease", "withdraw", "refrain");

  private static final Set<String> KEPT = Set.of("on", "from", "of", "obj", "against");

  private static final Set<String> PRAISE = Set.of("praise", "thank", "celebrate");

  private static final Set<String> DEED =
      Set.of("accuse", "attack", "expel", "harm", "occupy", "restrict", "sanction", "threaten");

  /** What stands between two. */
  private static final Set<String> RELATION =
      Set.of("ally", "cooperate", "relation-bad", "relation-good");

  /** Not to abandon or doubt somebody is to stand by him. */
  private static final Set<String> DISLOYAL = Set.of("withdraw", "distrust");

  private static final Set<String> REPROACH =
      Set.of("blame", "criticise", "condemn", "distrust", "insult", "oppose");

  private Senses() {}

  /** Whether it finds fault: to be free of it does honour. */
  static boolean isReproach(LexiconEntry entry) {
    return REPROACH.contains(entry.sense());
  }

  /** Whether its denial shows regard. */
  static boolean isDisloyal(LexiconEntry entry) {
    return DISLOYAL.contains(entry.sense());
  }

  /** Whether it demands that what fills the role should end: "must stop helping X". */
  static boolean isDemandToStop(LexiconEntry entry, String role) {
    String lemma = entry.lemma();
    boolean bySubject = role.equals("subj") && !entry.frames().contains("subj");
    return entry.sense().equals("demand")
        && !bySubject
        && STOPPING.contains(lemma.substring(lemma.lastIndexOf(' ') + 1))
        && lemma.indexOf(' ') > 0;
  }

  /**
   * Whether it hinders what fills the role, keeps out of it or warns of it: "a ban on raids on X",
   * "warned against arming X".
   */
  static boolean keepsFrom(LexiconEntry entry, String role) {
    if (entry.sense().equals("warn")) {
      return role.equals("against");
    }
    boolean hinders = entry.sense().equals("restrict") || entry.sense().equals("withdraw");
    return hinders && entry.polarity().sign() < 0 && KEPT.contains(role);
  }

  /** Whether it tells how two stand to each other. */
  static boolean isRelation(LexiconEntry entry) {
    return RELATION.contains(entry.sense());
  }

  /** Whether its denial shows nothing: not to praise is not to blame. */
  static boolean isPraise(LexiconEntry entry) {
    boolean said = entry.partOfSpeech() == LexiconEntry.PartOfSpeech.VERB;
    return PRAISE.contains(entry.sense()) && said;
  }

  /** Whether what is said of an act is said of its doer too. */
  static boolean judges(LexiconEntry entry) {
    return JUDGING.contains(entry.sense());
  }

  /** Whether it calls an act a wrong. */
  static boolean isGrave(LexiconEntry entry) {
    return entry.sense().equals("condemn") || entry.sense().equals("accuse");
  }

  /** Whether it is something done to somebody. */
  static boolean isDeed(LexiconEntry entry) {
    return DEED.contains(entry.sense());
  }

  /** Whether it hurts somebody, by an act or by words. */
  static boolean isHostile(LexiconEntry entry) {
    boolean said = entry.sense().equals("insult") || entry.sense().equals("accuse");
    return said || isDeed(entry) || entry.frames().contains("victim");
  }

  /** Whether it feels with who suffers: "mourned the deaths of", "apologised for the raid on". */
  static boolean isSorrow(LexiconEntry entry, String role) {
    return entry.sense().equals("sympathy")
        || (entry.sense().equals("restore") && role.equals("for"));
  }

  /** Whether it sides with who suffers or makes up with an opponent: "the rift has healed". */
  static boolean soothes(LexiconEntry entry, String role, String wound) {
    boolean heals = entry.sense().equals("restore");
    return isSorrow(entry, role)
        || (heals && (wound.equals("relation-bad") || wound.equals("dispute")));
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
    if (shown && isSorrow(entry, role)) {
      return true;
    }
    // "a campaign of pressure on X": the noun behind "of" tells of what kind the campaign is
    boolean kind = entry.partOfSpeech() == PartOfSpeech.NOUN && role.equals("of");
    boolean place = role.equals("ccomp") || (shown && !kind && GROUNDS.contains(role));
    return (place && isOpinion(entry)) || isAnswer(entry, role, shown);
  }

  /** "Fined X over the raid on Y", "banned X for arming Y". */
  static boolean isAnswer(LexiconEntry entry, String role, boolean shown) {
    return shown
        && REASON.contains(role)
        && entry.polarity().sign() < 0
        && ANSWER.contains(entry.sense());
  }
}
