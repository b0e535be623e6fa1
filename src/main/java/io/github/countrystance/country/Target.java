package io.github.countrystance.country;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a bloc of countries.
 *
 * @param id ISO 3166-1 alpha-2 code, XK for Kosovo, or the id of a bloc such as {@code EU}
 * @param name its usual English name
 * @param kind country or bloc
 */
public record Target(String id, String name, Kind kind) {

  /** What a target is. */
  public enum Kind {
    COUNTRY,
    BLOC
  }

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if id or name is blank
   */
  public Target {
    Objects.requireNonNull(kind, "kind");
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "a target needs an id and a name, not '" + id + "', '" + name + "'");
    }
  }

  // as records have them, but those are linked when first asked: a sixth of the first analysis

  @Override
  @SuppressWarnings("exports") // the annotation is for those who compile this
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Target target
            && id.equals(target.id)
            && name.equals(target.name)
            && kind == target.kind);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
