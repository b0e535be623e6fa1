package io.github.countrystance.feature;

import io.github.countrystance.feature.context.ObservedStatement;
import io.github.countrystance.feature.reading.Reading;
import java.util.List;

/**
 * What is understood of a statement.
 *
 * @param readings about each target
 * @param observed what the network is shown of it
 */
record ReadStatement(List<Reading> readings, ObservedStatement observed) {

  /** Copies the list. */
  ReadStatement {
    readings = List.copyOf(readings);
  }
}
