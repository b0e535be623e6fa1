package io.github.countrystance.stance;

/**
 * Turns scores into probabilities: a softmax over scores divided by a temperature (Guo et al.
 * 2017), plus a bias for each stance that makes up for a training mix unlike the world's.
 *
 * @param temperature above 0; more than 1 makes probabilities less extreme
 * @param favorBias added to the score of FAVOR
 * @param againstBias added to the score of AGAINST
 */
record Calibration(double temperature, double favorBias, double againstBias) {

  static final Calibration NONE = new Calibration(1, 0, 0);

  Calibration {
    boolean finite = Double.isFinite(favorBias) && Double.isFinite(againstBias);
    if (!(temperature > 0) || !Double.isFinite(temperature) || !finite) {
      throw new IllegalArgumentException(
          "not a calibration: " + temperature + ", " + favorBias + ", " + againstBias);
    }
  }

  StanceScores scores(double[] logits) {
    double favor = (logits[0] + favorBias) / temperature;
    double against = (logits[1] + againstBias) / temperature;
    double neutral = logits[2] / temperature;
    double largest = Math.max(neutral, Math.max(favor, against));
    double f = StrictMath.exp(favor - largest);
    double a = StrictMath.exp(against - largest);
    double n = StrictMath.exp(neutral - largest);
    double sum = f + a + n;
    return new StanceScores(f / sum, a / sum, n / sum);
  }
}
