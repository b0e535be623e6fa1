package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Mood;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;

/**
 * Tells how a predicate is meant: denied or not, plainly, possibly, conditionally, as a question.
 */
final class Manner {

  private static final int MOST_STEPS = 8;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "no",
          "nobody",
          "none",
          "neither",
          "nor",
          "hardly",
          "nothing",
          "without",
          "cannot",
          "scarcely",
          "barely",
          "rarely",
          "seldom");

  /** "no longer", "no one". */
  private static final Set<String> NO_WORDS = Set.of("longer", "one");

  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "would", "should", "must", "will", "'ll", "'d", "shall");

  private final SyntaxTree tree;

  Manner(SyntaxTree tree) {
    this.tree = tree;
  }

  /**
   * Whether something denies the predicate.
   *
   * @param own its words, among which "no" denies nothing: "no enemy"
   */
  boolean negated(int node, List<Integer> own) {
    for (int child : tree.children(node)) {
      if (own.contains(child)) {
        continue;
      }
      String word = tree.word(child).replace('\u2019', '\'');
      if (NEGATIONS.contains(word) && !isNotOnly(child)) {
        return true;
      }
      boolean subjectOrObject = tree.is(child, "nsubj") || tree.is(child, "obj");
      boolean afterNo =
          child > 0
              && !own.contains(child - 1)
              && tree.token(child - 1).text().equalsIgnoreCase("no");
      if ((subjectOrObject && hasNo(child)) || (afterNo && NO_WORDS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Not only criticised": denies nothing. */
  private boolean isNotOnly(int word) {
    return word + 1 < tree.size() && ONLY.contains(tree.word(word + 1));
  }

  private boolean hasNo(int noun) {
    return tree.children(noun).stream().anyMatch(c -> tree.token(c).text().equalsIgnoreCase("no"));
  }

  Mood mood(int node) {
    if (tree.token(tree.size() - 1).text().equals("?")) {
      return Mood.QUESTION;
    }
    int at = node;
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        String word = tree.word(child);
        if (tree.is(child, "mark")
            && (word.equals("if") || word.equals("unless") || word.equals("whether"))) {
          return Mood.CONDITION;
        }
        if (tree.is(child, "aux") && MODALS.contains(word)) {
          return Mood.MODAL;
        }
      }
      at = tree.head(at);
    }
    return Mood.PLAIN;
  }
}
