package io.github.countrystance.file;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of the words met lately: nine of ten words of a text have stood before. It
 * has a fixed number of places; a word takes that of another.
 *
 * <p>Threads may share it: what it keeps is immutable, and where two threads meet, at worst one
 * works a word out again. It is no map that a library could give: those count, lock or let go by
 * age, which costs more than the look-up saves.
 *
 * @param <V> what is worked out; immutable
 */
public final class RecentWords<V> {

  private static final int PLACES = 1 << 14;

  /** Longer words are rare, and would be kept for long. */
  private static final int LONGEST = 40;

  private final Function<String, V> make;
  private final @Nullable Known<V>[] places;

  private record Known<V>(String word, V value) {}

  /**
   * Nothing known yet.
   *
   * @param make works out what is kept of a word, from the word alone
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
  public RecentWords(Function<String, V> make) {
    this.make = make;
    this.places = new Known[PLACES];
  }

  /** What is kept of a word, worked out where it is not known. */
  public V of(String word) {
    if (word.length() > LONGEST) {
      return make.apply(word);
    }
    int hash = word.hashCode();
    int place = (hash ^ hash >>> Short.SIZE) & PLACES - 1;
    Known<V> known = places[place];
    if (known == null || !known.word().equals(word)) {
      known = new Known<>(word, make.apply(word));
      places[place] = known;
    }
    return known.value();
  }
}
