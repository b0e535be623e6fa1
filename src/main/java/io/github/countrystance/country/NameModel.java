package io.github.countrystance.country;

import java.util.Map;
import java.util.Set;

/**
 * Decides by what stands around a name whether it names its target, where the rules are silent.
 * Linear; it has never seen which name it judges.
 *
 * @param trainedOn digest of the rows that it was fitted to
 * @param weights for each thing that may be observed a weight for each decision
 * @param intercepts one for each decision
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NameModel(String trainedOn, Map<String, double[]> weights, double[] intercepts) {

  /** How probable it is that the name names its target. */
  double probabilityOfTarget(Set<String> evidence) {
    double[] scores = intercepts.clone();
    for (String observed : evidence) {
      double[] own = weights.get(observed);
      for (int d = 0; own != null && d < scores.length; d++) {
        scores[d] += own[d];
      }
    }
    double target = 0;
    double all = 0;
    for (NameDecision decision : NameDecision.values()) {
      double likelihood = Math.exp(scores[decision.column()]);
      all += likelihood;
      target += decision.isTarget() ? likelihood : 0;
    }
    return target / all;
  }
}
