package io.github.countrystance.country;

import org.jspecify.annotations.Nullable;

/**
 * A name of the gazetteer.
 *
 * @param target whom it names; null for a name that only swallows others (New Mexico)
 * @param kind how it names the target
 * @param text the name as its table has it
 */
record Name(@Nullable Target target, Mention.Kind kind, String text) {

  /** An abbreviation counts only in capitals: US, not us. */
  boolean isAbbreviation() {
    String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.length() <= 6 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
  }
}
