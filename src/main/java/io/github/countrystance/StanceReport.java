package io.github.countrystance;

import io.github.countrystance.article.Article;
import java.util.List;
import java.util.Objects;

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
}
