package io.github.countrystance.feature.context;

/**
 * What the network makes of a statement toward one target, in logits that add up to 0.
 *
 * @param favor for FAVOR
 * @param against for AGAINST
 * @param neutral for NEUTRAL
 */
public record ContextEvidence(double favor, double against, double neutral) {

  /** Nothing could be read: every logit 0. */
  public static final ContextEvidence NONE = new ContextEvidence(0, 0, 0);

  /** Beyond this it is sure enough. */
  private static final double MOST = 6;

  static ContextEvidence of(float[] logits) {
    double mean = ((double) logits[0] + logits[1] + logits[2]) / logits.length;
    double favor = bounded(logits[0] - mean);
    double against = bounded(logits[1] - mean);
    return new ContextEvidence(favor, against, -favor - against);
  }

  /** Whether it says nothing. */
  public boolean isNone() {
    return favor == 0 && against == 0 && neutral == 0;
  }

  /** How much more this says than that. */
  ContextEvidence less(ContextEvidence other) {
    return new ContextEvidence(
        favor - other.favor, against - other.against, neutral - other.neutral);
  }

  private static double bounded(double logit) {
    return Math.max(-MOST, Math.min(MOST, logit));
  }
}
