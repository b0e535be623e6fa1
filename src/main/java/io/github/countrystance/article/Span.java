package io.github.countrystance.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text, in UTF-16 code units as {@link String#substring(int, int)} counts them.
 *
 * <pre>{@code
 * Span span = new Span(3, 9);
 * "In Norway.".substring(span.begin(), span.end()); // "Norway"
 * }</pre>
 *
 * @param begin the first code unit, 0 or more
 * @param end the code unit after the last, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span [" + begin + "," + end + ") is not a stretch of text");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** This span, moved to the right by {@code offset} code units. */
  public Span shiftedBy(int offset) {
    return new Span(begin + offset, end + offset);
  }

  /** The text that this span covers. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }

  // as records have them, but those are linked when first asked, which a first analysis feels

  @Override
  @SuppressWarnings("exports") // the annotation is for those who compile this
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && begin == span.begin && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  @Override
  public String toString() {
    return "[" + begin + "," + end + ")";
  }
}
