package io.github.countrystance.feature.context;

import io.github.countrystance.feature.reading.Reading;
import java.util.List;

/**
 * A statement as the network is shown it.
 *
 * @param reading of any of its targets
 * @param mentions the tokens that name each target, in order
 */
public record ObservedStatement(Reading reading, List<List<Integer>> mentions) {

  /** Copies the lists. */
  public ObservedStatement {
    mentions = mentions.stream().map(List::copyOf).toList();
  }
}
