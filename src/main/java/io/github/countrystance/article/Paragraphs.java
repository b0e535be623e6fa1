package io.github.countrystance.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text where white space and HTML show that something new begins: at blank lines, HTML block
 * tags, list entries, and at line ends that no line was wrapped at.
 *
 * <p>A line was wrapped if the first word of the next would not have fitted into the widest line of
 * its block. Where all other lines end and none has a stop, they are headlines, the widest too.
 */
final class Paragraphs {

  private static final Pattern BREAK =
      Pattern.compile(
          // the first line end in one piece: CR LF alone is no blank line
          "(?>\\R)[\\s\\h&&[^\\r\\n]]*\\R\\s*"
              + "|(?i)</?(?:p|br|div|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|blockquote|section"
              + "|article|header|footer|hr|title|body|html|head|figure|figcaption|main|nav|pre"
              + "|address|aside|center|details|fieldset|form|summary)(?:\\s[^<>]*+)?/?>");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern LIST_MARKER =
      Pattern.compile(
          "\\s*(?:[-*\u2022\u2023\u25aa\u25cf\u2013\u2014]|\\d{1,3}[.)]|[a-z][)])\\s.*");

  private static final Pattern ASIDE =
      Pattern.compile("[-\u2013\u2014]{1,2}\\s\\p{Ll}|\\d{1,3}\\.\\s\\p{Lu}");

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
    if (isOneLine(text)) {
      paragraphs.add(0, text.length());
      return paragraphs.found;
    }
    Matcher breaks = BREAK.matcher(text);
    int begin = 0;
    while (breaks.find()) {
      paragraphs.addBlock(begin, breaks.start());
      begin = breaks.end();
    }
    paragraphs.addBlock(begin, text.length());
    return paragraphs.found;
  }

  /**
   * Whether the text has neither a line end nor a tag, as single statements: nothing to look for.
   */
  private static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || isLineEnd(c)) {
        return false;
      }
    }
    return true;
  }

  /** What {@link #LINE_END} begins with. */
  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void addBlock(int begin, int end) {
    List<Span> lines = lines(begin, end);
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    BitSet ends = new BitSet();
    for (int i = 0; i + 1 < lines.size(); i++) {
      ends.set(i, endsHere(lines.get(i), lines.get(i + 1), widest));
    }
    if (areHeadlines(lines, ends)) {
      ends.set(0, lines.size() - 1);
    }
    int from = begin;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (ends.get(i)) {
        add(from, lines.get(i).end());
        from = lines.get(i + 1).begin();
      }
    }
    add(from, end);
  }

  /**
   * Whether the lines are headlines: none ends in a stop, and all but the widest, which nothing is
   * too wide to follow, end for sure.
   */
  private boolean areHeadlines(List<Span> lines, BitSet ends) {
    int open = ends.nextClearBit(0);
    return lines.size() > 2
        && ends.cardinality() == lines.size() - 2
        && !goesOn(lines.get(open + 1).of(text).strip())
        && lines.stream().noneMatch(line -> SentenceEnds.isStopped(line.of(text).strip()));
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
    String before = line.of(text);
    String following = next.of(text).strip();
    boolean wrapped = widest >= NARROWEST && isFull(before, following, widest);
    if (LIST_MARKER.matcher(next.of(text)).matches()) {
      return !wrapped || !isAside(before, following);
    }
    return !goesOn(following) && !wrapped;
  }

  private static boolean goesOn(String following) {
    return following.isEmpty() || Character.isLowerCase(following.codePointAt(0));
  }

  private static boolean isFull(String line, String following, int widest) {
    int space = following.indexOf(' ');
    int word = space < 0 ? following.length() : space;
    return line.stripTrailing().length() + 1 + word > widest;
  }

  /**
   * "the harvest" wrapped before "- the third to fail - was lost", "on March" before "12. Russia":
   * no list begins there.
   */
  private static boolean isAside(String line, String following) {
    String before = line.strip();
    return ASIDE.matcher(following).lookingAt()
        && !LIST_MARKER.matcher(line).matches()
        && !before.endsWith(":")
        && !SentenceEnds.isStopped(before);
  }

  private void add(int begin, int end) {
    if (!text.substring(begin, end).isBlank()) {
      found.add(new Span(begin, end));
    }
  }
}
