package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/**
 * What is shown by not doing a thing that shows little when it is done: not to forget X, not to
 * want X, and X that does not answer.
 */
final class Omission {

  private static final Set<String> PATIENT = Set.of("obj", "iobj", "on", "to");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Omission(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** What the denied predicate shows toward what fills the role, or 0. */
  int shown(int node, String role) {
    if (PATIENT.contains(role)) {
      return is(node, Role.FORSAKING) ? 1 : is(node, Role.WANTING) ? -1 : 0;
    }
    boolean leads = role.equals("subj") && !isSupposed(node);
    if (leads && is(node, Role.ASKING) && !tree.hasChild(node, this::isClause)) {
      return 1;
    }
    return leads && is(node, Role.OWING) ? -1 : 0;
  }

  private boolean isClause(int child) {
    return tree.is(child, "xcomp") || tree.is(child, "ccomp") || tree.is(child, "advcl");
  }

  private boolean is(int node, Role role) {
    return predicates.isForm(node, ReadingWords.of(role));
  }

  /** "Should X not answer": a case that is merely thought of. */
  private boolean isSupposed(int node) {
    return tree.hasChild(
        node, c -> tree.is(c, "mark") || (tree.is(c, "aux") && tree.word(c).equals("should")));
  }
}
