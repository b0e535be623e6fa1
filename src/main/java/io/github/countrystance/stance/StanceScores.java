package io.github.countrystance.stance;

import java.util.Locale;

/**
 * The calibrated probabilities of the three stances.
 *
 * <pre>{@code
 * StanceScores scores = new StanceScores(0.7, 0.1, 0.2);
 * scores.best(); // FAVOR
 * }</pre>
 *
 * @param favor probability of {@link Stance#FAVOR}, 0..1
 * @param against probability of {@link Stance#AGAINST}, 0..1
 * @param neutral probability of {@link Stance#NEUTRAL}, 0..1
 */
public record StanceScores(double favor, double against, double neutral) {

  private static final double TOLERANCE = 1e-6;

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if one lies outside 0..1 or they do not add up to 1
   */
  public StanceScores {
    boolean inRange = favor >= 0 && against >= 0 && neutral >= 0;
    if (!inRange || !(Math.abs(favor + against + neutral - 1) <= TOLERANCE)) {
      throw new IllegalArgumentException(
          "probabilities must be 0..1 and add up to 1: " + favor + ", " + against + ", " + neutral);
    }
  }

  /** The probability of a stance, 0..1. */
  public double of(Stance stance) {
    return switch (stance) {
      case FAVOR -> favor;
      case AGAINST -> against;
      case NEUTRAL -> neutral;
    };
  }

  /** The most probable stance; of equal ones the first in the order NEUTRAL, FAVOR, AGAINST. */
  public Stance best() {
    if (neutral >= favor && neutral >= against) {
      return Stance.NEUTRAL;
    }
    return favor >= against ? Stance.FAVOR : Stance.AGAINST;
  }

  /** "FAVOR 0.70, AGAINST 0.10, NEUTRAL 0.20". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "FAVOR %.2f, AGAINST %.2f, NEUTRAL %.2f", favor, against, neutral);
  }
}
