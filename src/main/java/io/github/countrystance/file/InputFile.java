package io.github.countrystance.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files; of a folder the platform's own message names neither it nor the fault. */
public final class InputFile {

  private InputFile() {}

  /**
   * Opens a file.
   *
   * @param expected what should stand there, for messages: "a CSV file"
   * @throws IOException if it is a folder or cannot be read
   */
  public static InputStream open(Path file, String expected) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, expected " + expected);
    }
    return Files.newInputStream(file);
  }

  /**
   * All that a stream holds.
   *
   * @param tooLong what is said of more than that many bytes
   * @throws IOException if there are more, or it cannot be read
   */
  public static byte[] atMost(int bytes, InputStream in, String tooLong) throws IOException {
    byte[] content = in.readNBytes(bytes + 1);
    if (content.length > bytes) {
      throw new IOException(tooLong);
    }
    return content;
  }
}
