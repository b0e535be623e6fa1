package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the words that stand for a target named before: "its", "the country", "both nations". */
final class Coreference {

  private static final int MOST_STEPS = 6;

  private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
  private static final Set<String> COUNTRY = Set.of("country", "nation", "republic", "kingdom");
  private static final Set<String> COUNTRIES =
      Set.of(
          "countries",
          "nations",
          "sides",
          "neighbours",
          "neighbors",
          "states",
          "governments",
          "allies",
          "powers");
  private static final Set<String> TWO = Set.of("two", "both");

  /** The only words that may stand for a target. */
  private static final Set<String> STANDING =
      Stream.of(
              Relatives.PRONOUNS,
              SINGULAR,
              COUNTRY,
              COUNTRIES,
              Set.of("that", "there", "other", "another"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final SyntaxTree tree;
  private final List<List<Integer>> mentions;
  private final Relatives relatives;

  Coreference(SyntaxTree tree, List<List<Integer>> mentions) {
    this.tree = tree;
    this.relatives = new Relatives(tree);
    this.mentions = mentions;
  }

  /** For each target the tokens that stand for it, its own mentions not among them. */
  List<List<Integer>> resolve() {
    List<List<Integer>> resolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      resolved.add(new ArrayList<>());
    }
    for (int token = 1; token < tree.size(); token++) {
      String word = tree.word(token);
      if (!STANDING.contains(word)) {
        continue;
      }
      int relative = targetAt(relatives.antecedent(token));
      if (relative >= 0) {
        resolved.get(relative).add(token);
      } else if (SINGULAR.contains(word) || (COUNTRY.contains(word) && isDefinite(token))) {
        int target = antecedent(token, word.equals("its"));
        if (target >= 0) {
          resolved.get(target).add(token);
        }
      } else if (isPlace(token, word)) {
        int target = only(token);
        if (target >= 0) {
          resolved.get(target).add(token);
        }
      } else if (isBoth(token, word)) {
        for (int target : twoBefore(token)) {
          resolved.get(target).add(token);
        }
      }
    }
    return resolved;
  }

  private boolean isDefinite(int token) {
    boolean article = tree.word(token - 1).equals("the") || tree.word(token - 1).equals("that");
    return article && !tree.hasChild(token, c -> tree.token(c).masked());
  }

  /** "Went to X and praised the courts there". */
  private boolean isPlace(int token, String word) {
    return word.equals("there") && tree.token(token).partOfSpeech().equals("ADV");
  }

  /** The target, if the statement names one only, and before the token; or -1. */
  private int only(int token) {
    return mentions.size() == 1 && !before(token).isEmpty() ? 0 : -1;
  }

  private boolean isBoth(int token, String word) {
    boolean counted = COUNTRIES.contains(word) && TWO.contains(tree.word(token - 1));
    return counted
        || (word.equals("other") && tree.word(token - 1).equals("each"))
        || (word.equals("another") && tree.word(token - 1).equals("one"));
  }

  /**
   * The only target named before the token; of several, the subject of its clause for "its", and
   * for "it" the first named unless that is the subject; or -1.
   */
  private int antecedent(int token, boolean possessive) {
    List<Integer> named = before(token);
    if (named.size() < 2) {
      return named.isEmpty() ? -1 : named.get(0);
    }
    int subject = targetAt(subjectAbove(token));
    if (possessive) {
      // "support for X in its war"
      int beside = tree.word(token - 1).equals("in") ? targetAt(token - 2) : -1;
      return beside >= 0 && tree.is(token - 2, "nmod") ? beside : subject;
    }
    int first = firstNamed(named);
    return subject < 0 || first == subject ? -1 : first;
  }

  /** The subject of the verb that governs the token, or -1. */
  private int subjectAbove(int token) {
    int at = tree.head(token);
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        if (tree.is(child, "nsubj") && child < token) {
          return child;
        }
      }
      at = tree.head(at);
    }
    return -1;
  }

  private int targetAt(int token) {
    for (int t = 0; token >= 0 && t < mentions.size(); t++) {
      if (mentions.get(t).contains(token)) {
        return t;
      }
    }
    return -1;
  }

  private int firstNamed(List<Integer> named) {
    return named.stream().min(Comparator.comparingInt(t -> mentions.get(t).get(0))).orElse(-1);
  }

  private List<Integer> twoBefore(int token) {
    List<Integer> named = before(token);
    return named.size() == 2 ? named : List.of();
  }

  private List<Integer> before(int token) {
    List<Integer> named = new ArrayList<>();
    for (int t = 0; t < mentions.size(); t++) {
      if (mentions.get(t).stream().anyMatch(m -> m < token)) {
        named.add(t);
      }
    }
    return named;
  }
}
