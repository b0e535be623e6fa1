package io.github.countrystance.feature.context;

/** What the network made of one target, and how. Not for more than one thread. */
final class ContextOutcome {

  /** The mean of the target's mentions. */
  final float[] target = new float[ContextShape.STATE];

  /** The target's part of every meeting, and its tangent. */
  final float[] own = new float[ContextShape.MEETING];

  final float[] ownSays = new float[ContextShape.MEETING];

  /** A row for each meeting. */
  final float[][] meetings;

  /** How much each meeting counts; together 1. */
  final float[] attention;

  final float[] pooled = new float[ContextShape.MEETING];
  final float[] logits = new float[ContextShape.STANCES];

  ContextOutcome(int meetings) {
    this.meetings = Affine.rows(meetings, ContextShape.MEETING);
    this.attention = new float[meetings];
  }

  /** Weighs the meetings by their scores, which stand in {@link #attention}. */
  void weigh() {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : attention) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int m = 0; m < attention.length; m++) {
      attention[m] = (float) StrictMath.exp(attention[m] - most);
      sum += attention[m];
    }
    for (int m = 0; m < attention.length; m++) {
      attention[m] = (float) (attention[m] / sum);
      float weight = attention[m];
      float[] meeting = meetings[m];
      for (int j = 0; j < pooled.length; j++) {
        pooled[j] += weight * meeting[j];
      }
    }
  }

  /** The logits as probabilities. */
  double[] probabilities() {
    double most = Math.max(logits[0], Math.max(logits[1], logits[2]));
    double[] probabilities = new double[logits.length];
    double sum = 0;
    for (int s = 0; s < logits.length; s++) {
      probabilities[s] = StrictMath.exp(logits[s] - most);
      sum += probabilities[s];
    }
    for (int s = 0; s < logits.length; s++) {
      probabilities[s] /= sum;
    }
    return probabilities;
  }
}
