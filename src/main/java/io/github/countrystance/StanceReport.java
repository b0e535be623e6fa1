package io.github.countrystance;

import io.github.countrystance.article.Article;
import io.github.countrystance.country.Target;
import io.github.countrystance.stance.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article says about whom.
 *
 * @param article the text and its statements
 * @param stances all statement stances, in text order
 */
public record StanceReport(Article article, List<StatementStance> stances) {

  /** Copies the list. */
  public StanceReport {
    Objects.requireNonNull(article, "article");
    stances = List.copyOf(stances);
  }

  /** One summary for each target, in the order of first mention. */
  public List<TargetSummary> targets() {
    Map<Target, List<StatementStance>> byTarget = new LinkedHashMap<>();
    for (StatementStance stance : stances) {
      byTarget.computeIfAbsent(stance.target(), t -> new ArrayList<>()).add(stance);
    }
    List<TargetSummary> summaries = new ArrayList<>();
    byTarget.forEach((target, own) -> summaries.add(summary(target, own)));
    return List.copyOf(summaries);
  }

  /**
   * The summary of one target.
   *
   * @param id its id: ISO 3166-1 alpha-2, or that of a bloc
   */
  public Optional<TargetSummary> findTarget(String id) {
    Objects.requireNonNull(id, "id");
    return targets().stream().filter(t -> t.target().id().equals(id)).findFirst();
  }

  private static TargetSummary summary(Target target, List<StatementStance> own) {
    return new TargetSummary(
        target, count(own, Stance.FAVOR), count(own, Stance.AGAINST), count(own, Stance.NEUTRAL));
  }

  private static int count(List<StatementStance> own, Stance stance) {
    return (int) own.stream().filter(s -> s.stance() == stance).count();
  }
}
