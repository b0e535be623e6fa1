package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Map;
import java.util.Set;

/** Names the places that words fill in what governs them. */
final class Roles {

  private static final Set<String> AGAINST = Set.of("against");

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

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "to", "at", "against", "for", "with", "over", "of", "from", "toward", "in");

  private Roles() {}

  /** Whether a token is what is done something to: an object, or the subject of a passive. */
  static boolean isPatient(SyntaxTree tree, int node) {
    return tree.is(node, "obj") || tree.relation(node).equals("nsubj:pass");
  }

  /** Whether a verb stands in the passive. */
  static boolean isPassive(SyntaxTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("aux:pass") || tree.relation(child).equals("nsubj:pass")) {
        return true;
      }
    }
    return isBareParticiple(tree, verb);
  }

  private static boolean hasPassiveAuxiliary(SyntaxTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("aux:pass")) {
        return true;
      }
    }
    return isBareParticiple(tree, verb);
  }

  /** "Wants X expelled", "had its assets frozen": a passive without its auxiliary. */
  private static boolean isBareParticiple(SyntaxTree tree, int verb) {
    int head = tree.head(verb);
    boolean clause = tree.is(verb, "ccomp") || tree.is(verb, "xcomp") || tree.is(verb, "obj");
    return clause
        && head < verb - 1
        && ReadingWords.has(Role.HAVING, tree.word(head))
        && isParticiple(tree.word(verb))
        && !tree.hasChild(verb, c -> tree.is(c, "aux") || tree.is(c, "mark") || tree.is(c, "obj"));
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || word.endsWith("en")
        || word.endsWith("wn")
        || ReadingWords.has(Role.PARTICIPLE, word);
  }

  /** The name of the place that a token fills in its head. */
  static String of(SyntaxTree tree, int node) {
    String relation = tree.relation(node);
    int head = tree.head(node);
    if (isCompound(tree, node)) {
      return compoundRole(tree, head);
    }
    switch (relation) {
      case "nsubj", "csubj" -> {
        if (isNameBefore(tree, node, head)) {
          return "mod";
        }
        // the parser may take the subject of a passive for that of an active
        return head >= 0 && hasPassiveAuxiliary(tree, head) ? "obj" : "subj";
      }
      case "nsubj:pass", "csubj:pass", "obj" -> {
        return "obj";
      }
      case "iobj" -> {
        // "called X a bully": no receiver
        return head >= 0 && ReadingWords.has(Role.NAMING, tree.word(head)) ? "obj" : "iobj";
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
      // "warned X against arming Y"
      return hasMark(tree, node, AGAINST) ? "against" : relation;
    }
    String preposition = preposition(tree, node);
    return preposition.isEmpty() ? relation : preposition;
  }

  /** Whether one of these words begins the clause. */
  static boolean hasMark(SyntaxTree tree, int clause, Set<String> marks) {
    return tree.hasChild(
        clause,
        child ->
            (tree.is(child, "mark") || tree.is(child, "case")) && marks.contains(tree.word(child)));
  }

  /** "Cut its X ties": the parser may take the name for a subject of the noun behind it. */
  private static boolean isNameBefore(SyntaxTree tree, int node, int head) {
    return head == node + 1
        && tree.token(node).masked()
        && tree.token(head).partOfSpeech().equals("NOUN")
        && (tree.is(head, "obj") || tree.is(head, "obl") || tree.is(head, "nmod"))
        && !Complements.isNamed(tree, node, head);
  }

  /** "X-backed", "X-friendly": the name is tied to the word behind it by a hyphen. */
  private static boolean isCompound(SyntaxTree tree, int node) {
    return tree.head(node) == node + 2 && tree.word(node + 1).equals("-");
  }

  /** "X-backed rebels" are backed by X, an "X-friendly party" is friendly to it. */
  private static String compoundRole(SyntaxTree tree, int word) {
    String tag = tree.token(word).partOfSpeech();
    boolean participle = tag.equals("VERB") || tree.word(word).endsWith("ed");
    return participle ? "by" : tag.equals("ADJ") && !tree.token(word).masked() ? "to" : "mod";
  }

  /** "Four X diplomats": the parser may take the number for a preposition. */
  private static boolean isCase(SyntaxTree tree, int word) {
    return tree.is(word, "case") && !tree.token(word).partOfSpeech().equals("NUM");
  }

  static boolean hasCase(SyntaxTree tree, int node) {
    return tree.hasChild(node, child -> isCase(tree, child));
  }

  /** Whether a place is one that a preposition names. */
  static boolean isPreposition(String role) {
    return PREPOSITIONS.contains(role);
  }

  static String preposition(SyntaxTree tree, int node) {
    String found = "";
    for (int child : tree.children(node)) {
      if (isCase(tree, child)) {
        String word = tree.word(child);
        found = preposition(word);
      }
    }
    return found;
  }

  /** Whether a token, or one that hangs on it, is one of some. */
  static boolean holds(SyntaxTree tree, int token, Set<Integer> some) {
    return some.contains(token) || tree.hasChild(token, some::contains);
  }

  /** The preposition that one is read as: "on" for "upon". */
  static String preposition(String word) {
    return SAME_PREPOSITION.getOrDefault(word, word);
  }

  /** Whether a token names something and is not said of something. */
  static boolean isNominal(SyntaxTree tree, int node) {
    String tag = tree.token(node).partOfSpeech();
    return switch (tag) {
      case "NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET" -> !isPredicated(tree, node);
      case "ADJ" ->
          tree.token(node).masked() ? !isPredicated(tree, node) : tree.hasChild(node, "det");
      default -> false;
    };
  }

  /** Whether a noun or adjective is said of a subject. */
  static boolean isPredicated(SyntaxTree tree, int node) {
    return Clauses.isInfinitive(tree, node)
        || (tree.hasChild(node, "cop") || tree.hasChild(node, "nsubj"));
  }
}
