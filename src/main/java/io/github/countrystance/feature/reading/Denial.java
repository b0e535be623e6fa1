package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is left of what a predicate shows once it is denied. */
final class Denial {

  private static final Set<String> OWNER = Set.of("by", "poss", "mod", "of");

  private final SyntaxTree tree;
  private final Predicates predicates;
  private final Negation negation;
  private final Claims claims;

  Denial(SyntaxTree tree, Predicates predicates, Negation negation, Claims claims) {
    this.claims = claims;
    this.negation = negation;
    this.tree = tree;
    this.predicates = predicates;
  }

  /**
   * What is left once denials and the like are heeded.
   *
   * @param value what would be shown without them
   */
  int heeded(int value, Spot spot, boolean negated, Line line) {
    if (!negated && line.spared() && line.value() == 0 && isPromise(spot)) {
      return 1;
    }
    if (!line.begins() && line.value() < 0 && negation.isTooMuch(spot.node(), spot.role())) {
      return 1;
    }
    if (!negated) {
      return value;
    }
    if (negation.isInstead(spot.node(), spot.words())) {
      return -value;
    }
    LexiconEntry entry = spot.speaking();
    return entry == null
        ? unknown(value, spot.node(), spot.role(), spot.entry(), line)
        : known(value, spot.node(), spot.role(), entry, line);
  }

  /** "Promised not to attack X". */
  private boolean isPromise(Spot spot) {
    return Frames.CLAUSE.contains(spot.role())
        && predicates.isForm(spot.node(), ReadingWords.of(Role.PROMISE));
  }

  /** "X's aggression has no limits" denies no aggression. */
  private static boolean isOwnedWrong(String role, Line line) {
    boolean owned = OWNER.contains(line.role()) && line.doer();
    return owned && line.value() < 0 && role.equals("subj");
  }

  /**
   * The denial of a predicate that says something of what lies below it.
   *
   * @param value what it would show if it were not denied
   */
  private int known(int value, int node, String role, LexiconEntry entry, Line line) {
    if (line.begins()) {
      boolean stands = spares(line) || Senses.isDisloyal(entry);
      return stands && value < 0 ? 1 : of(value, node, role, entry);
    }
    if (isClaimDoubted(node, role, line)) {
      return claims.denied(node, line);
    }
    if (entry.isReversal()) {
      // "did not deny", "will not stop"
      return line.value();
    }
    if (spares(line) && value < 0) {
      return 1;
    }
    if (entry.sense().equals("distrust") && Frames.CLAUSE.contains(role)) {
      // "have no doubt that"
      return line.value();
    }
    boolean opposed = line.below() * entry.polarity().sign() < 0;
    return opposed ? ofEvent(entry, line) : of(value, node, role, entry);
  }

  /** The denial of a predicate that says nothing of what lies below. */
  private int unknown(int value, int node, String role, @Nullable LexiconEntry entry, Line line) {
    if (isClaimDoubted(node, role, line)) {
      return claims.denied(node, line);
    }
    if (isOwnedWrong(role, line)) {
      return value;
    }
    boolean allowed = predicates.isForm(node, ReadingWords.of(Role.ALLOW));
    if (line.below() < 0 && (spares(line) || allowed)) {
      return 1;
    }
    boolean light = predicates.isForm(node, ReadingWords.of(Role.LIGHT));
    if (value > 0 && !line.begins() && entry == null && !light && role.equals("obj")) {
      // "nothing will shake our friendship with X"
      return value;
    }
    return of(value, node, role, entry);
  }

  /** "Do not believe that X", "it is not true that", "nobody can say that". */
  private boolean isClaimDoubted(int node, String role, Line line) {
    if (line.begins() || !role.equals("ccomp")) {
      return false;
    }
    return predicates.isForm(node, ReadingWords.of(Role.BELIEVE))
        || (negation.isByNobody(node) && predicates.isForm(node, ReadingWords.of(Role.CLAIM)));
  }

  /** Not to harm somebody, not to do a thing at his expense, shows regard (guide, rule 10). */
  private static boolean spares(Line line) {
    return line.sense().equals("harm") && !line.doer();
  }

  /**
   * "Will not weaken its aid to X" favours X, as does "the raid on X cannot be justified"; "X's
   * aggression cannot be condoned" is against X.
   */
  private static int ofEvent(LexiconEntry entry, Line line) {
    if (line.below() < 0 && Senses.isOpinion(entry)) {
      return line.doer() ? -1 : 1;
    }
    return line.below() > 0 && !Senses.isOpinion(entry) ? 1 : 0;
  }

  /**
   * Not to condemn is not to praise, but no enemy is a friend, and who does not support opposes.
   * The denial of a word that the lexicon does not know cancels, unless it is a light one: "do not
   * have".
   */
  private int of(int value, int node, String role, @Nullable LexiconEntry entry) {
    boolean known = entry != null || predicates.isForm(node, ReadingWords.of(Role.LIGHT));
    if (value > 0) {
      boolean due = entry == null || !Senses.isPraise(entry) || negation.isPointed(node);
      return known && due ? -1 : 0;
    }
    if (value == 0 || !known) {
      return 0;
    }
    boolean cleared = entry != null && Senses.isReproach(entry) && negation.isByNobody(node);
    return cleared || negation.isEnded(node) || isPredicated(node, role, entry) ? 1 : 0;
  }

  /** "Is an enemy", "see X as an enemy", "regard X as a threat". */
  private boolean isPredicated(int node, String role, @Nullable LexiconEntry entry) {
    return role.equals("as")
        || (entry != null && entry.words().contains("as"))
        || tree.hasChild(node, "cop");
  }
}
