package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;

/**
 * Finds the later verb that takes up an object by a pronoun: "signed the deal with X but tore it
 * up". What becomes of the deal is told there.
 */
final class Resumption {

  private final SyntaxTree tree;

  Resumption(SyntaxTree tree) {
    this.tree = tree;
  }

  /** The verb that takes up the noun, the last of several; or -1. */
  int of(int noun) {
    int verb = tree.head(noun);
    boolean object = Roles.isPatient(tree, noun);
    int found = -1;
    if (verb == SyntaxTree.ROOT || !object) {
      return found;
    }
    for (int child : tree.children(verb)) {
      if (child > noun && tree.is(child, "conj") && takesPronoun(child)) {
        found = child;
      }
    }
    return found;
  }

  private boolean takesPronoun(int verb) {
    return tree.hasChild(
        verb, c -> ReadingWords.has(Role.PRONOUN, tree.word(c)) && Roles.isPatient(tree, c));
  }
}
