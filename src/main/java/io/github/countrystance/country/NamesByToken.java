package io.github.countrystance.country;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which name each token of a statement belongs to. */
final class NamesByToken {

  private final NameContext context;
  private final @Nullable Candidate[] covering;

  NamesByToken(NameContext context, List<Candidate> candidates) {
    this.context = context;
    this.covering = new Candidate[context.size()];
    for (Candidate candidate : candidates) {
      Arrays.fill(covering, candidate.begin(), candidate.end(), candidate);
    }
  }

  /** The name that a token belongs to; none beyond either end. */
  @Nullable Candidate at(int token) {
    return token < 0 || token >= covering.length ? null : covering[token];
  }

  /** Whether a token belongs to a name of the same target. */
  boolean isSameTarget(int token, Candidate other) {
    Candidate one = at(token);
    Target target = one == null ? null : one.name().target();
    return target != null && target.equals(other.name().target());
  }

  /** Whether a word with a capital stands there, not in the beginning, that is no known name. */
  boolean isUnknown(int token) {
    return token > 0 && context.capitalised(token) && at(token) == null;
  }
}
