package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/** Tells of which clauses that which governs them speaks, and which merely stand beside. */
final class Clauses {

  private static final Set<String> CONTENT_MARKS = Set.of("for", "of", "from", "against");

  private static final Set<String> TO = Set.of("to", "of");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Clauses(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /**
   * Whether what governs the node's head also speaks of what is said in the node. It does of
   * arguments and content clauses, not of what merely stands beside: relative, adverbial and loose
   * clauses.
   */
  boolean carries(int node) {
    return switch (tree.relation(node)) {
      case "acl:relcl" -> isAnybody(tree.head(node));
      case "appos", "dep", "parataxis", "list", "discourse", "advmod", "punct" -> false;
      case "advcl" -> hasMark(node, CONTENT_MARKS);
      case "acl" -> hasMark(node, TO) || isContent(tree.head(node));
      default -> true;
    };
  }

  /** "Rebuked those who attacked X": for the act, whoever they are. */
  private boolean isAnybody(int noun) {
    return ReadingWords.has(Role.ANYBODY, tree.word(noun));
  }

  /** "A resolution condemning X": what it says is in the clause. */
  private boolean isContent(int noun) {
    return predicates.isForm(noun, ReadingWords.of(Role.CONTENT));
  }

  private boolean hasMark(int clause, Set<String> marks) {
    return tree.children(clause).stream()
        .filter(c -> tree.is(c, "mark") || tree.is(c, "case"))
        .anyMatch(c -> marks.contains(tree.word(c)));
  }
}
