package io.github.countrystance.stance;

/**
 * The attitude that a statement shows toward a target, as the rules in {@code
 * training-data/README.md} define it.
 */
public enum Stance {
  /** Somebody praises, supports, thanks, helps, or draws closer to the target. */
  FAVOR,
  /** Somebody criticises, blames, threatens, punishes, or pulls away from the target. */
  AGAINST,
  /** The target is named without either. */
  NEUTRAL
}
