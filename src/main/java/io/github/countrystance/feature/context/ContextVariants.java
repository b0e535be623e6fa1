package io.github.countrystance.feature.context;

import io.github.countrystance.article.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Statements with some of their words exchanged for others of the same class: first by chance,
 * which makes little sense, later for words of like meaning, or of the opposite. What a larger
 * model says of them teaches a small network what hangs on which word (Tang and others, "Distilling
 * task-specific knowledge from BERT into simple neural networks", 2019; Jiao and others,
 * "TinyBERT", 2020, who take the words nearest by their vectors). A statement's variants hang on
 * its text, its tokens and the words at hand, not on other statements. Threads may share it.
 */
public final class ContextVariants {

  /** Variants of each statement, numbered from 1; number 0 is the statement itself. */
  public static final int COUNT = 5;

  /** The variants from this on have like words. */
  private static final int FIRST_ALIKE = 3;

  private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV");
  private static final Set<String> CLOSED =
      Set.of("ADP", "AUX", "PRON", "SCONJ", "CCONJ", "PART", "DET");
  private static final double EXCHANGED_OPEN = 0.18;
  private static final double EXCHANGED_ALIKE = 0.3;
  private static final double EXCHANGED_CLOSED = 0.05;

  /** Among how many of the nearest words one is chosen. */
  private static final int NEAREST = 12;

  private static final List<String> ENDINGS = List.of("ing", "ed", "ly", "s");

  /** What is left of a word before an ending. */
  private static final int LEAST_STEM = 3;

  private final Map<String, List<Alternative>> byClass;

  private final Map<String, float[]> vectors = new HashMap<>();

  /** By class, each word once, as what it stood for most often; only those with a vector. */
  private final Map<String, List<Alternative>> known = new HashMap<>();

  private final Map<String, List<Alternative>> alike = new ConcurrentHashMap<>();

  /**
   * A word as it stood in some statement.
   *
   * @param word in small letters
   * @param sense what the lexicon knew it as there: polarity and family of meaning, or empty
   */
  public record Alternative(String word, String sense) {}

  private record Neighbour(Alternative word, float likeness) {}

  /**
   * Variants with these words.
   *
   * @param byClass words by what {@link #classOf} says of them
   * @param vectors what words mean; words without one are exchanged by chance alone
   */
  public ContextVariants(Map<String, List<Alternative>> byClass, Map<String, float[]> vectors) {
    Map<String, List<Alternative>> copy = new HashMap<>();
    byClass.forEach((name, words) -> copy.put(name, List.copyOf(words)));
    this.byClass = copy;
    vectors.forEach((word, vector) -> this.vectors.put(word, toLengthOne(vector)));
    copy.forEach((name, words) -> known.put(name, known(words)));
  }

  private static float[] toLengthOne(float[] vector) {
    float square = 0;
    for (float number : vector) {
      square += number * number;
    }
    float[] scaled = vector.clone();
    for (int i = 0; square > 0 && i < scaled.length; i++) {
      scaled[i] /= (float) Math.sqrt(square);
    }
    return scaled;
  }

  private List<Alternative> known(List<Alternative> words) {
    Map<Alternative, Integer> counts = new LinkedHashMap<>();
    words.stream()
        .filter(a -> vectors.containsKey(a.word()))
        .forEach(a -> counts.merge(a, 1, Integer::sum));
    Map<String, Alternative> best = new LinkedHashMap<>();
    counts.forEach(
        (one, count) ->
            best.merge(
                one.word(), one, (old, own) -> count > counts.getOrDefault(old, 0) ? own : old));
    return List.copyOf(best.values());
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
      boolean like = open && number >= FIRST_ALIKE;
      double share = like ? EXCHANGED_ALIKE : open ? EXCHANGED_OPEN : EXCHANGED_CLOSED;
      if (isPlain(token) && chance < share) {
        List<Alternative> others =
            like
                ? alike(classOf(token), token.text())
                : byClass.getOrDefault(classOf(token), List.of());
        if (!others.isEmpty()) {
          exchanged.put(i, others.get(random.nextInt(others.size())));
        }
      }
    }
    return exchanged;
  }

  /**
   * Words exchanged for like ones in a statement whose targets stand elsewhere, by token.
   *
   * @param key stands for the statement and where its targets stand
   */
  public Map<Integer, Alternative> alike(String key, List<Token> tokens) {
    return of(key, tokens, FIRST_ALIKE);
  }

  /** The nearest words of a class, the nearest first; none if the word's meaning is not known. */
  private List<Alternative> alike(String name, String word) {
    float[] own = vectors.get(word);
    if (own == null) {
      return List.of();
    }
    return alike.computeIfAbsent(
        name + ' ' + word,
        key ->
            known.getOrDefault(name, List.of()).stream()
                .filter(other -> !other.word().equals(word))
                .map(other -> new Neighbour(other, likeness(own, other)))
                .sorted(Comparator.comparingDouble(Neighbour::likeness).reversed())
                .limit(NEAREST)
                .map(Neighbour::word)
                .toList());
  }

  private float likeness(float[] own, Alternative other) {
    float[] others = vectors.getOrDefault(other.word(), own);
    float product = 0;
    for (int i = 0; i < own.length; i++) {
      product += own[i] * others[i];
    }
    return product;
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
