package io.github.countrystance.stance;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a model comes from.
 *
 * @param libraryVersion the version of the library that trained it
 * @param featureSet the version of the features that it knows
 * @param trainingDigest SHA-256 of the training rows, in hexadecimal
 * @param lexiconDigest SHA-256 of the lexicon, in hexadecimal
 * @param ownLexicon rows that the trainer added to the shipped lexicon, as CSV; the model needs
 *     them to read statements, so it carries them; empty if there are none
 * @param settings the trainer's settings and what it measured, by name
 */
public record ModelInfo(
    String libraryVersion,
    int featureSet,
    String trainingDigest,
    String lexiconDigest,
    String ownLexicon,
    SortedMap<String, String> settings) {

  /** How long an own lexicon may be, in UTF-8. */
  public static final int MOST_LEXICON_BYTES = 1 << 20;

  /**
   * Copies the settings.
   *
   * @throws IllegalArgumentException if the own lexicon is too long to be read again
   */
  public ModelInfo {
    Objects.requireNonNull(libraryVersion, "libraryVersion");
    Objects.requireNonNull(trainingDigest, "trainingDigest");
    Objects.requireNonNull(lexiconDigest, "lexiconDigest");
    int bytes = ownLexicon.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_LEXICON_BYTES) {
      throw new IllegalArgumentException(
          "the own lexicon has " + bytes + " bytes, expected at most " + MOST_LEXICON_BYTES);
    }
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }
}
