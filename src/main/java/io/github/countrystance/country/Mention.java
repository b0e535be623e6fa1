package io.github.countrystance.country;

import io.github.countrystance.article.Span;
import java.util.Objects;

/**
 * A place where a statement names a target.
 *
 * @param target the country or bloc
 * @param span where, in the article's text
 * @param text the words there
 * @param kind how it is named
 */
public record Mention(Target target, Span span, String text, Kind kind) {

  /** How a target is named. */
  public enum Kind {
    /** By its name or an abbreviation: Pakistan, the U.S. */
    NAME,
    /** By the word for its people or what belongs to it: Danes, Danish, Franco-. */
    DEMONYM,
    /** By its capital or the seat of its government: Islamabad, the Kremlin. */
    METONYM
  }

  /** Checks that nothing is null. */
  public Mention {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }
}
