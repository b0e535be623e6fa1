package io.github.countrystance.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Where the sentences of a paragraph end: clear cases by rule, the others as OpenNLP proposes.
 *
 * <p>Clear ends are stops behind a whole word and before a capital; clearly none are stops behind
 * titles, initials and months, or before a small letter.
 */
final class SentenceEnds {

  private static final String STOPS = ".!?\u2026";
  private static final String CLOSERS = "\"'\u201d\u2019)]}\u00bb";
  private static final String OPENERS = "\"'\u201c\u2018([{\u00ab";
  private static final String QUOTATION_MARKS = "\"\u201c\u201d";
  private static final int LONGEST_MARKER = 3;
  private static final int LONGEST_INDENT = 100;
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_DATELINE = 60;

  /** Longer ones are not searched, so that many stops cost no more than the text is long. */
  private static final int LONGEST_QUOTATION = 1_000;

  /** "5 p.m. Kyiv time", "8 a.m. US Eastern time". */
  private static final Pattern TIME = Pattern.compile("(?:\\p{Lu}\\p{L}+ ){1,2}time\\b");

  /** "At 8 p.m. Russian forces": a sentence that has not begun does not end. */
  private static final Pattern OPENING_TIME =
      Pattern.compile(
          "\\s{0,100}[\"\u201c]?(?:At|By|Around|About|Before|After|Until|From|Since)"
              + " \\d[\\d:.]{0,4} ?[ap]\\.?m");

  /** How much of the text OpenNLP sees before and after a stop. */
  private static final int BEHIND = 120;

  private static final int AHEAD = 60;

  /** What a rule says of a stop. */
  private enum Verdict {
    END,
    NO_END,
    UNSURE
  }

  private final Abbreviations abbreviations;
  private final String text;
  private final UnclearStops unclear;

  private SentenceEnds(Abbreviations abbreviations, String text, UnclearStops unclear) {
    this.abbreviations = abbreviations;
    this.text = text;
    this.unclear = unclear;
  }

  /**
   * The ends in a paragraph, in order, the last of them at its end.
   *
   * @param unclear asked where no rule decides
   */
  static List<Integer> in(String paragraph, UnclearStops unclear, Abbreviations abbreviations) {
    return new SentenceEnds(abbreviations, paragraph, unclear).all();
  }

