package io.github.countrystance.stance;

import io.github.countrystance.article.Utf8;
import io.github.countrystance.file.SealedBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of a model: magic, format version, provenance, calibration, weights, and a SHA-256 over
 * all that stands before it. No date, so that the same training gives the same bytes. Every length
 * is bounded before anything is allocated for it.
 */
final class ModelFile {

  static final int FORMAT = 2;

  /** Without an own lexicon; still read. */
  private static final int FIRST_FORMAT = 1;

  private static final int MAGIC = 0x43535441; // "CSTA"
  private static final int MOST_FEATURES = 1_000_000;
  private static final int MOST_SETTINGS = 1_000;
  private static final int MOST_LEXICON_BYTES = 16 << 20;

  /** A hundred times the shipped model. */
  private static final int MOST_BYTES = 64 << 20;

  private ModelFile() {}

  static byte[] bytes(StanceModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    writeInfo(model.info(), out);
    Calibration calibration = model.calibration();
    out.writeDouble(calibration.temperature());
    out.writeDouble(calibration.favorBias());
    out.writeDouble(calibration.againstBias());
    for (double intercept : model.intercepts()) {
      out.writeDouble(intercept);
    }
    Map<String, double[]> sorted = new TreeMap<>(model.weights());
    out.writeInt(sorted.size());
    for (Map.Entry<String, double[]> entry : sorted.entrySet()) {
      out.writeUTF(entry.getKey());
      for (double weight : entry.getValue()) {
        out.writeFloat((float) weight);
      }
    }
    byte[] sealed = SealedBytes.seal(bytes.toByteArray());
    if (sealed.length >= MOST_BYTES || sorted.size() > MOST_FEATURES) {
      throw new IOException(
          sorted.size() + " features are too many for a model; ask for a greater least count");
    }
    return sealed;
  }

  private static void writeInfo(ModelInfo info, DataOutputStream out) throws IOException {
    out.writeUTF(info.libraryVersion());
    out.writeInt(info.featureSet());
    out.writeUTF(info.trainingDigest());
    out.writeUTF(info.lexiconDigest());
    byte[] lexicon = info.ownLexicon().getBytes(StandardCharsets.UTF_8);
    out.writeInt(lexicon.length);
    out.write(lexicon);
    out.writeInt(info.settings().size());
    for (Map.Entry<String, String> setting : info.settings().entrySet()) {
      out.writeUTF(setting.getKey());
      out.writeUTF(setting.getValue());
    }
    for (Stance stance : Stance.values()) {
      out.writeUTF(stance.name());
    }
  }

  static StanceModel read(InputStream stream, String source) throws IOException {
    byte[] all = stream.readNBytes(MOST_BYTES);
    if (all.length == MOST_BYTES) {
      throw new ModelFormatException(
          source + ": larger than " + MOST_BYTES + " bytes, no model is");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
    try {
      expect(source, "magic number", MAGIC, in.readInt());
      int format = in.readInt();
      if (format != FIRST_FORMAT) {
        expect(source, "format version", FORMAT, format);
      }
      checkDigest(all, source);
      return readBody(in, format, source);
    } catch (ModelFormatException e) {
      throw e;
    } catch (EOFException e) {
      throw new ModelFormatException(
          source + ": ends after " + all.length + " bytes, expected more", e);
    } catch (UTFDataFormatException e) {
      throw new ModelFormatException(source + ": damaged: a text in it is not UTF-8", e);
    } catch (IOException e) {
      throw new ModelFormatException(source + ": damaged: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new ModelFormatException(source + ": damaged: " + e.getMessage(), e);
    }
  }

  private static void expect(String source, String what, int expected, int found)
      throws ModelFormatException {
    if (found != expected) {
      throw new ModelFormatException(
          String.format("%s: %s is %d, expected %d", source, what, found, expected));
    }
  }

  private static void checkDigest(byte[] all, String source) throws ModelFormatException {
    if (!SealedBytes.isIntact(all)) {
      throw new ModelFormatException(
          source + ": damaged or cut short: its content does not give the digest at its end");
    }
  }

  private static StanceModel readBody(DataInputStream in, int format, String source)
      throws IOException {
    ModelInfo info = readInfo(in, format, source);
    Calibration calibration = new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
    double[] intercepts = new double[StanceModel.stances()];
    for (int s = 0; s < intercepts.length; s++) {
      intercepts[s] = SealedBytes.finite(in.readDouble());
    }
    int count = SealedBytes.bounded(in.readInt(), MOST_FEATURES, "number of features");
    Map<String, double[]> weights = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      double[] own = new double[StanceModel.stances()];
      for (int s = 0; s < own.length; s++) {
        own[s] = SealedBytes.finite(in.readFloat());
      }
      if (weights.put(name, own) != null) {
        throw new ModelFormatException(source + ": damaged: feature '" + name + "' stands twice");
      }
    }
    if (in.available() != SealedBytes.SEAL) {
      throw new ModelFormatException(source + ": damaged: unread bytes before the digest");
    }
    return new StanceModel(info, weights, intercepts, calibration);
  }

  private static ModelInfo readInfo(DataInputStream in, int format, String source)
      throws IOException {
    String version = in.readUTF();
    int featureSet = in.readInt();
    String training = in.readUTF();
    String lexicon = in.readUTF();
    String ownLexicon = format == FIRST_FORMAT ? "" : readLexicon(in, source);
    int count = SealedBytes.bounded(in.readInt(), MOST_SETTINGS, "number of settings");
    TreeMap<String, String> settings = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      settings.put(in.readUTF(), in.readUTF());
    }
    for (Stance stance : Stance.values()) {
      String found = in.readUTF();
      if (!found.equals(stance.name())) {
        throw new ModelFormatException(
            source + ": label is '" + found + "', expected '" + stance + "'");
      }
    }
    return new ModelInfo(version, featureSet, training, lexicon, ownLexicon, settings);
  }

  private static String readLexicon(DataInputStream in, String source) throws IOException {
    int length = SealedBytes.bounded(in.readInt(), MOST_LEXICON_BYTES, "length of the lexicon");
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return Utf8.decode(bytes, source + ", lexicon", 1);
  }
}
