package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/** Finds demands that presuppose a wrong: "X must explain itself", "told X to leave the island". */
final class Demands {

  private static final int MOST_STEPS = 4;

  private static final Set<String> MUST = Set.of("must");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Demands(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** Whether somebody else demands that the subject of the predicate mend its ways. */
  boolean isMade(int node, Set<Integer> own) {
    return isWanted(node, own) && !isConditional(node) && !isOwnWord(node, own);
  }

  private boolean isWanted(int node, Set<Integer> own) {
    if (has(node, MUST) && isSubject(node, own)) {
      return true;
    }
    return predicates.isForm(node, ReadingWords.of(Role.AMENDS))
        && (isDuty(node) || isDemanded(node));
  }

  private boolean isDuty(int node) {
    return has(node, ReadingWords.of(Role.DUTY))
        || isClauseOf(node, ReadingWords.of(Role.DUTY_CLAUSE));
  }

  private boolean isSubject(int node, Set<Integer> own) {
    return tree.hasChild(node, c -> tree.is(c, "nsubj") && own.contains(c));
  }

  /** "Told X to leave", "wants X to leave". */
  private boolean isDemanded(int node) {
    return isClauseOf(node, ReadingWords.of(Role.MANDATIVE));
  }

  private boolean isClauseOf(int node, Set<String> verbs) {
    int head = tree.head(node);
    boolean clause = tree.is(node, "xcomp") || (tree.is(node, "ccomp") && isBare(node));
    return head != SyntaxTree.ROOT && clause && predicates.isForm(head, verbs);
  }

  /** "Asked that X stop": no tense, no modal. */
  private boolean isBare(int node) {
    return ReadingWords.has(Role.AMENDS, tree.word(node)) && !tree.hasChild(node, "aux");
  }

  private boolean has(int node, Set<String> auxiliaries) {
    return tree.hasChild(
        node, child -> tree.is(child, "aux") && auxiliaries.contains(tree.word(child)));
  }

  private boolean isConditional(int node) {
    return tree.hasChild(
        node,
        c -> tree.is(c, "mark") && !tree.word(c).equals("that") && !tree.word(c).equals("to"));
  }

  /** What X itself says that it must do. */
  private boolean isOwnWord(int node, Set<Integer> own) {
    int at = tree.head(node);
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        boolean speaker = tree.is(child, "nsubj") && child != node;
        if (speaker && Roles.holds(tree, child, own)) {
          return true;
        }
      }
      at = tree.head(at);
    }
    return false;
  }
}
