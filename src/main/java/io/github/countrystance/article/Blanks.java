package io.github.countrystance.article;

/** What parts words and sentences. */
final class Blanks {

  private Blanks() {}

  /** White space, blanks that do not break, and marks without a width. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** The first place from begin on that holds no blank; end if there is none. */
  static int skip(String text, int begin, int end) {
    int at = begin;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the text before end stops when blanks at its end are left out; begin if all are. */
  static int skipBack(String text, int begin, int end) {
    int at = end;
    while (at > begin && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
