package io.github.countrystance.file;

/**
 * The upper half of a float: its range, and two to three digits. Enough for a weight among many,
 * and half the size of a model.
 */
public final class HalfFloat {

  private static final int BITS = 16;
  private static final int ROUNDING = 1 << (BITS - 1);

  private HalfFloat() {}

  /** The sixteen bits of the nearest half. */
  public static int bits(float value) {
    return (Float.floatToIntBits(value) + ROUNDING) >>> BITS;
  }

  /** The float that has these upper bits. */
  public static float value(int bits) {
    return Float.intBitsToFloat(bits << BITS);
  }

  /** The value as near as a half gives it. */
  public static float rounded(float value) {
    return value(bits(value));
  }
}
