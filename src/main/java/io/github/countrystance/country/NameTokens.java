package io.github.countrystance.country;

import io.github.countrystance.article.Span;
import io.github.countrystance.file.Utf8;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a text into words for the look-up of names: letters and digits, "U.S." and "U. S." as one
 * word, everything else between words. Linear in the length of the text.
 */
final class NameTokens {

  private static final int LONGEST_ABBREVIATION = 6;
  private static final Set<String> GLUED =
      Set.of(
          "a", "about", "after", "against", "and", "as", "at", "before", "between", "but", "by",
          "for", "from", "if", "in", "into", "of", "on", "or", "over", "that", "the", "to", "when",
          "while", "with");
  private static final int LONGEST_GLUED = 7;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern MARK = Pattern.compile("[\\p{M}\\p{Cf}]");

  private static final String BLANKS_WITHOUT_WIDTH = "\u200b\ufeff";

  /** Letters to Java. */
  private static final String APOSTROPHES = "\u02bb\u02bc";

  private final String text;
  private final List<NameToken> tokens = new ArrayList<>();

  private NameTokens(String text) {
    this.text = text;
  }

  static List<NameToken> of(String text) {
    NameTokens reader = new NameTokens(text);
    int at = 0;
    while (at < text.length()) {
      at = reader.next(at);
    }
    return reader.tokens;
  }

  private int next(int begin) {
    int c = text.codePointAt(begin);
    // a mark alone, as in an emoji, is no word: its folded form would be empty
    if (!isPlain(c)) {
      return begin + Character.charCount(c);
    }
    int dotted = dottedEnd(begin);
    if (dotted > begin) {
      String letters = NO_LETTER.matcher(text.substring(begin, dotted)).replaceAll("");
      boolean capitals = Character.isUpperCase(letters.charAt(0));
      String key = letters.toLowerCase(Locale.ROOT);
      tokens.add(new NameToken(new Span(begin, dotted), key, capitals, capitals));
      return dotted;
    }
    int end = begin;
    while (end < text.length() && isWord(text.codePointAt(end)) && !isGlued(begin, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    int last = end;
    while (Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
      last--;
    }
    add(begin, last);
    return end;
  }

  /** "toRussia's": copied text often has lost the blank after a small word. */
  private boolean isGlued(int begin, int at) {
    return at > begin
        && at - begin <= LONGEST_GLUED
        && Character.isUpperCase(text.charAt(at))
        && GLUED.contains(text.substring(begin, at));
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) && APOSTROPHES.indexOf(c) < 0;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return isPlain(c)
        // a soft hyphen, or where writing changes its direction; but no blank without a width
        || (type == Character.FORMAT && BLANKS_WITHOUT_WIDTH.indexOf(c) < 0)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * The end of "U.S.", "U. S.", "U.S" or "u.s." when one begins here, else the beginning. Only
   * capitals may stand apart, and then all of them: "U.S. U.N. envoy" are two, and no "B" belongs
   * to "Plan B. U.S. troops".
   */
  private int dottedEnd(int begin) {
    boolean upper = Character.isUpperCase(text.charAt(begin));
    int at = begin;
    int letters = 0;
    boolean apart = false;
    while (isLetter(at, upper) && at + 1 < text.length() && text.charAt(at + 1) == '.') {
      letters++;
      if (letters > LONGEST_ABBREVIATION) {
        return begin; // no name is as long, and looking farther would cost the square of the text
      }
      at += 2;
      boolean blank = upper && at < text.length() && text.charAt(at) == ' ';
      int next = blank ? at + 1 : at;
      boolean more =
          isLetter(next, upper) && next + 1 < text.length() && text.charAt(next + 1) == '.';
      if (!more || (blank && letters > 1 && !apart)) {
        break;
      }
      if (apart && !blank) {
        return begin;
      }
      apart = blank;
      at = next;
    }
    boolean last =
        letters > 0
            && isLetter(at, upper)
            && (at + 1 == text.length() || !isWord(text.charAt(at + 1)));
    if (last) {
      return at + 1;
    }
    return letters > 1 ? at : begin;
  }

  private boolean isLetter(int at, boolean upper) {
    return at < text.length()
        && (upper
            ? Character.isUpperCase(text.charAt(at))
            : Character.isLowerCase(text.charAt(at)));
  }

  private void add(int begin, int end) {
    String word = text.substring(begin, end);
    boolean capitalised = Character.isUpperCase(word.codePointAt(0));
    Span span = new Span(begin, end);
    tokens.add(new NameToken(span, fold(word), capitalised, isAbbreviation(word)));
  }

  /** Whether a word is written as US and NATO are. */
  static boolean isAbbreviation(String word) {
    return word.length() >= 2
        && word.length() <= LONGEST_ABBREVIATION
        && Character.isUpperCase(word.charAt(0))
        && isInCapitals(word);
  }

  private static boolean isInCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Lower case without accents. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Utf8.isAscii(word)) {
      return lower;
    }
    String bare = MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace("ø", "o").replace("ı", "i").replace("ł", "l").replace("ß", "ss");
  }
}
