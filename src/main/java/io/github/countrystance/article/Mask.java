package io.github.countrystance.article;

import java.util.Objects;

/**
 * A stretch of a statement that the tokens must not show.
 *
 * @param span where it stands, in the statement's text
 * @param adjective whether the hidden word may be an adjective ("Kenyan"), which tells the tagger
 *     how to read what follows; all that it learns of the word
 */
public record Mask(Span span, boolean adjective) {

  /** Checks that nothing is null. */
  public Mask {
    Objects.requireNonNull(span, "span");
  }
}
