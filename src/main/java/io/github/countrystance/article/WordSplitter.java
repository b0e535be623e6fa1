package io.github.countrystance.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a statement into words and signs by rule. OpenNLP's tokenizer leaves clitics unsplit and
 * cuts hyphenated pairs unsteadily; syntax needs both to be regular.
 */
final class WordSplitter {

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private WordSplitter() {}

  /** The words of the text, in order; each masked span is exactly one of them. */
  static List<Span> split(String text, List<Span> masked) {
    List<Span> words = new ArrayList<>(text.length() / 5 + 4);
    int at = 0;
    for (Span mask : masked) {
      splitBetween(text, at, mask.begin(), words);
      words.add(mask);
      at = mask.end();
    }
    splitBetween(text, at, text.length(), words);
    return words;
  }

  private static void splitBetween(String text, int begin, int end, List<Span> words) {
    int at = begin;
    while (at < end) {
      if (Blanks.isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = wordEnd(text, at, end);
      addWord(text, at, stop, words);
      at = stop;
    }
  }

  private static int wordEnd(String text, int begin, int end) {
    if (!isWordPart(text.charAt(begin)) && !isClitic(text, begin, end)) {
      return signEnd(text, begin, end);
    }
    int at = begin + 1;
    while (at < end && (isWordPart(text.charAt(at)) || joins(text, at, end))) {
      at++;
    }
    // the stop of "U.S." belongs to it, that of "home." does not
    if (at < end && text.charAt(at) == '.' && isDotted(text, begin, at)) {
      at++;
    }
    return at;
  }

  private static int signEnd(String text, int begin, int end) {
    char sign = text.charAt(begin);
    int at = begin + 1;
    if (Character.isHighSurrogate(sign) && at < end && Character.isLowSurrogate(text.charAt(at))) {
      return at + 1;
    }
    while (at < end && text.charAt(at) == sign && (sign == '.' || sign == '-')) {
      at++;
    }
    return at;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the sign at this place stands inside a word: "don't", "long-term", "3,000", "U.S". */
  private static boolean joins(String text, int at, int end) {
    if (at + 1 >= end || !isWordPart(text.charAt(at + 1))) {
      return false;
    }
    char sign = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (sign) {
      case '-', '\u2010', '\u2011', '\'', '\u2019', '&' -> isWordPart(before);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '.' ->
          Character.isDigit(before) == Character.isDigit(after) && !startsSentence(text, at);
      default -> false;
    };
  }

  /** "Monday.Then": a stop with the blank after it lost. */
  private static boolean startsSentence(String text, int at) {
    return at >= 2
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean isDotted(String text, int begin, int end) {
    if (!Character.isLetter(text.charAt(end - 1))) {
      return false; // the stop behind "2.5" ends the sentence
    }
    boolean single = end - begin == 1 && Character.isUpperCase(text.charAt(begin));
    return single || (end - begin >= 3 && text.charAt(end - 2) == '.');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** "RUSSIA'S", "DON'T": headlines may be all in capitals. */
  private static boolean isClitic(String tail) {
    return CLITICS.contains(tail.toLowerCase(Locale.ROOT));
  }

  /** A clitic that follows a masked name, so that nothing precedes it in this stretch. */
  private static boolean isClitic(String text, int begin, int end) {
    if (!isApostrophe(text.charAt(begin)) || begin == 0 || Blanks.isBlank(text.charAt(begin - 1))) {
      return false;
    }
    int at = begin + 1;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return isClitic(text.substring(begin + 1, at));
  }

  private static void addWord(String text, int begin, int end, List<Span> words) {
    // as treebanks write it: the tagger and the grammar know no "cannot"
    boolean cannot = text.regionMatches(true, begin, "cannot", 0, end - begin) && end - begin == 6;
    int cut = cannot ? end - "not".length() : cliticStart(text, begin, end);
    if (cut > begin && cut < end) {
      words.add(new Span(begin, cut));
      words.add(new Span(cut, end));
    } else {
      words.add(new Span(begin, end));
    }
  }

  private static int cliticStart(String text, int begin, int end) {
    for (int at = end - 1; at > begin; at--) {
      if (isApostrophe(text.charAt(at))) {
        String tail = text.substring(at + 1, end);
        if (isClitic(tail)) {
          return at;
        }
        boolean negation =
            tail.equalsIgnoreCase("t") && Character.toLowerCase(text.charAt(at - 1)) == 'n';
        // "can't" is "can" + "'t" in no treebank, but "ca" is no word to the lexicon
        return negation ? at - 1 : end;
      }
    }
    return end;
  }
}
