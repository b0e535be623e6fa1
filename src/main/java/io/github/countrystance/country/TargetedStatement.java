package io.github.countrystance.country;

import io.github.countrystance.article.Statement;
import java.util.List;
import java.util.Objects;

/**
 * A statement and one target that it names: the unit that carries a stance.
 *
 * @param statement the statement
 * @param target the target
 * @param mentions all mentions of the target in the statement, in order, at least one
 */
public record TargetedStatement(Statement statement, Target target, List<Mention> mentions) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no mention, or one of another target
   */
  public TargetedStatement {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(target, "target");
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() || mentions.stream().anyMatch(m -> !m.target().equals(target))) {
      throw new IllegalArgumentException(
          "mentions must all be of " + target.id() + ": " + mentions);
    }
  }
}
