package io.github.countrystance.feature;

import io.github.countrystance.feature.context.ContextEvidence;

/**
 * What the network learnt to make of the words in their order, a logit for each stance: a feature
 * of the statement as a whole.
 */
final class ContextFeatures {

  private static final String FAVOR = "x:FAVOR";
  private static final String AGAINST = "x:AGAINST";
  private static final String NEUTRAL = "x:NEUTRAL";

  private final ContextEvidence evidence;

  ContextFeatures(ContextEvidence evidence) {
    this.evidence = evidence;
  }

  void addTo(FeatureCollector out) {
    if (!evidence.isNone()) {
      out.addWhole(FAVOR, evidence.favor());
      out.addWhole(AGAINST, evidence.against());
      out.addWhole(NEUTRAL, evidence.neutral());
    }
  }

  /** The same on one word. */
  void addTo(FeatureCollector out, int token) {
    out.add(FAVOR, evidence.favor(), token);
    out.add(AGAINST, evidence.against(), token);
    out.add(NEUTRAL, evidence.neutral(), token);
  }

  /** Whether a feature of that name is the network's. */
  static boolean areOf(String name) {
    return name.equals(FAVOR) || name.equals(AGAINST) || name.equals(NEUTRAL);
  }
}
