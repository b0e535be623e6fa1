package io.github.countrystance.feature.context;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.reading.LexiconEntry;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.file.RecentWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the network tells apart: words that are frequent and no names, parts of speech, relations,
 * senses. Everything else of a kind shares one number. Immutable.
 */
final class ContextVocabulary {

  /** A word that is not known. */
  static final int OTHER = 0;

  /** A target, hidden. */
  static final int TARGET = 1;

  /** Any other name. */
  static final int NAME = 2;

  static final int NUMBER = 3;

  /** All that are less stand for no word of their own. */
  static final int FIRST_WORD = 4;

  private static final int LEAST_COUNT = 3;
  private static final int UNKNOWN = -1;

  private final List<String> words;
  private final List<String> classes;
  private final List<String> relations;
  private final List<String> senses;
  private final Map<String, Integer> wordNumbers;

  /** The numbers of the words met lately, {@link #UNKNOWN} for those that have none. */
  private final RecentWords<Integer> recent = new RecentWords<>(this::numberIfKnown);

  private final Map<String, Integer> classNumbers;
  private final Map<String, Integer> relationNumbers;
  private final Map<String, Integer> senseNumbers;

  ContextVocabulary(
      List<String> words, List<String> classes, List<String> relations, List<String> senses) {
    this.words = List.copyOf(words);
    this.classes = List.copyOf(classes);
    this.relations = List.copyOf(relations);
    this.senses = List.copyOf(senses);
    wordNumbers = numbers(words, FIRST_WORD);
    classNumbers = numbers(classes, 1);
    relationNumbers = numbers(relations, 1);
    senseNumbers = numbers(senses, 1);
  }

  private static Map<String, Integer> numbers(List<String> known, int first) {
    Map<String, Integer> numbers = new HashMap<>(known.size() * 2);
    for (String name : known) {
      numbers.put(name, numbers.size() + first);
    }
    return numbers;
  }

  /**
   * The vocabulary of some statements.
   *
   * @param statements one reading for each
   * @param known words to add, however seldom they stand there
   */
  static ContextVocabulary of(Collection<Reading> statements, Set<String> known) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> classes = new TreeSet<>();
    Set<String> relations = new TreeSet<>();
    Set<String> senses = new TreeSet<>();
    for (Reading reading : statements) {
      Set<String> own = new HashSet<>();
      for (int i = 0; i < reading.tokens().size(); i++) {
        Token token = reading.tokens().get(i);
        String word = token.text();
        if (!token.masked() && !mayBeName(token) && !isNumber(word) && own.add(word)) {
          counts.merge(word, 1, Integer::sum);
        }
        classes.add(token.partOfSpeech());
        relations.add(relationName(reading, i));
        LexiconEntry entry = reading.entryAt(i);
        if (entry != null) {
          senses.add(sense(entry));
        }
      }
    }
    counts.values().removeIf(count -> count < LEAST_COUNT);
    Set<String> words = new TreeSet<>(counts.keySet());
    words.addAll(known);
    return new ContextVocabulary(
        List.copyOf(words), List.copyOf(classes), List.copyOf(relations), List.copyOf(senses));
  }

  List<String> words() {
    return words;
  }

  List<String> classes() {
    return classes;
  }

  List<String> relations() {
    return relations;
  }

  List<String> senses() {
    return senses;
  }

  /** How large the tables are. */
  ContextShape shape() {
    return new ContextShape(
        words.size() + FIRST_WORD, classes.size() + 1, relations.size() + 1, senses.size() + 1);
  }

  /** The number of a word of the list. */
  int number(String word) {
    return wordNumbers.getOrDefault(word, OTHER);
  }

  private Integer numberIfKnown(String word) {
    return wordNumbers.getOrDefault(word, UNKNOWN);
  }

  /** The number of a word; where the form is not known, that of its base form. */
  int word(Reading reading, int at) {
    Token token = reading.tokens().get(at);
    if (token.masked()) {
      return TARGET;
    }
    String word = reading.tree().word(at);
    int known = recent.of(word);
    if (known != UNKNOWN) {
      return known;
    }
    if (isName(token)) {
      return NAME;
    }
    return isNumber(word) ? NUMBER : wordNumbers.getOrDefault(reading.lemma(at), OTHER);
  }

  int partOfSpeech(Token token) {
    return classNumbers.getOrDefault(token.partOfSpeech(), 0);
  }

  int relation(Reading reading, int at) {
    return relationNumbers.getOrDefault(relationName(reading, at), 0);
  }

  /** The number of what the lexicon knows there; 0 for nothing. */
  int sense(Reading reading, int at) {
    LexiconEntry entry = reading.entryAt(at);
    return entry == null ? 0 : senseNumbers.getOrDefault(sense(entry), 0);
  }

  /** The number of a sense; 0 for one that is not known, or none. */
  int senseNumber(String sense) {
    return senseNumbers.getOrDefault(sense, 0);
  }

  private static String relationName(Reading reading, int at) {
    String relation = reading.tree().relation(at);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static String sense(LexiconEntry entry) {
    return entry.polarity() + " " + entry.sense();
  }

  private static boolean isName(Token token) {
    return token.partOfSpeech().equals("PROPN");
  }

  /** The tagger takes some names for other words; those have a capital all the same. */
  private static boolean mayBeName(Token token) {
    return isName(token) || !token.text().equals(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
