package io.github.countrystance.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All features of one target in its statement.
 *
 * @param observed the features in the order in which they were observed; of several with one name
 *     only the first counts
 */
public record Features(List<Feature> observed) {

  /** Copies the list. */
  public Features {
    observed = List.copyOf(observed);
  }

  /** The features that count, sorted by name; worked out anew at each call. */
  public List<Feature> all() {
    List<Feature> sorted = new ArrayList<>(observed);
    sorted.sort(Comparator.comparing(Feature::name));
    List<Feature> distinct = new ArrayList<>(sorted.size());
    for (Feature feature : sorted) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).name().equals(feature.name())) {
        distinct.add(feature);
      }
    }
    return distinct;
  }

  /** Whether something was observed. */
  public boolean has(String name) {
    return observed.stream().anyMatch(f -> f.name().equals(name));
  }
}
