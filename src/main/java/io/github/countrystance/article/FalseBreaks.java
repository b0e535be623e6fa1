package io.github.countrystance.article;

import java.util.Locale;
import java.util.Set;

/**
 * Tells sentence ends that are none: the stop belongs to an abbreviation, an initial or a number.
 */
final class FalseBreaks {

  private static final Set<String> BEFORE_NAME =
      Set.of(
          "gen", "lt", "col", "sgt", "maj", "capt", "cmdr", "adm", "sen", "rep", "gov", "mr", "mrs",
          "ms", "dr", "prof", "st", "rev", "hon", "pres", "amb", "vs", "brig", "cpl", "no", "nos");

  boolean isFalse(String text, int begin, int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || text.charAt(end - 1) != '.') {
      return false;
    }
    String word = lastWord(text, begin, end - 1);
    char follower = text.charAt(next);
    if (Character.isLowerCase(follower)) {
      return true;
    }
    if (word.equals("no") || word.equals("nos")) {
      return Character.isDigit(follower);
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    return BEFORE_NAME.contains(word) || initial;
  }

  private static String lastWord(String text, int begin, int end) {
    int start = end;
    while (start > begin && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
