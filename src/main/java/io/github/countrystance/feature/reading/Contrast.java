package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Place;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which words a statement concedes and which it ends on: what follows "but" wins over what
 * comes before it, the main clause over "although" and "despite".
 *
 * <p>Goes by the words and their order, not by the tree: greedy parsers attach such clauses badly.
 */
final class Contrast {

  private static final Set<String> TURNS = Set.of("but", "yet");

  /** "nothing but", "all but": no contrast of clauses. */
  private static final Set<String> NO_TURN_AFTER =
      Set.of("nothing", "all", "anything", "none", "no", "everything", "last", "not");

  private static final Set<String> NO_TURN_BEFORE = Set.of("also", "for", "rather", "another");

  private static final Set<String> CONCESSIVE =
      Set.of(
          "although",
          "though",
          "albeit",
          "while",
          "whilst",
          "whereas",
          "despite",
          "notwithstanding");

  private static final Set<String> MARKS =
      Stream.of(TURNS, CONCESSIVE, Set.of("if"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final SyntaxTree tree;
  private final Place[] places;

  Contrast(SyntaxTree tree) {
    this.tree = tree;
    this.places = new Place[tree.size()];
    Arrays.fill(places, Place.PLAIN);
    for (int i = 0; i < places.length; i++) {
      String word = tree.word(i);
      if (!MARKS.contains(word)) {
        continue;
      }
      if (TURNS.contains(word) && turns(i)) {
        Arrays.fill(places, start(i), i, Place.CONCEDED);
        Arrays.fill(places, i, places.length, Place.FINAL);
      } else if (CONCESSIVE.contains(word)
          || (word.equals("if") && tree.wordIfAny(i - 1).equals("even"))) {
        Arrays.fill(places, i, end(i), Place.CONCEDED);
      }
    }
  }

  /** Where in the contrast a token stands. */
  Place at(int token) {
    return places[token];
  }

  private boolean turns(int at) {
    return at > 1
        && !NO_TURN_AFTER.contains(tree.wordIfAny(at - 1))
        && !NO_TURN_BEFORE.contains(tree.wordIfAny(at + 1));
  }

  /** What "but" contrasts with begins after the last quotation mark or semicolon. */
  private int start(int turn) {
    for (int i = turn - 1; i > 0; i--) {
      if (tree.wordIfAny(i).equals(";") || tree.opensQuotation(i)) {
        return i;
      }
    }
    return 0;
  }

  private int end(int marker) {
    for (int i = marker + 1; i < tree.size(); i++) {
      if (tree.wordIfAny(i).equals(",")
          || tree.wordIfAny(i).equals(";")
          || tree.closesQuotation(i)) {
        return i;
      }
    }
    return tree.size();
  }
}
