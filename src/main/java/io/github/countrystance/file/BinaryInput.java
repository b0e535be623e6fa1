package io.github.countrystance.file;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads from bytes in memory what a {@link java.io.DataOutput} wrote. A model is read when nothing
 * is compiled yet, and {@link DataInputStream} takes a lock and several calls for every byte.
 */
public final class BinaryInput {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] bytes;
  private int at;

  /** Copies nothing: the bytes must not be changed while they are read. */
  public BinaryInput(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * As above, from one of the bytes on.
   *
   * @throws EOFException if there are fewer
   */
  BinaryInput(byte[] bytes, int at) throws EOFException {
    this.bytes = bytes;
    if (at < 0 || at > bytes.length) {
      throw new EOFException();
    }
    this.at = at;
  }

  /** The next byte, 0..255. */
  public int readUnsignedByte() throws IOException {
    return readByte() & 0xFF;
  }

  /** The next byte, -128..127. */
  public byte readByte() throws IOException {
    if (at == bytes.length) {
      throw new EOFException();
    }
    return bytes[at++];
  }

  /** The next two bytes, 0..65535. */
  public int readUnsignedShort() throws IOException {
    return readUnsignedByte() << Byte.SIZE | readUnsignedByte();
  }

  /** The next four bytes. */
  public int readInt() throws IOException {
    return (int) INTS.get(bytes, skip(Integer.BYTES));
  }

  /** The next four bytes as a number. */
  public float readFloat() throws IOException {
    return Float.intBitsToFloat(readInt());
  }

  /** The next eight bytes as a number. */
  public double readDouble() throws IOException {
    return Double.longBitsToDouble((long) LONGS.get(bytes, skip(Long.BYTES)));
  }

  /** The next so many bytes. */
  public byte[] readBytes(int count) throws IOException {
    int begin = skip(count);
    return Arrays.copyOfRange(bytes, begin, at);
  }

  /** A text as {@link java.io.DataOutput#writeUTF} writes it. */
  public String readUtf() throws IOException {
    int length = readUnsignedShort();
    int begin = skip(length);
    // differs for NUL and for what is beyond the first plane alone, and is wrong UTF-8 then
    String text = new String(bytes, begin, length, StandardCharsets.UTF_8);
    if (text.indexOf(Utf8.REPLACEMENT) < 0) {
      return text;
    }
    int withLength = length + Short.BYTES;
    return new DataInputStream(new ByteArrayInputStream(bytes, begin - Short.BYTES, withLength))
        .readUTF();
  }

  /** How many bytes are left. */
  public int available() {
    return bytes.length - at;
  }

  private int skip(int count) throws IOException {
    if (count < 0 || count > available()) {
      throw new EOFException();
    }
    int begin = at;
    at += count;
    return begin;
  }
}
