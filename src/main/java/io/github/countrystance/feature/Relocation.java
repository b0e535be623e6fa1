package io.github.countrystance.feature;

import io.github.countrystance.article.Mask;
import io.github.countrystance.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A statement in which other phrases have given way to targets.
 *
 * @param number from 1
 * @param mentions for each target where it stands, those that the statement names itself first
 * @param names for each mention the number of its target and the kind: {@code [0N]}, {@code [1D]}
 */
record Relocation(int number, List<List<Span>> mentions, Map<Span, String> names) {

  /** Copies what it is given. */
  Relocation {
    mentions = mentions.stream().map(List::copyOf).toList();
    names = Map.copyOf(names);
  }

  /** What is hidden, sorted. */
  List<Mask> masks() {
    return names.entrySet().stream()
        .map(entry -> new Mask(entry.getKey(), entry.getValue().endsWith("D]")))
        .sorted(Comparator.comparing(Mask::span))
        .toList();
  }
}
