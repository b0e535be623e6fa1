package io.github.countrystance.cli;

/** Text from files for people's eyes: a terminal obeys signs that nobody sees. */
final class Printable {

  private static final char REPLACEMENT = '\ufffd';

  private Printable() {}

  /** The text with another sign in place of each control character but tabs and line ends. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0) {
        shown.setCharAt(i, REPLACEMENT);
      }
    }
    return shown.toString();
  }
}
