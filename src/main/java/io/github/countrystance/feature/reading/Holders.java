package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/** Finds who holds what a predicate shows. */
final class Holders {

  private static final int MOST_STEPS = 8;

  private final SyntaxTree tree;

  Holders(SyntaxTree tree) {
    this.tree = tree;
  }

  /**
   * The subject, possessor or agent of the step's predicate, or of the nearest one above; or -1.
   */
  int token(Step step) {
    int at = step.node();
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        boolean subject = tree.relation(child).equals("nsubj");
        boolean possessor = tree.relation(child).equals("nmod:poss");
        boolean agent = Roles.of(tree, child).equals("by");
        if (subject || possessor || agent) {
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
    if (word.equals("i") || word.equals("we") || word.equals("our") || word.equals("my")) {
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
