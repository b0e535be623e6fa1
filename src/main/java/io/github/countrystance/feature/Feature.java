package io.github.countrystance.feature;

import io.github.countrystance.article.Span;
import java.util.Objects;

/**
 * One thing observed about a target in its statement.
 *
 * @param name what was observed; holds no name of a country
 * @param value how strongly, usually 1
 * @param span the words that it was observed on, in the statement's text
 */
public record Feature(String name, double value, Span span) {

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if the name is empty or the value not finite
   */
  public Feature {
    Objects.requireNonNull(span, "span");
    if (name.isEmpty() || !Double.isFinite(value)) {
      throw new IllegalArgumentException("not a feature: '" + name + "' = " + value);
    }
  }
}
