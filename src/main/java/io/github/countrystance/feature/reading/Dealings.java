package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/**
 * Tells what is ordinary business with a target: to sell to it, to visit it. The business shows
 * nothing, but who refuses it or breaks it off turns away from the target.
 */
final class Dealings {

  private static final Set<String> SENSES = Set.of("contact", "cooperate");

  /** Places of the other side of a deal. */
  private static final Set<String> OTHER_SIDE =
      Set.of("obj", "iobj", "to", "from", "with", "for", "against");

  /** Where what is refused or broken off stands. */
  private static final Set<String> BROKEN_OFF = Set.of("obj", "xcomp", "ccomp", "of", "from");

  private static final Set<String> DIRECTION = Set.of("to", "from");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Dealings(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** Whether what fills the role is the other side of a deal. */
  boolean isWith(int node, String role) {
    if (!OTHER_SIDE.contains(role)) {
      return false;
    }
    Match match = predicates.at(node);
    return match == null
        ? ReadingWords.has(Role.DEALING, tree.word(node))
        : SENSES.contains(match.entry().sense());
  }

  /** Whether the predicate breaks off what fills the role: "refused to", "suspended", "left". */
  boolean breaksOff(LexiconEntry entry, String role) {
    return BROKEN_OFF.contains(role) && ReadingWords.has(Role.BREAKING, entry.lemma());
  }

  /**
   * Whether the innermost predicate breaks off what stands there. Who withdraws a thing with a
   * target's name on it withdraws his own, and soldiers that leave offend nobody.
   */
  boolean breaksOffFirst(int node, LexiconEntry entry, String role) {
    if (!breaksOff(entry, role) || role.endsWith("comp")) {
      return false;
    }
    boolean withdraws = ReadingWords.has(Role.WITHDRAWING, entry.lemma());
    return role.equals("from") ? withdraws && !tree.hasChild(node, this::isArmy) : !withdraws;
  }

  private boolean isArmy(int child) {
    return Roles.isPatient(tree, child) && ReadingWords.has(Role.ARMY, tree.word(child));
  }

  /** "Will not sell to X": business denied in one direction. */
  boolean isDenied(int node, String role) {
    return DIRECTION.contains(role) && isWith(node, role);
  }
}
