package io.github.countrystance.feature.context;

import io.github.countrystance.file.BinaryInput;
import io.github.countrystance.file.HalfFloat;
import io.github.countrystance.file.SealedBytes;
import io.github.countrystance.file.SealedBytes.Seal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a {@link Context}: magic, format, digest of the rows, how much is remembered,
 * vocabulary, the looked-up tables as a scale and a byte for each number of a row, the dense part
 * as halves of floats, seal. No date.
 */
final class ContextFile {

  private static final int MAGIC = 0x43534358; // "CSCX"
  private static final int FORMAT = 2;
  private static final int MOST_NAMES = 100_000;

  private ContextFile() {}

  static byte[] bytes(Context context) throws IOException {
    ContextVocabulary vocabulary = context.vocabulary();
    float[] weights = context.weights();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    out.writeUTF(context.trainedOn());
    out.writeInt(ContextShape.MEMORY);
    write(vocabulary.words(), out);
    write(vocabulary.classes(), out);
    write(vocabulary.relations(), out);
    write(vocabulary.senses(), out);
    ContextShape shape = vocabulary.shape();
    writeRows(weights, shape.wordTable(), shape.classTable(), ContextShape.WORD, out);
    writeRows(weights, shape.classTable(), shape.dense(), ContextShape.CLASS, out);
    for (int i = shape.dense(); i < weights.length; i++) {
      out.writeShort(HalfFloat.bits(weights[i]));
    }
    return SealedBytes.seal(bytes.toByteArray(), Seal.CRC_32);
  }

  private static void write(List<String> names, DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static void writeRows(float[] weights, int from, int to, int width, DataOutputStream out)
      throws IOException {
    for (int row = from; row < to; row += width) {
      float most = 0;
      for (int i = row; i < row + width; i++) {
        most = Math.max(most, Math.abs(weights[i]));
      }
      float scale = most / Byte.MAX_VALUE;
      out.writeFloat(scale);
      for (int i = row; i < row + width; i++) {
        out.writeByte(scale == 0 ? 0 : Math.round(weights[i] / scale));
      }
    }
  }

  /**
   * Reads a network.
   *
   * @param source what to call it in messages
   * @throws IOException if it is damaged or of another version
   */
  static Context read(byte[] bytes, String source) throws IOException {
    BinaryInput in = new BinaryInput(bytes);
    int magic = in.readInt();
    int format = in.readInt();
    if (magic != MAGIC || format != FORMAT) {
      throw new IOException(
          String.format(
              "%s: kind %x, format %d; expected a network (%x) of format %d",
              source, magic, format, MAGIC, FORMAT));
    }
    if (!SealedBytes.isIntact(bytes, Seal.CRC_32)) {
      throw new IOException(source + ": damaged: its content does not give the digest at its end");
    }
    String trainedOn = in.readUtf();
    int memory = in.readInt();
    if (memory != ContextShape.MEMORY) {
      throw new IOException(
          String.format(
              "%s: remembers %d numbers, expected %d", source, memory, ContextShape.MEMORY));
    }
    ContextVocabulary vocabulary =
        new ContextVocabulary(names(in), names(in), names(in), names(in));
    ContextShape shape = vocabulary.shape();
    float[] weights = new float[shape.size()];
    readRows(weights, shape.wordTable(), shape.classTable(), ContextShape.WORD, in);
    readRows(weights, shape.classTable(), shape.dense(), ContextShape.CLASS, in);
    for (int i = shape.dense(); i < weights.length; i++) {
      weights[i] = (float) SealedBytes.weight(HalfFloat.value(in.readUnsignedShort()));
    }
    if (in.available() != Seal.CRC_32.length()) {
      throw new IOException(source + ": damaged: unread bytes before the digest");
    }
    return new Context(vocabulary, weights, trainedOn);
  }

  private static List<String> names(BinaryInput in) throws IOException {
    int count = SealedBytes.bounded(in.readInt(), MOST_NAMES, "number of names");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(in.readUtf());
    }
    return names;
  }

  private static void readRows(float[] weights, int from, int to, int width, BinaryInput in)
      throws IOException {
    for (int row = from; row < to; row += width) {
      float scale = (float) SealedBytes.weight(in.readFloat());
      for (int i = row; i < row + width; i++) {
        weights[i] = scale * in.readByte();
      }
    }
  }
}
