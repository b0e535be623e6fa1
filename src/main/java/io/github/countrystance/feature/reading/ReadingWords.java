package io.github.countrystance.feature.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The words that syntax must know by name; from the table beside. */
final class ReadingWords {

  /** What a word does. */
  enum Role {
    /** The subject is given what the object says: "faced criticism", in any form of the verb. */
    RECEIVING,
    /** Tells how much of a thing: "300 tonnes of rice to X". */
    MEASURE,
    /** Anybody, known only by a deed: "those who attacked X". */
    ANYBODY,
    /** Has a content that a clause tells: "a resolution condemning X". */
    CONTENT
  }

  private static final Map<Role, Set<String>> WORDS = read();

  private ReadingWords() {}

  private static Map<Role, Set<String>> read() {
    Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    for (CSVRecord row : Lemmas.rows("reading-words.csv")) {
      words
          .computeIfAbsent(Role.valueOf(row.get("role")), r -> new HashSet<>())
          .add(row.get("word"));
    }
    return words;
  }

  static Set<String> of(Role role) {
    return WORDS.getOrDefault(role, Set.of());
  }

  static boolean has(Role role, String word) {
    return of(role).contains(word);
  }
}
