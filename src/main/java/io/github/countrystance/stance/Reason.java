package io.github.countrystance.stance;

import io.github.countrystance.article.Span;
import java.util.Objects;

/**
 * Why a stance was chosen: one feature and what it added to the score of one stance.
 *
 * @param feature the feature's name, for its makers; it may change with any version. What stands
 *     before the colon tells the family: {@code x} the network, {@code g gr k kr} the target's
 *     place in a predicate, {@code e es ep} a word of the lexicon there, {@code m ms mw mws mwl}
 *     mood, {@code d dl} what is demanded, {@code q q2 c cs o ow} (and {@code v=}, {@code turned
 *     to}) an attitude that was read, {@code R Z Zs} the balance of those, {@code H Hs} what the
 *     target itself shows, {@code s p b} words of the lexicon anywhere, {@code n} the rest
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
