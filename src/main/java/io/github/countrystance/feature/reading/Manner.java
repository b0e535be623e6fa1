package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Mood;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/** Tells how a predicate is meant: plainly, possibly, conditionally, as a question. */
final class Manner {

  private static final int MOST_STEPS = 8;

  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "would", "should", "must", "will", "'ll", "'d", "shall");

  private final SyntaxTree tree;

  Manner(SyntaxTree tree) {
    this.tree = tree;
  }

  static boolean isModal(String word) {
    return MODALS.contains(word);
  }

  Mood mood(int node) {
    int last = tree.size() - 1;
    if (tree.wordIfAny(tree.closesQuotation(last) ? last - 1 : last).equals("?")) {
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
