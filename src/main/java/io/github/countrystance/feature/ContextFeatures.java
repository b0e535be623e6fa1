package io.github.countrystance.feature;

import io.github.countrystance.feature.context.ContextEvidence;
import java.util.ArrayList;
import java.util.List;

/** What the network learnt to make of the words in their order, a logit for each stance. */
final class ContextFeatures {

  private static final String FAVOR = "x:FAVOR";
  private static final String AGAINST = "x:AGAINST";
  private static final String NEUTRAL = "x:NEUTRAL";

  private final ContextEvidence evidence;

  ContextFeatures(ContextEvidence evidence) {
    this.evidence = evidence;
  }

  void addTo(FeatureCollector out) {
    if (evidence.token() >= 0) {
      out.add(FAVOR, evidence.favor(), evidence.token());
      out.add(AGAINST, evidence.against(), evidence.token());
      out.add(NEUTRAL, evidence.neutral(), evidence.token());
    }
  }

  /** The same features, with other evidence of the network. */
  static Features with(ContextEvidence other, Features features) {
    List<Feature> replaced = new ArrayList<>(features.all().size());
    for (Feature feature : features.all()) {
      double value =
          switch (feature.name()) {
            case FAVOR -> other.favor();
            case AGAINST -> other.against();
            case NEUTRAL -> other.neutral();
            default -> feature.value();
          };
      replaced.add(new Feature(feature.name(), value, feature.span()));
    }
    return new Features(replaced);
  }
}
