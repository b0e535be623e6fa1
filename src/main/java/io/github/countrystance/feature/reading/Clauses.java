package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Locale;
import java.util.Set;

/** Tells of which clauses that which governs them speaks, and which merely stand beside. */
final class Clauses {

  private static final Set<String> CONTENT_MARKS = Set.of("for", "of", "from", "against");

  private static final Set<String> TO = Set.of("to", "of");

  private static final Set<String> ANYBODY =
      Set.of("those", "anyone", "anybody", "everyone", "whoever", "one", "people", "all", "men");

  private static final Set<String> CONTENT_NOUNS =
      Set.of(
          "resolution",
          "bill",
          "law",
          "statement",
          "letter",
          "motion",
          "measure",
          "report",
          "article",
          "petition",
          "declaration",
          "legislation",
          "act",
          "order",
          "decision",
          "move",
          "plan",
          "proposal",
          "campaign",
          "agreement",
          "deal",
          "note",
          "text",
          "banner",
          "draft",
          "amendment",
          "communique",
          "message",
          "speech",
          "tweet",
          "post",
          "slogan",
          "sign",
          "editorial",
          "decree",
          "vote",
          "policy",
          "rule",
          "treaty",
          "idea",
          "call",
          "demand");

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
    return ANYBODY.contains(tree.token(noun).text().toLowerCase(Locale.ROOT));
  }

  /** "A resolution condemning X": what it says is in the clause. */
  private boolean isContent(int noun) {
    return CONTENT_NOUNS.stream().anyMatch(w -> predicates.isForm(noun, w));
  }

  private boolean hasMark(int clause, Set<String> marks) {
    return tree.children(clause).stream()
        .filter(c -> tree.is(c, "mark") || tree.is(c, "case"))
        .anyMatch(c -> marks.contains(tree.token(c).text().toLowerCase(Locale.ROOT)));
  }
}
