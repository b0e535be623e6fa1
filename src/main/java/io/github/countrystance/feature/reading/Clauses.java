package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/** Tells of which clauses that which governs them speaks, and which merely stand beside. */
final class Clauses {

  private static final Set<String> CONTENT_MARKS = Set.of("for", "of", "from", "against");

  private static final Set<String> THAT = Set.of("that");

  private static final Set<String> TO = Set.of("to", "of");

  private static final Set<String> WOULD = Set.of("would", "could", "will", "may", "might");

  private static final Set<String> RELATIVE = Set.of("which", "who", "whom");

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
    return !isLooseRelative(node) && carriesByRelation(node);
  }

  /** "X, which has lied": stands beside, whatever relation the parser saw. */
  private boolean isLooseRelative(int node) {
    for (int child : tree.children(node)) {
      boolean pronoun = child < node && child > 1 && RELATIVE.contains(tree.word(child));
      if (pronoun && tree.word(child - (Roles.hasCase(tree, child) ? 2 : 1)).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean carriesByRelation(int node) {
    return switch (tree.relation(node)) {
      case "acl:relcl" -> isOfContent(node, tree.head(node));
      case "appos", "dep", "parataxis", "list", "discourse", "advmod", "punct" -> false;
      case "advcl" ->
          Roles.hasMark(tree, node, CONTENT_MARKS)
              || (Roles.hasMark(tree, node, THAT) && hasSubjectIt(tree, tree.head(node)));
      case "acl" ->
          Roles.hasMark(tree, node, TO) || isContent(tree.head(node)) || isAnybody(tree.head(node));
      default -> true;
    };
  }

  /** "A bill that would ban X", "those who attacked X", "the claim that X had cheated". */
  private boolean isOfContent(int clause, int noun) {
    boolean would = isContent(noun) && tree.hasChild(clause, this::isWould);
    return would || isAnybody(noun) || isClaimed(clause, noun);
  }

  private boolean isWould(int child) {
    return tree.is(child, "aux") && WOULD.contains(tree.word(child));
  }

  /** "It is a shame that X left": the parser may take what is a shame for a circumstance. */
  static boolean hasSubjectIt(SyntaxTree tree, int node) {
    return tree.hasChild(node, c -> tree.is(c, "nsubj") && tree.word(c).equals("it"));
  }

  /** Whether the grammar sees an infinitive there, whatever the tagger saw. */
  static boolean isInfinitive(SyntaxTree tree, int token) {
    return tree.hasChild(token, child -> tree.is(child, "mark") && tree.word(child).equals("to"));
  }

  /** "Rebuked those who attacked X": for the act, whoever they are. */
  private boolean isAnybody(int noun) {
    return ReadingWords.has(Role.ANYBODY, tree.word(noun));
  }

  /** "Deplored every shot fired at X", "condemned the rockets that hit X": for what they did. */
  boolean isOfJudged(int clause) {
    int noun = tree.head(clause);
    boolean object = noun >= 0 && tree.is(noun, "obj") && !tree.token(noun).masked();
    if (!object || noun > clause || !tree.is(clause, "acl")) {
      return false;
    }
    for (int i = noun + 1; i < clause; i++) {
      if (tree.word(i).equals(",")) {
        return false;
      }
    }
    Predicates.Match verb = predicates.at(tree.head(noun));
    return verb != null && Senses.isOpinion(verb.entry());
  }

  /** "The claim that X had cheated": what is claimed, though the parser sees a relative clause. */
  private boolean isClaimed(int clause, int noun) {
    boolean that = noun + 1 < tree.size() && tree.word(noun + 1).equals("that");
    return predicates.isForm(noun, ReadingWords.of(Role.CLAIM))
        && ((that && tree.hasChild(clause, c -> isSubject(c, noun + 1)))
            || tree.children(clause).stream().filter(c -> tree.is(c, "obj")).count() > 1);
  }

  private boolean isSubject(int child, int after) {
    return tree.is(child, "nsubj") && child > after;
  }

  /** "A resolution condemning X": what it says is in the clause. */
  private boolean isContent(int noun) {
    return predicates.isForm(noun, ReadingWords.of(Role.CONTENT));
  }
}
