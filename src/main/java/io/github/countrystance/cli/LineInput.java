package io.github.countrystance.cli;

import io.github.countrystance.file.Utf8;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 one by one; only LF, or CR LF, ends one. */
final class LineInput {

  /** The longest document, so that memory has a bound. */
  static final int MOST_BYTES = 64 << 20;

  private final InputStream in;
  private final String file;
  private long line;

  LineInput(InputStream in, String file) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.file = file;
  }

  /** The next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    line++;
    while (b >= 0 && b != '\n') {
      if (bytes.size() == MOST_BYTES) {
        String expected = ": expected at most " + MOST_BYTES + " bytes in a line";
        throw new IOException(file + ", line " + line + expected);
      }
      bytes.write(b);
      b = in.read();
    }
    String text = Utf8.decode(bytes.toByteArray(), file, line);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
