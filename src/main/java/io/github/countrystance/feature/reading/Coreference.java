package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words that stand for a target named before: "its", "the country", "both nations". */
final class Coreference {

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

  private final SyntaxTree tree;
  private final List<List<Integer>> mentions;

  Coreference(SyntaxTree tree, List<List<Integer>> mentions) {
    this.tree = tree;
    this.mentions = mentions;
  }

  /** For each target the tokens that stand for it, its own mentions not among them. */
  List<List<Integer>> resolve() {
    List<List<Integer>> resolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      resolved.add(new ArrayList<>());
    }
    for (int token = 1; token < tree.size(); token++) {
      String word = word(token);
      if (SINGULAR.contains(word) || (COUNTRY.contains(word) && isDefinite(token))) {
        int target = onlyBefore(token);
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

  private String word(int token) {
    return tree.token(token).text().toLowerCase(Locale.ROOT);
  }

  private boolean isDefinite(int token) {
    boolean article = word(token - 1).equals("the") || word(token - 1).equals("that");
    return article && tree.children(token).stream().noneMatch(c -> tree.token(c).masked());
  }

  private boolean isBoth(int token, String word) {
    boolean counted = COUNTRIES.contains(word) && TWO.contains(word(token - 1));
    return counted
        || (word.equals("other") && word(token - 1).equals("each"))
        || (word.equals("another") && word(token - 1).equals("one"));
  }

  /** The only target named before the token, or -1: of several the right one is a guess. */
  private int onlyBefore(int token) {
    List<Integer> named = before(token);
    return named.size() == 1 ? named.get(0) : -1;
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
