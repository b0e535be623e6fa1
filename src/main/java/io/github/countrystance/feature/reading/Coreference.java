package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words that stand for a target named before: "its", "the country", "both nations". */
final class Coreference {

  private static final Set<String> SINGULAR = Set.of("itself");
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
        int target = lastBefore(token);
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

  /** The target of the last subject before the token, else of the last mention before it. */
  private int lastBefore(int token) {
    int target = -1;
    int best = -1;
    boolean bestIsSubject = false;
    for (int t = 0; t < mentions.size(); t++) {
      for (int mention : mentions.get(t)) {
        boolean subject = isSubject(mention);
        boolean better = subject == bestIsSubject ? mention > best : subject;
        if (mention < token && (best < 0 || better)) {
          best = mention;
          bestIsSubject = subject;
          target = t;
        }
      }
    }
    return target;
  }

  private boolean isSubject(int token) {
    int at = token;
    for (int i = 0; i < 4 && at != SyntaxTree.ROOT; i++) {
      if (tree.is(at, "nsubj")) {
        return true;
      }
      boolean inNounPhrase = tree.is(at, "nmod") || tree.is(at, "compound") || tree.is(at, "amod");
      if (!inNounPhrase) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  private List<Integer> twoBefore(int token) {
    List<Integer> named = new ArrayList<>();
    for (int t = 0; t < mentions.size(); t++) {
      if (mentions.get(t).stream().anyMatch(m -> m < token)) {
        named.add(t);
      }
    }
    return named.size() == 2 ? named : List.of();
  }
}
