package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.file.CsvRow;
import io.github.countrystance.file.CsvTable;
import io.github.countrystance.file.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of known polarity, with the places where their targets stand.
 *
 * <p>Read from CSV with the header {@code lemma,pos,polarity,strength,sense,frames}. Immutable;
 * threads may share it.
 */
public final class Lexicon {

  /** The shipped lexicon's resource, beside this class. */
  public static final String RESOURCE = "stance-lexicon.csv";

  private static final List<String> COLUMNS =
      List.of("lemma", "pos", "polarity", "strength", "sense", "frames");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<LexiconEntry> entries;

  /** A number for each word that stands in a phrase behind the first; any possessor has none. */
  private final Map<String, Integer> laterWords = new HashMap<>();

  /** An entry, its words, and the numbers of those behind the first: each word of a text asks. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Phrase(LexiconEntry entry, List<String> words, int[] later) {}

  private Lexicon(List<LexiconEntry> entries) {
    this.entries = List.copyOf(entries);
    for (LexiconEntry entry : entries) {
      Phrase phrase = phrase(entry);
      byFirstWord.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>(1)).add(phrase);
    }
    Comparator<Phrase> longestFirst = Comparator.comparingInt(p -> -p.words().size());
    for (List<Phrase> phrases : byFirstWord.values()) {
      if (phrases.size() > 1) {
        phrases.sort(longestFirst);
      }
    }
  }

  private Phrase phrase(LexiconEntry entry) {
    List<String> words = entry.words();
    int[] later = new int[words.size() - 1];
    int count = 0;
    for (String word : words.subList(1, words.size())) {
      if (!word.equals(PhraseWords.POSSESSOR)) {
        later[count++] = laterWords.computeIfAbsent(word, w -> laterWords.size());
      }
    }
    return new Phrase(entry, words, Arrays.copyOf(later, count));
  }

  /** The shipped lexicon. */
  public static Lexicon english() {
    return new Lexicon(shipped());
  }

  /**
   * These entries and some of one's own; an own entry takes the place of one of the same lemma and
   * part of speech.
   *
   * @param own CSV with the columns of the shipped lexicon; may be empty
   * @param source what to call it in messages
   * @throws IOException if a row is no entry or stands twice; the message names line and value
   */
  public Lexicon with(String own, String source) throws IOException {
    if (own.isBlank()) {
      return this;
    }
    Map<String, LexiconEntry> all = new LinkedHashMap<>();
    entries.forEach(e -> all.put(key(e), e));
    Set<String> places = new HashSet<>(ReadingWords.of(ReadingWords.Role.PREPOSITION));
    entries.forEach(e -> places.addAll(e.frames()));
    entries(own, source, places).forEach(e -> all.put(key(e), e));
    return new Lexicon(List.copyOf(all.values()));
  }

  private static List<LexiconEntry> shipped() {
    List<LexiconEntry> entries = new ArrayList<>();
    CsvTable.beside(Lexicon.class, RESOURCE, COLUMNS, into(entries, null));
    return entries;
  }

  private static String key(LexiconEntry entry) {
    return entry.lemma() + '/' + entry.partOfSpeech();
  }

  private static List<LexiconEntry> entries(String csv, String source, Set<String> places)
      throws IOException {
    List<LexiconEntry> entries = new ArrayList<>();
    CsvTable.read(csv, source, COLUMNS, into(entries, places));
    return entries;
  }

  /**
   * Reads rows.
   *
   * @param places what frames may name; null for anything
   */
  private static CsvTable.RowReader into(List<LexiconEntry> entries, @Nullable Set<String> places) {
    Map<PartOfSpeech, Set<String>> seen = new EnumMap<>(PartOfSpeech.class);
    Map<String, Set<String>> frames = new HashMap<>();
    return (row, line) -> {
      LexiconEntry entry = entry(row, frames);
      Set<String> lemmas = seen.computeIfAbsent(entry.partOfSpeech(), p -> new HashSet<>());
      if (!lemmas.add(entry.lemma())) {
        throw new IllegalArgumentException("'" + entry.lemma() + "' stands twice");
      }
      if (places != null) {
        requirePlaces(entry.frames(), places);
      }
      entries.add(entry);
    };
  }

  private static void requirePlaces(Set<String> frames, Set<String> places) {
    for (String frame : new TreeSet<>(frames)) {
      if (!places.contains(frame)) {
        throw new IllegalArgumentException(
            "frames has '" + frame + "', expected places among " + new TreeSet<>(places));
      }
    }
  }

  /**
   * The entry in a row.
   *
   * @param frames the columns of that name that were read before: few differ
   */
  private static LexiconEntry entry(CsvRow row, Map<String, Set<String>> frames) {
    return new LexiconEntry(
        row.get("lemma"),
        CsvTable.constant(PartOfSpeech.class, "pos", row.get("pos")),
        CsvTable.constant(Polarity.class, "polarity", row.get("polarity")),
        number("strength", row.get("strength")),
        row.get("sense"),
        frames.computeIfAbsent(row.get("frames"), Lexicon::frames));
  }

  /** Prepositions that are read as another are entered as that one. */
  private static Set<String> frames(String column) {
    Set<String> frames = new TreeSet<>();
    for (String frame : column.split(";", -1)) {
      frames.add(Roles.preposition(frame.strip()));
    }
    return Set.copyOf(frames);
  }

  private static int number(String column, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " is '" + value + "', expected a number", e);
    }
  }

  /** SHA-256 of all entries in order, in hexadecimal; worked out anew, as only training asks. */
  public String digest() {
    Sha256 digest = new Sha256();
    for (LexiconEntry entry : entries) {
      String frames = String.join(";", new TreeSet<>(entry.frames()));
      String line =
          String.join(
              "\t",
              entry.lemma(),
              entry.partOfSpeech().name(),
              entry.polarity().name(),
              Integer.toString(entry.strength()),
              entry.sense(),
              frames);
      digest.add(line + '\n');
    }
    return digest.hexadecimal();
  }

  /** The number of a word that stands behind the first of a phrase; or null. */
  @Nullable Integer later(String word) {
    return laterWords.get(word);
  }

  /** The entries whose lemma begins with the word, those of most words first. */
  List<Phrase> beginningWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }
}
