package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Map;

/** Names the places that words fill in what governs them. */
final class Roles {

  private static final Map<String, String> SAME_PREPOSITION =
      Map.ofEntries(
          Map.entry("towards", "toward"),
          Map.entry("upon", "on"),
          Map.entry("onto", "on"),
          Map.entry("into", "to"),
          Map.entry("among", "between"),
          Map.entry("amongst", "between"),
          Map.entry("amid", "at"),
          Map.entry("about", "over"),
          Map.entry("regarding", "over"),
          Map.entry("concerning", "over"),
          Map.entry("alongside", "with"),
          Map.entry("inside", "in"),
          Map.entry("within", "in"),
          Map.entry("'s", "poss"),
          Map.entry("vs", "against"),
          Map.entry("versus", "against"),
          Map.entry("unto", "to"));

  private Roles() {}

  /** Whether a verb stands in the passive. */
  static boolean isPassive(SyntaxTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("aux:pass") || tree.relation(child).equals("nsubj:pass")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPassiveAuxiliary(SyntaxTree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.relation(c).equals("aux:pass"));
  }

  /** The name of the place that a token fills in its head. */
  static String of(SyntaxTree tree, int node) {
    String relation = tree.relation(node);
    int head = tree.head(node);
    switch (relation) {
      case "nsubj", "csubj" -> {
        // the parser may take the subject of a passive for that of an active
        return head >= 0 && hasPassiveAuxiliary(tree, head) ? "obj" : "subj";
      }
      case "nsubj:pass", "csubj:pass", "obj" -> {
        return "obj";
      }
      case "iobj" -> {
        return "iobj";
      }
      case "nmod:poss" -> {
        return "poss";
      }
      case "amod", "compound", "nummod", "det" -> {
        return "mod";
      }
      default -> {
        // below
      }
    }
    boolean oblique = tree.is(node, "obl") || tree.is(node, "nmod");
    if (!oblique && !hasCase(tree, node)) {
      return relation;
    }
    String preposition = preposition(tree, node);
    boolean agent = preposition.equals("by") && head >= 0 && tree.is(node, "obl");
    return agent ? "by" : preposition.isEmpty() ? relation : preposition;
  }

  static boolean hasCase(SyntaxTree tree, int node) {
    for (int child : tree.children(node)) {
      if (tree.is(child, "case")) {
        return true;
      }
    }
    return false;
  }

  static String preposition(SyntaxTree tree, int node) {
    String found = "";
    for (int child : tree.children(node)) {
      if (tree.is(child, "case")) {
        String word = tree.word(child).replace('\u2019', '\'');
        found = SAME_PREPOSITION.getOrDefault(word, word);
      }
    }
    return found;
  }

  /**
   * What the object is called: "reckless" in "called X reckless", "described X as reckless"; or -1.
   */
  static int complement(SyntaxTree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean verbal = tree.token(child).partOfSpeech().equals("VERB");
      boolean as = hasCase(tree, child) && preposition(tree, child).equals("as");
      if (!tree.token(child).masked() && (as || (tree.is(child, "xcomp") && !verbal))) {
        return child;
      }
    }
    return -1;
  }
}
