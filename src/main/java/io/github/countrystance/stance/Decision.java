package io.github.countrystance.stance;

import java.util.List;
import java.util.Objects;

/**
 * What a model says of one target in one statement, and why.
 *
 * @param scores the calibrated probabilities
 * @param reasons what each feature added to the score of {@code scores.best()}; with the intercept,
 *     which comes first, they add up to it
 */
public record Decision(StanceScores scores, List<Reason> reasons) {

  /** Copies the list. */
  public Decision {
    Objects.requireNonNull(scores, "scores");
    reasons = List.copyOf(reasons);
  }
}
