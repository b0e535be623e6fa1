package io.github.countrystance.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text where white space and HTML show that something new begins: at blank lines, HTML block
 * tags, list entries, and at line ends that no line was wrapped at.
 *
 * <p>A line was wrapped if the first word of the next would not have fitted into the widest line of
 * its block.
 */
final class Paragraphs {

  private static final Pattern BREAK =
      Pattern.compile(
          // the first line end in one piece: CR LF alone is no blank line
          "(?>\\R)[\\s&&[^\\r\\n]]*\\R\\s*"
              + "|(?i)</?(?:p|br|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|blockquote|section"
              + "|article|header|footer|hr|title|body|html|head|figure|figcaption|main|nav|pre)"
              + "(?:\\s[^<>]{0,300})?/?>");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "\\s*(?:[-*\u2022\u2023\u25aa\u25cf\u2013\u2014]|\\d{1,3}[.)]|[a-z][)])\\s.*");

  /** No one wraps lines as short as this. */
  private static final int NARROWEST = 30;

  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /** The paragraphs, in order; what stands between them is white space and block tags. */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    Matcher breaks = BREAK.matcher(text);
    int begin = 0;
    while (breaks.find()) {
      paragraphs.addBlock(begin, breaks.start());
      begin = breaks.end();
    }
    paragraphs.addBlock(begin, text.length());
    return paragraphs.found;
  }

  private void addBlock(int begin, int end) {
    List<Span> lines = lines(begin, end);
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    int from = begin;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (endsHere(lines.get(i), lines.get(i + 1), widest)) {
        add(from, lines.get(i).end());
        from = lines.get(i + 1).begin();
      }
    }
    add(from, end);
  }

  private List<Span> lines(int begin, int end) {
    List<Span> lines = new ArrayList<>();
    Matcher ends = LINE_END.matcher(text).region(begin, end);
    int from = begin;
    while (ends.find()) {
      lines.add(new Span(from, ends.start()));
      from = ends.end();
    }
    lines.add(new Span(from, end));
    return lines;
  }

  private boolean endsHere(Span line, Span next, int widest) {
    String following = next.of(text);
    if (LIST_MARKER.matcher(following).matches()) {
      return true;
    }
    String stripped = following.strip();
    if (stripped.isEmpty() || Character.isLowerCase(stripped.codePointAt(0))) {
      return false;
    }
    if (widest < NARROWEST) {
      return true;
    }
    int space = stripped.indexOf(' ');
    int word = space < 0 ? stripped.length() : space;
    return line.of(text).stripTrailing().length() + 1 + word <= widest;
  }

  private void add(int begin, int end) {
    if (!text.substring(begin, end).isBlank()) {
      found.add(new Span(begin, end));
    }
  }
}
