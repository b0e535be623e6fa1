package io.github.countrystance.feature.context;

import java.util.List;
import java.util.Map;

/**
 * What the network is taught beside the labels.
 *
 * @param vectors what some words begin with
 * @param meanings what a larger model makes of some words, all of one length
 * @param variants statements with other words
 * @param judgements by the digest of what it was shown, what a larger model says of a statement and
 *     its variants: for each variant, for each target in the order in which they are found, steps
 *     of favour and of against
 */
public record Teaching(
    Map<String, float[]> vectors,
    Map<String, float[]> meanings,
    ContextVariants variants,
    Map<Long, byte[]> judgements) {

  /** So many steps make a logit; the logits of the stances add up to 0. */
  static final int STEPS = 16;

  /** Copies the maps. */
  public Teaching {
    vectors = Map.copyOf(vectors);
    meanings = Map.copyOf(meanings);
    judgements = Map.copyOf(judgements);
  }

  /** FNV-1a of a text, 64 bits. */
  public static long digest(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** FNV-1a of a statement and its variants as the larger model is shown them. */
  public static long digest(List<String> shown) {
    return digest(String.join("\n", shown));
  }

  boolean hasJudgements() {
    return !judgements.isEmpty();
  }

  /** Whether the larger model was shown just that, and asked for so many targets. */
  boolean knows(long shown, int targets) {
    byte[] steps = judgements.get(shown);
    return steps != null && steps.length == (ContextVariants.COUNT + 1) * targets * 2;
  }

  /**
   * How probable the larger model holds each stance toward each target of a statement with targets
   * in the place of other phrases.
   *
   * @param shown what it was shown
   * @param targets how many targets stand there
   * @return nothing where it was not asked
   */
  float[][] relocated(String shown, int targets) {
    byte[] steps = judgements.get(digest(shown));
    if (steps == null || steps.length != targets * 2) {
      return new float[0][];
    }
    float[][] judged = new float[targets][];
    for (int target = 0; target < targets; target++) {
      judged[target] = probabilities(steps, target * 2);
    }
    return judged;
  }

  /**
   * How probable the larger model holds each stance toward a target.
   *
   * @param shown the digest of what it was shown
   * @param targets how many targets the statement has
   * @return nothing where it was not asked
   */
  float[] judgement(long shown, int variant, int target, int targets) {
    byte[] steps = judgements.get(shown);
    if (steps == null || !knows(shown, targets)) {
      return new float[0];
    }
    return probabilities(steps, (variant * targets + target) * 2);
  }

  private static float[] probabilities(byte[] steps, int at) {
    double favor = steps[at] / (double) STEPS;
    double against = steps[at + 1] / (double) STEPS;
    double[] parts = {
      StrictMath.exp(favor), StrictMath.exp(against), StrictMath.exp(-favor - against)
    };
    double sum = parts[0] + parts[1] + parts[2];
    return new float[] {
      (float) (parts[0] / sum), (float) (parts[1] / sum), (float) (parts[2] / sum)
    };
  }
}
