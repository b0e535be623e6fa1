package io.github.countrystance.article;

import java.util.Objects;

/**
 * One sentence of an article: the unit in which targets are looked for.
 *
 * @param span where it stands in the article
 * @param text the article's text at that span
 */
public record Statement(Span span, String text) {

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if the text is not as long as the span
   */
  public Statement {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    if (span.length() != text.length()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " code units does not fill the span " + span);
    }
  }

  /** A statement that is a whole article: its span begins at 0. */
  public static Statement of(String text) {
    return new Statement(new Span(0, text.length()), text);
  }
}
