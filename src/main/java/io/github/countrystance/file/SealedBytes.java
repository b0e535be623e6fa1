package io.github.countrystance.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/** Content that ends in a digest of itself, so that damage shows before anything is read. */
public final class SealedBytes {

  /** How a digest is made. Neither is a signature. */
  public enum Seal {
    /** Four bytes; costs nothing, and tells every damage of up to four bytes in a row. */
    CRC_32(Integer.BYTES),
    /** Thirty-two bytes; costs a cold start some fifty milliseconds a megabyte. */
    SHA_256(32);

    private final int length;

    Seal(int length) {
      this.length = length;
    }

    /** How many bytes it takes at the end. */
    public int length() {
      return length;
    }

    private byte[] of(byte[] bytes, int length) {
      if (this == CRC_32) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array();
      }
      return new Sha256().add(bytes, length).bytes();
    }
  }

  private static final int LARGEST_WEIGHT = 1_000_000;

  private SealedBytes() {}

  /** The content and its seal. */
  public static byte[] seal(byte[] content, Seal seal) {
    byte[] sealed = Arrays.copyOf(content, content.length + seal.length());
    byte[] digest = seal.of(content, content.length);
    System.arraycopy(digest, 0, sealed, content.length, digest.length);
    return sealed;
  }

  /** Whether the seal is that of the content before it. */
  public static boolean isIntact(byte[] sealed, Seal seal) {
    int content = sealed.length - seal.length();
    return content > 0
        && Arrays.equals(
            seal.of(sealed, content), Arrays.copyOfRange(sealed, content, sealed.length));
  }

  /**
   * A length or count that was read, checked before anything is allocated for it.
   *
   * @throws IOException if it lies outside 0..most
   */
  public static int bounded(int found, int most, String what) throws IOException {
    if (found < 0 || found > most) {
      throw new IOException(
          String.format(Locale.ROOT, "%s is %d, expected 0..%d", what, found, most));
    }
    return found;
  }

  /**
   * A weight that was read.
   *
   * @throws IOException if it is so large that sums of weights might overflow
   */
  public static double weight(double value) throws IOException {
    if (!(Math.abs(value) <= LARGEST_WEIGHT)) {
      throw new IOException(
          "a weight is " + value + ", expected -" + LARGEST_WEIGHT + ".." + LARGEST_WEIGHT);
    }
    return value;
  }
}
