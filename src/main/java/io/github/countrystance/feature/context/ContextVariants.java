package io.github.countrystance.feature.context;

import io.github.countrystance.article.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Statements with some of their words exchanged for others of the same class. They make little
 * sense, yet what a larger model says of them teaches a small network what hangs on which word
 * (Tang and others, "Distilling task-specific knowledge from BERT into simple neural networks",
 * 2019). A statement's variants hang on its text, its tokens and the words at hand, not on other
 * statements. Immutable.
 */
public final class ContextVariants {

  /** Variants of each statement, numbered from 1; number 0 is the statement itself. */
  public static final int COUNT = 4;

  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV");
  private static final Set<String> CLOSED =
      Set.of("ADP", "AUX", "PRON", "SCONJ", "CCONJ", "PART", "DET");
  private static final double EXCHANGED_OPEN = 0.18;
  private static final double EXCHANGED_CLOSED = 0.05;
  private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "s");

  /** What is left of a word before an ending. */
  private static final int LEAST_STEM = 3;

  private final Map<String, List<Alternative>> byClass;

  /**
   * A word as it stood in some statement.
   *
   * @param word in small letters
   * @param sense what the lexicon knew it as there: polarity and family of meaning, or empty
   */
  public record Alternative(String word, String sense) {}

  /**
   * Variants with these words.
   *
   * @param byClass words by what {@link #classOf} says of them
   */
  public ContextVariants(Map<String, List<Alternative>> byClass) {
    Map<String, List<Alternative>> copy = new HashMap<>();
    byClass.forEach((name, words) -> copy.put(name, List.copyOf(words)));
    this.byClass = copy;
  }

  /**
   * The words that are exchanged in a variant of a statement, by token; now and then for
   * themselves.
   *
   * @param number of the variant; nothing is exchanged in number 0
   */
  public Map<Integer, Alternative> of(String text, List<Token> tokens, int number) {
    Map<Integer, Alternative> exchanged = new TreeMap<>();
    SplittableRandom random = new SplittableRandom(Teaching.digest(text) + number);
    for (int i = 0; number > 0 && i < tokens.size(); i++) {
      Token token = tokens.get(i);
      double chance = random.nextDouble();
      boolean open = OPEN.contains(token.partOfSpeech());
      if (isPlain(token) && chance < (open ? EXCHANGED_OPEN : EXCHANGED_CLOSED)) {
        List<Alternative> others = byClass.getOrDefault(classOf(token), List.of());
        if (!others.isEmpty()) {
          exchanged.put(i, others.get(random.nextInt(others.size())));
        }
      }
    }
    return exchanged;
  }

  /** Whether it is a word that may be exchanged: no name, number or sign. */
  static boolean isPlain(Token token) {
    boolean known = OPEN.contains(token.partOfSpeech()) || CLOSED.contains(token.partOfSpeech());
    return known && !token.masked() && token.text().equals(token.text().toLowerCase(Locale.ROOT));
  }

  /** Part of speech, and for words of content the ending: {@code VERB-ed}, {@code NOUN}. */
  static String classOf(Token token) {
    if (OPEN.contains(token.partOfSpeech())) {
      for (String ending : ENDINGS) {
        if (token.text().endsWith(ending)
            && token.text().length() >= ending.length() + LEAST_STEM) {
          return token.partOfSpeech() + '-' + ending;
        }
      }
    }
    return token.partOfSpeech();
  }
}
