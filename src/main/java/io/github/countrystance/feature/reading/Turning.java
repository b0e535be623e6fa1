package io.github.countrystance.feature.reading;

import java.util.Set;

/** How a predicate turns what is shown below it: "condemned the raid on X", "lifted the ban". */
final class Turning {

  /** Places and sources: what is said of a thing there is not said of the country. */
  static final Set<String> SETTING = Set.of("in", "at", "near", "from", "as", "during", "outside");

  private final Holders holders;
  private final Dealings dealings;
  private final Claims claims;

  Turning(Holders holders, Dealings dealings, Claims claims) {
    this.holders = holders;
    this.dealings = dealings;
    this.claims = claims;
  }

  /** "Ties soured", "aid was cut": what is said of an event, whatever the frames say of targets. */
  static boolean bearsOnEvent(String role) {
    return role.equals("subj") || role.equals("obj");
  }

  /** What is shown toward the target once the predicate, which governs the line, has spoken. */
  int turned(LexiconEntry entry, int node, String role, Line line) {
    if (line.sense().equals(Line.JUDGED)) {
      return line.value();
    }
    if (line.sense().equals(Frames.UNDERGOING)) {
      return turnedOfPeople(entry, line);
    }
    int below = line.below();
    if (claims.denies(entry, node, role, line)) {
      return holders.isOwnAct(node, line.own()) ? 0 : claims.denied(node, line);
    }
    if (entry.isReversal() || Senses.isDemandToStop(entry, role)) {
      return reversed(entry, role, line);
    }
    if (!line.doer() && Senses.keepsFrom(entry, role)) {
      return -line.value();
    }
    int sign = entry.polarity().sign();
    if (sign == 0 || line.sense().equals("sympathy")) {
      return line.value();
    }
    if (below < 0 && sign > 0 && Senses.soothes(entry, role, line.sense())) {
      return line.doer() ? line.value() : 1;
    }
    if (line.value() != 0 && entry.sense().equals("demand") && !Frames.CLAUSE.contains(role)) {
      // "demanded an end to the raids": the demand is for what its object says
      return line.value();
    }
    if (below != 0 && !line.doer()) {
      boolean repeats = entry.sense().equals(line.sense()) && !Frames.CLAUSE.contains(role);
      boolean mutual = line.role().equals("between");
      boolean answers = Senses.isAnswer(entry, role, true);
      boolean judges = answers || (Senses.isOpinion(entry) && !repeats && !mutual);
      return judges ? sign * below : Math.min(sign, below);
    }
    boolean keeps = line.value() != 0 && !Senses.judges(entry);
    return !keeps && reachesBare(entry, node, role, line) ? sign : line.value();
  }

  /** The same where the lexicon knows no predicate: "slogans against the raids on X". */
  int unknown(String role, Line line) {
    return role.equals("against") ? -line.value() : line.value();
  }

  private int reversed(LexiconEntry entry, String role, Line line) {
    int value = line.value();
    if (value == 0 && line.harm() < 0 && line.role().equals("against")) {
      // "lifted the rules against X"
      return 1;
    }
    if (value == 0 && line.dealing() && dealings.breaksOff(entry, role)) {
      return -1;
    }
    // "X failed to help": the doer of a good deed left undone
    boolean undone = value > 0 && line.role().equals("subj") && role.equals("xcomp");
    return line.doer() && !undone ? value : -value;
  }

  /** Who frees or pities a people sides with it; a state that harms its own people is to blame. */
  private static int turnedOfPeople(LexiconEntry entry, Line line) {
    int sign = entry.polarity().sign();
    boolean own = line.role().equals("poss") && Senses.isDeed(entry);
    return line.value() > 0 && sign < 0 && (own || Senses.judges(entry)) ? -1 : line.value();
  }

  /** Whether what a predicate shows toward an act or thing holds for the target that it is of. */
  private boolean reachesBare(LexiconEntry entry, int node, String role, Line line) {
    if (SETTING.contains(line.role()) || holders.isOwnAct(node, line.own())) {
      return false;
    }
    return !Frames.CLAUSE.contains(role) || (Senses.judges(entry) && line.doer());
  }
}
