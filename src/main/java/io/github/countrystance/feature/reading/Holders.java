package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Arrays;
import java.util.Set;

/** Finds who holds what a predicate shows. */
final class Holders {

  private static final int MOST_STEPS = 8;

  private static final int UNKNOWN = -2;

  private final SyntaxTree tree;

  /** Who was found from each node: every line that passes there asks again. */
  private final int[] found;

  Holders(SyntaxTree tree) {
    this.tree = tree;
    this.found = new int[tree.size()];
    Arrays.fill(found, UNKNOWN);
  }

  /**
   * The subject, possessor or agent of the step's predicate, or of the nearest one above; or -1.
   */
  int token(Step step) {
    int node = step.node();
    if (found[node] == UNKNOWN) {
      found[node] = nearest(node);
    }
    return found[node];
  }

  private int nearest(int node) {
    int at = node;
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        String relation = tree.relation(child);
        boolean owner = relation.equals("nsubj") || relation.equals("nmod:poss");
        if (owner || Roles.of(tree, child).equals("by")) {
          return child;
        }
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** The target's name in a noun phrase: the head itself or one that hangs on it; or the head. */
  int nameWithin(int head) {
    if (tree.token(head).masked()) {
      return head;
    }
    for (int child : tree.children(head)) {
      if (tree.token(child).masked()) {
        return child;
      }
    }
    return head;
  }

  Holder at(int node, Set<Integer> own) {
    if (own.contains(node)) {
      return Holder.SELF;
    }
    if (tree.token(node).masked()) {
      return Holder.OTHER;
    }
    String word = tree.word(node);
    if (word.equals("i")
        || word.equals("we")
        || word.equals("our")
        || word.equals("my")
        || ReadingWords.has(ReadingWords.Role.TELLER, word)) {
      return Holder.SPEAKER;
    }
    for (int child : tree.children(node)) {
      if (own.contains(child)) {
        return Holder.SELF;
      }
      if (tree.token(child).masked()) {
        return Holder.OTHER;
      }
    }
    return Holder.THIRD;
  }

  /** Who offers, hopes or threatens to do a thing is no target of the offer. */
  boolean isOwnAct(int predicate, Set<Integer> own) {
    for (int child : tree.children(predicate)) {
      if (tree.relation(child).equals("nsubj")) {
        return Roles.holds(tree, child, own);
      }
    }
    return false;
  }
}
