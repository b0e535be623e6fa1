package io.github.countrystance;

import io.github.countrystance.article.Article;
import io.github.countrystance.country.Target;
import io.github.countrystance.stance.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
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
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    int abstained = 0;
    for (StatementStance stance : own) {
      if (stance.abstained()) {
        abstained++;
      } else {
        counts.merge(stance.stance(), 1, Integer::sum);
      }
    }
    return new TargetSummary(
        target,
        counts.getOrDefault(Stance.FAVOR, 0),
        counts.getOrDefault(Stance.AGAINST, 0),
        counts.getOrDefault(Stance.NEUTRAL, 0),
        abstained);
  }
}
