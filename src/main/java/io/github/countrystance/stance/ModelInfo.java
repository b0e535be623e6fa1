package io.github.countrystance.stance;

import java.util.Collections;
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

  /** Copies the settings. */
  public ModelInfo {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
  }
}
