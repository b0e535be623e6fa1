package io.github.countrystance.feature.reading;

import org.jspecify.annotations.Nullable;

/**
 * One predicate on the way from a target up to the main clause.
 *
 * @param node its token
 * @param word its base form
 * @param role the place that what lies below fills in it
 * @param entry what the lexicon knows of it, or null
 * @param licensed whether the entry's frames have that place
 * @param negated whether it is denied
 * @param value what the statement shows toward the target, read up to here: -1, 0 or 1
 */
public record Step(
    int node,
    String word,
    String role,
    @Nullable LexiconEntry entry,
    boolean licensed,
    boolean negated,
    int value) {

  Step withValue(int other) {
    return new Step(node, word, role, entry, licensed, negated, other);
  }

  /** The entry's sign, where it bears on what lies below. */
  public int sign() {
    return entry == null || !licensed ? 0 : entry.polarity().sign();
  }

  @Override
  public String toString() {
    String known = entry == null ? "" : "[" + entry.sense() + (licensed ? "" : "?") + "]";
    return role + " of " + (negated ? "not " : "") + word + known + " = " + value;
  }
}