  private List<Integer> all() {
    List<Integer> ends = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < text.length()) {
      if (STOPS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int stop = at;
      while (at < text.length() && STOPS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      int end = at;
      while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (isEnd(begin, stop, at, end)) {
        ends.add(end);
        begin = end;
      }
      at = end;
    }
    if (ends.isEmpty() || ends.get(ends.size() - 1) < text.length()) {
      ends.add(text.length());
    }
    return ends;
  }

  /** Whether the stops from stop to after, and the closing signs up to end, end a sentence. */
  private boolean isEnd(int begin, int stop, int after, int end) {
    int next = Blanks.skip(text, end, text.length());
    if (next == end || next == text.length()) {
      return false;
    }
    return switch (verdict(begin, stop, after, next)) {
      case END -> true;
      case NO_END -> false;
      // of a long run of stops the last are enough: OpenNLP takes the square of its length
      case UNSURE -> isProposed(Math.max(stop, after - BEHIND), next);
    };
  }

  private Verdict verdict(int begin, int stop, int after, int next) {
    int first = next;
    while (first < text.length() && OPENERS.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int follower = first < text.length() ? text.codePointAt(first) : ' ';
    if (STOPS.indexOf(follower) >= 0) {
      return Verdict.NO_END; // of ". . . ." the last may be one
    }
    if (Character.isLowerCase(follower) || ",;:".indexOf(follower) >= 0) {
      boolean shouted = "!?".indexOf(text.charAt(after - 1)) >= 0;
      return shouted && first > next ? Verdict.UNSURE : Verdict.NO_END;
    }
    if (text.charAt(stop) != '.' || after - stop > 1) {
      if (first == next && isQuotedWhole(begin, after) && abbreviations.tellsWho(text, next)) {
        return Verdict.NO_END;
      }
      return Character.isLetterOrDigit(follower) ? Verdict.END : Verdict.UNSURE;
    }
    if (isDash(follower)) {
      return isDateline(begin, stop) ? Verdict.NO_END : Verdict.UNSURE;
    }
    return isListMarker(begin, stop) ? Verdict.NO_END : afterOneStop(begin, stop, next, first);
  }

  /** Whether a quotation mark closes behind the stops that was not opened amid the sentence. */
  private boolean isQuotedWhole(int begin, int after) {
    if (after == text.length() || after - begin > LONGEST_QUOTATION) {
      return false;
    }
    int first = Blanks.skip(text, begin, after);
    char mark = text.charAt(after);
    if (mark == '\'' || mark == '\u2019') { // those amid it may be apostrophes
      return text.charAt(first) == '\'' || text.charAt(first) == '\u2018';
    }
    boolean closes = QUOTATION_MARKS.indexOf(mark) >= 0;
    for (int at = first + 1; closes && at < after; at++) {
      closes = QUOTATION_MARKS.indexOf(text.charAt(at)) < 0;
    }
    return closes;
  }

  private static boolean isDash(int c) {
    return c == '-' || c == '\u2013' || c == '\u2014';
  }

  private Verdict afterOneStop(int begin, int stop, int next, int first) {
    String word = wordBefore(begin, stop);
    if (word.isEmpty()) {
      return Verdict.UNSURE;
    }
    boolean opened = first > next;
    String nextWord = wordAt(first);
    // "CHINA SLAMS U.S. AND JAPAN": in capitals the same words go on with it
    boolean shouted = nextWord.length() > 1 && nextWord.equals(nextWord.toUpperCase(Locale.ROOT));
    boolean known = abbreviations.opensSentence(nextWord.toLowerCase(Locale.ROOT));
    boolean opener = opened || (known && !shouted);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    // "P." before a name is no page, "V." is no versus
    Abbreviations.Kind kind = initial ? null : abbreviations.kind(word.toLowerCase(Locale.ROOT));
    if (kind == Abbreviations.Kind.TIME) {
      boolean goesOn =
          text.charAt(next) == '('
              || TIME.matcher(text).region(first, text.length()).lookingAt()
              || OPENING_TIME.matcher(text).region(begin, stop).matches();
      return goesOn || abbreviations.datesTime(nextWord) ? Verdict.NO_END : Verdict.END;
    }
    if (kind != null) {
      boolean digit = first < text.length() && Character.isDigit(text.charAt(first));
      return afterAbbreviation(kind, word, opener, digit, text.charAt(next) == '(');
    }
    boolean initials = word.length() > 1 && word.charAt(word.length() - 2) == '.';
    if (initial || initials) {
      return opener && nextWord.length() != 1 ? Verdict.END : Verdict.NO_END;
    }
    boolean capital = first < text.length() && Character.isUpperCase(text.codePointAt(first));
    return capital || opened ? Verdict.END : Verdict.UNSURE;
  }

  private static Verdict afterAbbreviation(
      Abbreviations.Kind kind, String word, boolean opener, boolean digit, boolean bracket) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return switch (kind) {
      case TITLE, TIME -> Verdict.NO_END;
      case NUMBER -> digit ? Verdict.NO_END : Verdict.END;
      case MONTH -> !capital ? Verdict.END : digit ? Verdict.NO_END : Verdict.UNSURE;
      case ACRONYM -> opener && !bracket ? Verdict.END : Verdict.NO_END;
      case SUFFIX -> bracket ? Verdict.NO_END : opener ? Verdict.END : Verdict.UNSURE;
    };
  }

  /** What OpenNLP says: its features are of the words beside the stop, so a window will do. */
  private boolean isProposed(int stop, int next) {
    int from = windowBegin(stop);
    int to = Math.min(text.length(), next + AHEAD);
    for (Span sentence : unclear.sentences(text.substring(from, to))) {
      int end = from + sentence.getEnd();
      if (end >= stop && end <= next && end < to) {
        return true;
      }
    }
    return false;
  }

  private int windowBegin(int stop) {
    int from = Math.max(0, stop - BEHIND);
    while (from > 0 && from < stop && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  /** "ALMERIA, Spain. - ": the place before a report. */
  private boolean isDateline(int begin, int stop) {
    if (stop - begin >= LONGEST_DATELINE) {
      return false;
    }
    String before = text.substring(begin, stop);
    int comma = before.indexOf(',');
    String place = comma < 0 ? before : before.substring(0, comma);
    return place.equals(place.toUpperCase(Locale.ROOT));
  }

  /** "1." or "a." at the very beginning. */
  private boolean isListMarker(int begin, int stop) {
    int from = stop;
    while (from > begin
        && stop - from <= LONGEST_MARKER
        && !Blanks.isBlank(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, stop);
    boolean brief = !before.isEmpty() && before.length() <= LONGEST_MARKER;
    boolean letter = before.length() == 1 && Character.isLetter(before.charAt(0));
    return brief && (letter || before.chars().allMatch(Character::isDigit)) && isBlank(begin, from);
  }

  /** Whether nothing stands there; gives up behind as many blanks as no list has. */
  private boolean isBlank(int begin, int end) {
    return end - begin <= LONGEST_INDENT && Blanks.skip(text, begin, end) == end;
  }

  /** Whether the last sign of a text, but for closing ones, is a stop. */
  static boolean isStopped(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** The word that a stop follows, inner stops included. */
  private String wordBefore(int begin, int stop) {
    int start = stop;
    while (start > begin && stop - start < LONGEST_WORD && isWordSign(start - 1)) {
      start--;
    }
    return text.substring(start, stop);
  }

  private boolean isWordSign(int at) {
    if (Character.isLetterOrDigit(text.charAt(at))) {
      return true;
    }
    return text.charAt(at) == '.' && at > 0 && Character.isLetter(text.charAt(at - 1));
  }

  private String wordAt(int begin) {
    int end = begin;
    while (end < text.length()
        && end - begin < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }
}
