package io.github.countrystance.country;

import io.github.countrystance.file.BinaryInput;
import io.github.countrystance.file.Resource;
import io.github.countrystance.file.SealedBytes;
import io.github.countrystance.file.SealedBytes.Seal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The bytes of a {@link NameModel}: magic, format, decisions, weights, seal. No date. */
final class NameModelFile {

  private static final String RESOURCE = "/io/github/countrystance/names-en.model";
  private static final int MAGIC = 0x4353544e; // "CSTN"
  private static final int FORMAT = 2;
  private static final int MOST_WEIGHTS = 1_000_000;

  private NameModelFile() {}

  /** The model that is shipped. */
  static NameModel shipped() {
    return Resource.read(NameModelFile.class, RESOURCE, bytes -> read(bytes, RESOURCE));
  }

  static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    out.writeUTF(model.trainedOn());
    for (NameDecision decision : NameDecision.values()) {
      out.writeUTF(decision.name());
      out.writeDouble(model.intercepts()[decision.column()]);
    }
    out.writeInt(model.weights().size());
    for (Map.Entry<String, double[]> entry : new TreeMap<>(model.weights()).entrySet()) {
      out.writeUTF(entry.getKey());
      for (double weight : entry.getValue()) {
        out.writeFloat((float) weight);
      }
    }
    return SealedBytes.seal(bytes.toByteArray(), Seal.CRC_32);
  }

  static NameModel read(byte[] bytes, String source) throws IOException {
    BinaryInput in = new BinaryInput(bytes);
    try {
      expect("magic number", MAGIC, in.readInt());
      expect("format version", FORMAT, in.readInt());
      if (!SealedBytes.isIntact(bytes, Seal.CRC_32)) {
        throw new IOException("damaged or cut short: the digest at its end is another's");
      }
      return readBody(in);
    } catch (EOFException e) {
      throw new IOException(source + ": ends after " + bytes.length + " bytes, expected more", e);
    } catch (IOException e) {
      throw new IOException(source + ": " + e.getMessage(), e);
    }
  }

  private static NameModel readBody(BinaryInput in) throws IOException {
    String trainedOn = in.readUtf();
    double[] intercepts = new double[NameDecision.values().length];
    for (NameDecision decision : NameDecision.values()) {
      String found = in.readUtf();
      if (!found.equals(decision.name())) {
        throw new IOException("decision is '" + found + "', expected '" + decision + "'");
      }
      intercepts[decision.column()] = SealedBytes.weight(in.readDouble());
    }
    int count = SealedBytes.bounded(in.readInt(), MOST_WEIGHTS, "number of weights");
    Map<String, double[]> weights = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.readUtf();
      double[] own = new double[intercepts.length];
      for (int d = 0; d < own.length; d++) {
        own[d] = SealedBytes.weight(in.readFloat());
      }
      weights.put(name, own);
    }
    expect("number of bytes before the digest", Seal.CRC_32.length(), in.available());
    return new NameModel(trainedOn, weights, intercepts);
  }

  private static void expect(String what, int expected, int found) throws IOException {
    if (found != expected) {
      throw new IOException(String.format("%s is %d, expected %d", what, found, expected));
    }
  }
}
