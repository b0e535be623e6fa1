package io.github.countrystance.feature;

import io.github.countrystance.feature.reading.Attitude;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.reading.Step;
import java.util.List;

/**
 * What a target itself shows toward the other targets: whoever holds an attitude is not its target.
 */
final class HolderFeatures {

  private final List<Reading> readings;
  private final int target;
  private final List<Integer> mentions;

  HolderFeatures(List<Reading> readings, int target, List<Integer> mentions) {
    this.readings = readings;
    this.target = target;
    this.mentions = mentions;
  }

  void addTo(FeatureCollector out) {
    for (int other = 0; other < readings.size(); other++) {
      if (other == target) {
        continue;
      }
      for (Attitude attitude : readings.get(other).attitudes()) {
        if (mentions.contains(attitude.holderToken())) {
          Step last = attitude.steps().get(attitude.steps().size() - 1);
          String sense = attitude.firstLicensed().map(s -> sense(s)).orElse("none");
          out.add("H:" + attitude.value(), last.node());
          out.add("Hs:" + sense, last.node());
        }
      }
    }
  }

  private static String sense(Step step) {
    return step.entry() == null ? "none" : step.entry().sense();
  }
}
