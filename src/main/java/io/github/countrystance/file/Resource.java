package io.github.countrystance.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Reads what the library brings with it in its own jar. */
public final class Resource {

  private Resource() {}

  /** Makes something of the bytes of a resource. */
  @FunctionalInterface
  public interface Reader<T> {

    /** Reads all of it. */
    T read(byte[] bytes) throws IOException;
  }

  /**
   * Reads a resource.
   *
   * @param owner the class that needs it
   * @param name its path, or its name beside the owner
   * @throws UncheckedIOException if it is missing or damaged
   */
  public static <T> T read(Class<?> owner, String name, Reader<T> reader) {
    try {
      return reader.read(bytes(owner, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes of a resource.
   *
   * @throws FileNotFoundException if it is missing
   */
  static byte[] bytes(Class<?> owner, String name) throws IOException {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(
            name + " is not on the class path, where " + owner.getName() + " expected it");
      }
      // what is in a jar tells its length: to copy it again and again is felt at every start
      byte[] bytes = new byte[Math.max(0, in.available())];
      int read = in.readNBytes(bytes, 0, bytes.length);
      byte[] more = in.readAllBytes();
      if (read == bytes.length && more.length == 0) {
        return bytes;
      }
      byte[] all = Arrays.copyOf(bytes, read + more.length);
      System.arraycopy(more, 0, all, read, more.length);
      return all;
    }
  }
}
