package io.github.countrystance.feature.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a word or phrase says about those who stand around it.
 *
 * @param lemma its words in base form, lower case, one blank between them
 * @param partOfSpeech what it is in the sentence
 * @param polarity what it shows toward the words in its frames
 * @param strength 1 (faint or doubtful) to 3 (plain)
 * @param sense the family of meaning: {@code praise}, {@code attack}, {@code reverse}, …
 * @param frames where the target stands: {@code obj}, {@code subj}, {@code poss}, a preposition, …
 */
public record LexiconEntry(
    String lemma,
    PartOfSpeech partOfSpeech,
    Polarity polarity,
    int strength,
    String sense,
    Set<String> frames) {

  /** The sense of words that show nothing, whatever stands beside them. */
  private static final String PLAIN = "plain";

  private static final int MOST_WORDS = 12;

  /** It becomes part of features' names. */
  private static final int LONGEST_SENSE = 64;

  /** The lexicon's own parts of speech. */
  public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJ,
    ADV,
    PHRASE
  }

  /** What an entry shows. */
  public enum Polarity {
    FAVOR,
    AGAINST,
    /** Turns what it governs: lift (sanctions), end (support). */
    REVERSE,
    /** Expressly nothing. */
    NEUTRAL;

    /** 1 for FAVOR, -1 for AGAINST, 0 for the others. */
    int sign() {
      return this == FAVOR ? 1 : this == AGAINST ? -1 : 0;
    }
  }

  /** Copies the frames. */
  public LexiconEntry {
    frames = Set.copyOf(frames);
    if (!areWords(lemma) || !lemma.equals(lemma.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "lemma is '"
              + lemma
              + "', expected lower-case words, one blank between two, at most "
              + MOST_WORDS);
    }
    if (sense.isBlank() || frames.isEmpty() || frames.contains("")) {
      throw new IllegalArgumentException("expected a sense and frames, one at least");
    }
    if (sense.length() > LONGEST_SENSE) {
      throw new IllegalArgumentException(
          "sense has " + sense.length() + " characters, expected at most " + LONGEST_SENSE);
    }
    if (strength < 1 || strength > 3) {
      throw new IllegalArgumentException("strength is " + strength + ", expected 1, 2 or 3");
    }
  }

  /** One blank between two of them, at most twelve; by hand, as thousands are read at a start. */
  private static boolean areWords(String lemma) {
    int words = 0;
    boolean within = false;
    for (int i = 0; i < lemma.length(); i++) {
      char c = lemma.charAt(i);
      if (Character.isWhitespace(c) && (c != ' ' || !within)) {
        return false;
      }
      words += c != ' ' && !within ? 1 : 0;
      within = c != ' ';
    }
    return within && words <= MOST_WORDS;
  }

  /** Whether it is entered only to say that it shows nothing. */
  boolean isPlain() {
    return sense.equals(PLAIN);
  }

  /** Whether it turns what it governs. */
  boolean isReversal() {
    return polarity == Polarity.REVERSE;
  }

  /** The words of the lemma. */
  List<String> words() {
    return List.of(lemma.split(" "));
  }
}
