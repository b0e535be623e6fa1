package io.github.countrystance.article;

import io.github.countrystance.file.CsvTable;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a stop may belong to, and the words behind it that tell, from the tables beside. */
final class Abbreviations {

  /** What follows an abbreviation when it does not end a sentence. */
  enum Kind {
    /** A name, so that a capital says nothing: Gen. Lee. */
    TITLE,
    /** A number: No. 5. */
    NUMBER,
    /** A day or a year: Sept. 11. */
    MONTH,
    /** A name, unless a sentence's usual first word: U.S. Navy, "in the U.S. The". */
    ACRONYM,
    /** A day or a zone: 8 p.m. Saturday, 5 a.m. GMT. */
    TIME,
    /** Anything; it may end a sentence as well: Corp., Fla. */
    SUFFIX
  }

  private static final Pattern NAME_AND_VERB =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'\u2019-]{0,30} ){1,4}(\\p{Ll}+)\\b");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  /** Days, months and time zones. */
  private final Set<String> dates = new HashSet<>();

  private final Set<String> tellings = new HashSet<>();

  Abbreviations() {
    Class<?> own = Abbreviations.class;
    CsvTable.beside(
        own,
        "abbreviations.csv",
        List.of("form", "kind"),
        (row, line) ->
            kinds.put(row.get("form"), CsvTable.constant(Kind.class, "kind", row.get("kind"))));
    CsvTable.beside(
        own, "sentence-openers.csv", List.of("word"), (row, line) -> openers.add(row.get("word")));
    CsvTable.beside(
        own, "time-zones.csv", List.of("zone"), (row, line) -> dates.add(row.get("zone")));
    CsvTable.beside(
        own, "tellings.csv", List.of("verb"), (row, line) -> tellings.add(row.get("verb")));
    for (DayOfWeek day : DayOfWeek.values()) {
      dates.add(capitalised(day));
    }
    for (Month month : Month.values()) {
      dates.add(capitalised(month));
    }
  }

  /** Asking for the display name would load the platform's languages, which is felt at a start. */
  private static String capitalised(Enum<?> dayOrMonth) {
    String name = dayOrMonth.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * What a word without its stop abbreviates.
   *
   * @param lowerCase the word, inner stops included
   */
  @Nullable Kind kind(String lowerCase) {
    return kinds.get(lowerCase);
  }

  /** Whether a word is a day, a month or a time zone. */
  boolean datesTime(String word) {
    return dates.contains(word);
  }

  /**
   * Whether a name and a verb of saying stand at a place: {@code Erdogan told}, which goes on with
   * the quotation before it.
   */
  boolean tellsWho(String text, int at) {
    Matcher who = NAME_AND_VERB.matcher(text).region(at, text.length());
    return who.lookingAt() && tellings.contains(who.group(1));
  }

  /** Whether a word, written with a capital, most often begins a sentence. */
  boolean opensSentence(String lowerCase) {
    return openers.contains(lowerCase);
  }
}
