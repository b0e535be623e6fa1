package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;

/**
 * Finds what something is called, thought, or turns out to be: "reckless" in "called X reckless",
 * "a thief" in "X turned out to be a thief".
 */
final class Complements {

  private Complements() {}

  /** What the object of a verb is called: "called X reckless", "described X as reckless"; or -1. */
  static int ofObject(SyntaxTree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean verbal = tree.token(child).partOfSpeech().equals("VERB");
      boolean named = isAs(tree, child) || (tree.is(child, "xcomp") && !verbal);
      if (named && !tree.token(child).masked()) {
        return child;
      }
    }
    return ReadingWords.has(Role.NAMING, tree.word(verb)) ? second(tree, verb) : -1;
  }

  /** "Spoke of X as a friend": what stands behind the phrase; or -1. */
  static int behindPhrase(SyntaxTree tree, int phrase) {
    int verb = tree.head(phrase);
    if (verb == SyntaxTree.ROOT || tree.token(verb).partOfSpeech().equals("NOUN")) {
      return -1;
    }
    for (int child : tree.children(verb)) {
      if (child > phrase && isAs(tree, child) && !tree.token(child).masked()) {
        return child;
      }
    }
    return -1;
  }

  /** What the subject of a verb is said to be: "X proved a friend", "X acted as a bully"; or -1. */
  static int ofSubject(SyntaxTree tree, int verb) {
    if (!ReadingWords.has(Role.COPULAR, tree.word(verb))) {
      return -1;
    }
    for (int child : tree.children(verb)) {
      boolean phrase = tree.is(child, "obl") && (isAs(tree, child) || tree.hasChild(child, "cop"));
      boolean named = child > verb && (phrase || tree.is(child, "obj"));
      if (named && !tree.token(child).masked()) {
        return child;
      }
    }
    return -1;
  }

  /**
   * Whether a name and the word that it hangs on are object and complement, although the parser
   * took them for one phrase: "found X honest".
   */
  static boolean isNamed(SyntaxTree tree, int name, int word) {
    int verb = tree.head(word);
    boolean apart = word == name + 1 || (word > name && tree.is(name, "nsubj"));
    return verb != SyntaxTree.ROOT
        && verb < name
        && apart
        && !Roles.hasCase(tree, word)
        && !tree.is(name, "nmod")
        && ReadingWords.has(Role.NAMING, tree.word(verb));
  }

  /** Of two objects the second, or an adjective behind the object. */
  private static int second(SyntaxTree tree, int verb) {
    int first = -1;
    for (int child : tree.children(verb)) {
      boolean object = tree.is(child, "obj") || tree.is(child, "iobj");
      boolean adjective =
          tree.is(child, "advmod") && tree.token(child).partOfSpeech().equals("ADJ");
      if (first >= 0 && child > first && (object || adjective) && !tree.token(child).masked()) {
        return child;
      }
      first = object && first < 0 ? child : first;
    }
    return -1;
  }

  private static boolean isAs(SyntaxTree tree, int node) {
    return Roles.preposition(tree, node).equals("as");
  }
}
