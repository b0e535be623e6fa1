package io.github.countrystance.file;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Content that ends in its own SHA-256, so that damage shows before anything is read. */
public final class SealedBytes {

  /** Length of the seal at the end. */
  public static final int SEAL = 32;

  private SealedBytes() {}

  /** The content and its seal. */
  public static byte[] seal(byte[] content) {
    byte[] sealed = Arrays.copyOf(content, content.length + SEAL);
    System.arraycopy(sha256(content), 0, sealed, content.length, SEAL);
    return sealed;
  }

  /** Whether the seal is that of the content before it. */
  public static boolean isIntact(byte[] sealed) {
    int content = sealed.length - SEAL;
    return content > 0
        && Arrays.equals(
            sha256(Arrays.copyOf(sealed, content)),
            Arrays.copyOfRange(sealed, content, sealed.length));
  }

  /**
   * A length or count that was read, checked before anything is allocated for it.
   *
   * @throws IOException if it lies outside 0..most
   */
  public static int bounded(int found, int most, String what) throws IOException {
    if (found < 0 || found > most) {
      throw new IOException(String.format("%s is %d, expected 0..%d", what, found, most));
    }
    return found;
  }

  /** A weight that was read. */
  public static double finite(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IOException("a weight is " + value);
    }
    return value;
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
