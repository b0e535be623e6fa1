package io.github.countrystance.training;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Parts rows for cross-validation. Rows of one text always stay together, and those of the texts
 * that have one source; where there are fewer sources than folds, each text goes its own way.
 */
final class Folds {

  private final int count;
  private final boolean bySource;

  /** Of several sources of a text the first. */
  private final Map<String, String> sources = new HashMap<>();

  private final Map<String, Integer> groups = new HashMap<>();

  Folds(Collection<LabelledRow> rows, int count) {
    this.count = count;
    this.bySource =
        rows.stream().map(LabelledRow::source).filter(s -> !s.isEmpty()).distinct().count()
            >= count;
    rows.forEach(row -> sources.putIfAbsent(row.text(), row.source()));
  }

  /** The fold of a text, from 0; groups take turns in the order in which they are asked for. */
  int of(String text) {
    String source = sources.getOrDefault(text, "");
    String group = bySource && !source.isEmpty() ? source : text;
    return groups.computeIfAbsent(group, g -> groups.size()) % count;
  }
}
