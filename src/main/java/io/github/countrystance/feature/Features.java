package io.github.countrystance.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All features of one target in its statement, sorted by name, each name once.
 *
 * @param all the features
 */
public record Features(List<Feature> all) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the names are not sorted and distinct
   */
  public Features {
    all = List.copyOf(all);
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i - 1).name().compareTo(all.get(i).name()) >= 0) {
        throw new IllegalArgumentException(
            "features must be sorted and distinct: " + all.get(i - 1) + ", " + all.get(i));
      }
    }
  }

  /** Sorts the features; of several with one name the first observed stays. */
  public static Features of(Iterable<Feature> observed) {
    List<Feature> sorted = new ArrayList<>();
    observed.forEach(sorted::add);
    sorted.sort(Comparator.comparing(Feature::name));
    List<Feature> distinct = new ArrayList<>(sorted.size());
    for (Feature feature : sorted) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).name().equals(feature.name())) {
        distinct.add(feature);
      }
    }
    return new Features(distinct);
  }

  /** Whether something was observed. */
  public boolean has(String name) {
    return all.stream().anyMatch(f -> f.name().equals(name));
  }
}
