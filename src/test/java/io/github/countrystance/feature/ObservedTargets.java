package io.github.countrystance.feature;

import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.ObservedStatement;
import java.util.List;

/** Opens {@link TargetReader} to the tests of other packages. */
public final class ObservedTargets {

  private static final TargetReader READER = TargetReader.english();

  private ObservedTargets() {}

  /** What the network is shown of a statement. */
  @SuppressWarnings("exports") // tests are not exported
  public static ObservedStatement observe(List<TargetedStatement> targets) {
    return READER.read(targets).observed();
  }
}
