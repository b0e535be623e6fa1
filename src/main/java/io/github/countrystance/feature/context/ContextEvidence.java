package io.github.countrystance.feature.context;

/**
 * What the network makes of a statement toward one target, in logits that add up to 0.
 *
 * @param favor for FAVOR
 * @param against for AGAINST
 * @param neutral for NEUTRAL
 * @param token the word that counted most, or -1 where nothing could be read
 */
public record ContextEvidence(double favor, double against, double neutral, int token) {

  /** Nothing known: every logit 0. */
  static final ContextEvidence NONE = new ContextEvidence(0, 0, 0, -1);

  /** Beyond this it is sure enough. */
  private static final double MOST = 6;

  static ContextEvidence of(float[] logits, int token) {
    double mean = ((double) logits[0] + logits[1] + logits[2]) / logits.length;
    double favor = bounded(logits[0] - mean);
    double against = bounded(logits[1] - mean);
    return new ContextEvidence(favor, against, -favor - against, token);
  }

  private static double bounded(double logit) {
    return Math.max(-MOST, Math.min(MOST, logit));
  }
}
