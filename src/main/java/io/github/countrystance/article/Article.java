package io.github.countrystance.article;

import java.util.List;
import java.util.Objects;

/**
 * A text and its statements, in order and not overlapping; what stands between them is white space
 * and HTML block tags.
 *
 * @param text the whole text, unchanged
 * @param statements its statements; each one's text equals the article's at its span
 */
public record Article(String text, List<Statement> statements) {

  /** Copies the list. */
  public Article {
    Objects.requireNonNull(text, "text");
    statements = List.copyOf(statements);
  }
}
