package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Predicates.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate that a line of reading reaches.
 *
 * @param node the token that governs what lies below
 * @param role the place that what lies below fills
 * @param match the entry found there with its words, or null
 * @param licensed whether the entry bears on that place
 */
record Spot(int node, String role, @Nullable Match match, boolean licensed) {

  @Nullable LexiconEntry entry() {
    return match == null ? null : match.entry();
  }

  /** The entry, if it bears on the place; or null. */
  @Nullable LexiconEntry speaking() {
    return licensed ? entry() : null;
  }

  List<Integer> words() {
    return match == null ? List.of() : match.words();
  }
}
