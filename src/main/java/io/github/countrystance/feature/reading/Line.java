package io.github.countrystance.feature.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a line of reading while it is carried up.
 *
 * @param role the place that the target fills in the innermost predicate
 * @param doer whether that place is the doer's
 * @param dealing whether it is that of the other side of a deal
 * @param harm -1 if the target suffers the act, else 0
 * @param sense the innermost predicate's family of meaning; pity is turned by no blame of others
 * @param own the tokens that name the target
 * @param last the step read last, or null
 * @param spared whether it says that something bad is not done
 */
record Line(
    String role,
    boolean doer,
    boolean dealing,
    int harm,
    String sense,
    Set<Integer> own,
    @Nullable Step last,
    boolean spared) {

  /** The sense of a line that the writer has judged: nobody else turns it. */
  static final String JUDGED = "judged";

  /** Whether nothing has been read yet. */
  boolean begins() {
    return last == null;
  }

  /** The token of the predicate read last, or -1. */
  int from() {
    return last == null ? -1 : last.node();
  }

  /** The place that what lies below fills in it. */
  String lastRole() {
    return last == null ? "" : last.role();
  }

  /** What is shown so far. */
  int value() {
    return last == null ? 0 : last.value();
  }

  /** What is shown so far, or that the target suffers. */
  int below() {
    return value() == 0 ? harm : value();
  }

  Line after(Step step) {
    boolean bad = value() < 0 || step.sign() < 0 || (begins() && harm < 0);
    boolean spares = step.negated() && bad && step.value() >= 0;
    return new Line(role, doer, dealing, harm, sense, own, step, spares);
  }
}
