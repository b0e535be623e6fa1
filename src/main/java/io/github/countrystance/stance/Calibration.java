package io.github.countrystance.stance;

/**
 * Turns scores into probabilities: a softmax over scores divided by a temperature (Guo et al.
 * 2017). Model files also have room for a bias of each stance, which nothing sets today.
 *
 * @param temperature 0.001..1000; more than 1 makes probabilities less extreme
 * @param favorBias added to the score of FAVOR, -1000..1000
 * @param againstBias added to the score of AGAINST
 */
record Calibration(double temperature, double favorBias, double againstBias) {

  /** Beyond it sums would overflow, and probabilities be none. */
  private static final double LARGEST = 1_000;

  static final Calibration NONE = new Calibration(1, 0, 0);

  Calibration {
    boolean small = Math.abs(favorBias) <= LARGEST && Math.abs(againstBias) <= LARGEST;
    if (!(temperature >= 1 / LARGEST) || !(temperature <= LARGEST) || !small) {
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
