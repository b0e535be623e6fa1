package io.github.countrystance.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a gazetteer knows: names by their first word, targets by their ids. */
interface NameSource {

  /** Whether a name begins with the word, which is folded. */
  boolean has(String firstWord);

  /** The names that begin with the word, which is folded; in the order of their rows. */
  List<Name> beginningWith(String firstWord);

  /** The target with that id, or null. */
  @Nullable Target target(String id);

  /** All targets in the order of their first rows. */
  List<Target> targets();
}
