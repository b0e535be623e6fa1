package io.github.countrystance.article;

import java.util.Objects;

/**
 * One word or sign of a statement.
 *
 * @param span where it stands in the statement's text (not in the article)
 * @param text the word as written, with a straight apostrophe for a curly one, or {@link #MASK}
 *     where the reader was told to hide it
 * @param partOfSpeech its universal part-of-speech tag: {@code NOUN}, {@code PROPN}, {@code VERB}
 *     and the like
 */
public record Token(Span span, String text, String partOfSpeech) {

  /** Stands for the hidden words of a target's name. */
  public static final String MASK = "\u25a0";

  /** Checks that nothing is null. */
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
  }

  /** Whether it hides the name of a target. */
  public boolean masked() {
    return text.equals(MASK);
  }
}
