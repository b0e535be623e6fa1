package io.github.countrystance.training;

import io.github.countrystance.stance.Stance;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that stand for a stance in labelled data. */
final class StanceLabels {

  static final String ALLOWED =
      "FAVOR (favour, positive, pro, support, 1), AGAINST (negative, con, oppose, -1)"
          + " or NEUTRAL (none, neither, 0)";

  private static final Map<String, Stance> BY_WORD =
      Map.ofEntries(
          Map.entry("favor", Stance.FAVOR),
          Map.entry("favour", Stance.FAVOR),
          Map.entry("positive", Stance.FAVOR),
          Map.entry("pro", Stance.FAVOR),
          Map.entry("support", Stance.FAVOR),
          Map.entry("1", Stance.FAVOR),
          Map.entry("+1", Stance.FAVOR),
          Map.entry("1.0", Stance.FAVOR),
          Map.entry("against", Stance.AGAINST),
          Map.entry("negative", Stance.AGAINST),
          Map.entry("con", Stance.AGAINST),
          Map.entry("oppose", Stance.AGAINST),
          Map.entry("-1", Stance.AGAINST),
          Map.entry("-1.0", Stance.AGAINST),
          Map.entry("neutral", Stance.NEUTRAL),
          Map.entry("none", Stance.NEUTRAL),
          Map.entry("neither", Stance.NEUTRAL),
          Map.entry("0", Stance.NEUTRAL),
          Map.entry("0.0", Stance.NEUTRAL));

  private StanceLabels() {}

  static Optional<Stance> find(String word) {
    String plain = word.strip().replace('\u2212', '-').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_WORD.get(plain));
  }
}
