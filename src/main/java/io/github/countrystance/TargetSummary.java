package io.github.countrystance;

import io.github.countrystance.country.Target;
import java.util.List;
import java.util.Objects;

/**
 * How many statements of an article show which stance toward a target.
 *
 * @param target the country or bloc
 * @param favor number of statements that favour it
 * @param against number of statements against it
 * @param neutral number of statements that name it without either
 * @param abstained number of statements that the analyzer was not sure enough of; they are in none
 *     of the other three
 */
public record TargetSummary(Target target, int favor, int against, int neutral, int abstained) {

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public TargetSummary {
    Objects.requireNonNull(target, "target");
    if (favor < 0 || against < 0 || neutral < 0 || abstained < 0) {
      throw new IllegalArgumentException(
          "numbers must not be negative: " + List.of(favor, against, neutral, abstained));
    }
  }

  /** Number of statements that name the target. */
  public int statements() {
    return favor + against + neutral + abstained;
  }
}
