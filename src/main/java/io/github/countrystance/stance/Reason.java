package io.github.countrystance.stance;

import io.github.countrystance.article.Span;
import java.util.Objects;

/**
 * Why a stance was chosen: one feature and what it added to the score of one stance.
 *
 * @param feature the feature's name
 * @param span the words that it was observed on, in the statement's text
 * @param stance the stance whose score it moved
 * @param contribution how far, in logits before calibration; positive speaks for the stance
 */
public record Reason(String feature, Span span, Stance stance, double contribution) {

  /** Checks that nothing is null. */
  public Reason {
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(stance, "stance");
  }
}
