package io.github.countrystance;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.Target;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.stance.Reason;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceScores;
import java.util.List;
import java.util.Objects;

/**
 * One statement, one target that it names, and the stance toward it: the unit of the rules in
 * {@code training-data/README.md}.
 *
 * @param targeted the statement, the target and its mentions
 * @param scores the calibrated probabilities of the three stances
 * @param reasons what each feature added to the score of {@link #stance}, in logits before
 *     calibration: the intercept first; together exactly the score. Their spans are offsets in the
 *     statement's own text; what the network adds has all of it ({@link StanceAnalyzer#explain}
 *     tells that word by word)
 * @param abstained whether the most probable stance is less probable than the analyzer was told to
 *     ask for; {@link #stance} is then a guess
 */
public record StatementStance(
    TargetedStatement targeted, StanceScores scores, List<Reason> reasons, boolean abstained) {

  /** Copies the list. */
  public StatementStance {
    Objects.requireNonNull(targeted, "targeted");
    Objects.requireNonNull(scores, "scores");
    reasons = List.copyOf(reasons);
  }

  /** The sentence. */
  public Statement statement() {
    return targeted.statement();
  }

  /** The country or bloc. */
  public Target target() {
    return targeted.target();
  }

  /**
   * Where the statement names the target, in order, at least one; their spans are offsets in the
   * article's text, where those of {@link #reasons} are in the statement's.
   */
  public List<Mention> mentions() {
    return targeted.mentions();
  }

  /** The most probable stance: always {@code scores().best()}, also when {@link #abstained}. */
  public Stance stance() {
    return scores.best();
  }
}
