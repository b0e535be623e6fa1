package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.file.CsvRow;
import io.github.countrystance.file.CsvTable;
import io.github.countrystance.file.PackedTable;
import io.github.countrystance.file.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
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

  /** How many numbers words have; a power of two. */
  static final int NUMBERS = 1 << 12;

  private static final List<String> COLUMNS =
      List.of("lemma", "pos", "polarity", "strength", "sense", "frames");

  private static final String PACKED = "lexicon-by-word.packed";
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt(p -> -p.words().size());

  /** The entries that begin with a word, in their order. */
  private final Function<String, List<LexiconEntry>> byFirstWord;

  /** All entries in their order. */
  private final Supplier<List<LexiconEntry>> entries;

  /** What was found of the words that were asked for and begin an entry. */
  private final Map<String, List<Phrase>> met = new ConcurrentHashMap<>();

  /**
   * An entry, its words, and the {@linkplain #number numbers} of those behind the first but any
   * possessor: each word of a text asks.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Phrase(LexiconEntry entry, List<String> words, int[] later) {

    private static Phrase of(LexiconEntry entry) {
      List<String> words = entry.words();
      int[] later =
          words.stream()
              .skip(1)
              .filter(word -> !word.equals(PhraseWords.POSSESSOR))
              .mapToInt(Lexicon::number)
              .toArray();
      return new Phrase(entry, words, later);
    }
  }

  private Lexicon(
      Function<String, List<LexiconEntry>> byFirstWord, Supplier<List<LexiconEntry>> entries) {
    this.byFirstWord = byFirstWord;
    this.entries = entries;
  }

  private Lexicon(List<LexiconEntry> entries) {
    this(grouped(entries), () -> entries);
  }

  /** All entries are at hand. */
  private static Function<String, List<LexiconEntry>> grouped(List<LexiconEntry> entries) {
    Map<String, List<LexiconEntry>> byFirstWord = new HashMap<>();
    for (LexiconEntry entry : entries) {
      byFirstWord.computeIfAbsent(entry.words().get(0), w -> new ArrayList<>(1)).add(entry);
    }
    return word -> byFirstWord.getOrDefault(word, List.of());
  }

  /** The shipped lexicon. */
  public static Lexicon english() {
    PackedTable packed = PackedTable.beside(Lexicon.class, PACKED);
    return packed == null ? new Lexicon(shipped()) : packed(packed);
  }

  /** The entries of a word are read when a text has it: most texts ask for few. */
  private static Lexicon packed(PackedTable packed) {
    Map<String, Set<String>> frames = new ConcurrentHashMap<>();
    return new Lexicon(word -> entries(packed, word, frames), Lexicon::shipped);
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
    List<LexiconEntry> before = entries();
    before.forEach(e -> all.put(key(e), e));
    Set<String> places = new HashSet<>(ReadingWords.of(ReadingWords.Role.PREPOSITION));
    before.forEach(e -> places.addAll(e.frames()));
    entries(own, source, places).forEach(e -> all.put(key(e), e));
    return new Lexicon(List.copyOf(all.values()));
  }

  private static List<LexiconEntry> shipped() {
    List<LexiconEntry> entries = new ArrayList<>();
    CsvTable.beside(Lexicon.class, RESOURCE, COLUMNS, into(entries, null));
    return entries;
  }

  private static List<LexiconEntry> entries(
      PackedTable packed, String word, Map<String, Set<String>> frames) {
    List<LexiconEntry> entries = new ArrayList<>();
    for (CsvRow row : packed.rows(word, COLUMNS)) {
      entries.add(entry(row, frames));
    }
    return entries;
  }

  /**
   * Packs the shipped lexicon; the build runs it.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (LexiconEntry entry : shipped()) {
      rows.computeIfAbsent(entry.words().get(0), w -> new ArrayList<>()).add(values(entry));
    }
    PackedTable.write(Path.of(args[0]), Lexicon.class, PACKED, rows);
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

  /** What a row of the entry has in its columns, the frames in order. */
  private static List<String> values(LexiconEntry entry) {
    return List.of(
        entry.lemma(),
        entry.partOfSpeech().name(),
        entry.polarity().name(),
        Integer.toString(entry.strength()),
        entry.sense(),
        String.join(";", new TreeSet<>(entry.frames())));
  }

  /** All entries in their order; read anew, as only training asks. */
  List<LexiconEntry> entries() {
    return entries.get();
  }

  /** SHA-256 of all entries in order, in hexadecimal; worked out anew, as only training asks. */
  public String digest() {
    Sha256 digest = new Sha256();
    for (LexiconEntry entry : entries()) {
      digest.add(String.join("\t", values(entry)) + '\n');
    }
    return digest.hexadecimal();
  }

  /** A number of a word, below {@link #NUMBERS}; few words of a text share one. */
  static int number(String word) {
    return word.hashCode() & NUMBERS - 1;
  }

  /** The entries whose lemma begins with the word, those of most words first. */
  List<Phrase> beginningWith(String word) {
    List<Phrase> known = met.get(word);
    if (known != null) {
      return known;
    }
    List<LexiconEntry> found = byFirstWord.apply(word);
    if (found.isEmpty()) {
      return List.of(); // as for most words, which are not kept
    }
    List<Phrase> phrases = found.stream().map(Phrase::of).sorted(LONGEST_FIRST).toList();
    met.put(word, phrases);
    return phrases;
  }
}
