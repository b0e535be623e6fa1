package io.github.countrystance.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8, strictly: a wrong byte is an error, not a question mark. */
public final class Utf8 {

  /** Stands in a text where the platform met bytes that are no UTF-8. */
  static final char REPLACEMENT = '\ufffd';

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private Utf8() {}

  /**
   * Decodes a file's content; a byte order mark at its beginning is left out.
   *
   * @param source what to call the file in messages
   * @param firstLine the number of the line that the bytes begin with
   * @throws IOException if a byte is not UTF-8; the message names file, line and byte
   */
  public static String decode(byte[] bytes, String source, long firstLine) throws IOException {
    // much faster than a decoder; it puts this sign where a byte is wrong
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return unmarked(lenient, firstLine);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
      return unmarked(text, firstLine);
    } catch (CharacterCodingException e) {
      int at = buffer.position();
      long line = firstLine;
      for (int i = 0; i < at; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      String found = at < bytes.length ? String.format("byte 0x%02x", bytes[at]) : "the end";
      throw new IOException(source + ", line " + line + ": expected UTF-8, found " + found, e);
    }
  }

  /** Whether a text has only code units below 128: one byte for each, and none with an accent. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String unmarked(String text, long firstLine) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK && firstLine == 1;
    return marked ? text.substring(1) : text;
  }
}
