package io.github.countrystance.stance;

import io.github.countrystance.file.BinaryInput;
import io.github.countrystance.file.HalfFloat;
import io.github.countrystance.file.SealedBytes;
import io.github.countrystance.file.SealedBytes.Seal;
import io.github.countrystance.file.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bytes of a model: magic, format version, provenance, calibration, weights, and a CRC-32 over
 * all that stands before it: SHA-256 would take a cold start longer than the model itself. No date,
 * so that the same training gives the same bytes. Every length is bounded before anything is
 * allocated for it.
 */
final class ModelFile {

  static final int FORMAT = 4;

  /** Weights as whole floats; still read. */
  private static final int WITH_FLOATS = 3;

  /** Without an own lexicon. Like the next, sealed with SHA-256; both are still read. */
  private static final int FIRST_FORMAT = 1;

  private static final int MAGIC = 0x43535441; // "CSTA"
  private static final int MOST_FEATURES = 1_000_000;

  /** The length of a name, and three weights. */
  private static final int LEAST_FEATURE_BYTES = 8;

  private static final int MOST_SETTINGS = 1_000;

  /** Some fifty times the shipped model. */
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
    SortedMap<String, double[]> sorted = model.weights();
    out.writeInt(sorted.size());
    for (Map.Entry<String, double[]> entry : sorted.entrySet()) {
      out.writeUTF(entry.getKey());
      for (double weight : entry.getValue()) {
        out.writeShort(HalfFloat.bits((float) weight));
      }
    }
    byte[] sealed = SealedBytes.seal(bytes.toByteArray(), Seal.CRC_32);
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
    byte[] all = stream.readNBytes(MOST_BYTES + 1);
    if (all.length > MOST_BYTES) {
      throw new ModelFormatException(
          source + ": larger than " + MOST_BYTES + " bytes, no model is");
    }
    return read(all, source);
  }

  /** Copies nothing: the bytes must not be changed. */
  static StanceModel read(byte[] all, String source) throws IOException {
    BinaryInput in = new BinaryInput(all);
    try {
      int magic = in.readInt();
      if (magic != MAGIC) {
        throw new ModelFormatException(
            String.format(
                Locale.ROOT,
                "%s: no stance model: begins with %08x, expected %08x",
                source,
                magic,
                MAGIC));
      }
      int format = in.readInt();
      if (format < FIRST_FORMAT || format > FORMAT) {
        expect(source, "format version", FORMAT, format);
      }
      Seal seal = format >= WITH_FLOATS ? Seal.CRC_32 : Seal.SHA_256;
      checkSeal(all, seal, source);
      StanceModel model = readBody(in, format, source);
      if (in.available() != seal.length()) {
        throw new ModelFormatException(source + ": damaged: unread bytes before the digest");
      }
      return model;
    } catch (ModelFormatException e) {
      throw e;
    } catch (EOFException e) {
      throw new ModelFormatException(
          source + ": ends after " + all.length + " bytes, expected more", e);
    } catch (UTFDataFormatException e) {
      throw new ModelFormatException(source + ": damaged: a text in it is not UTF-8", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelFormatException(source + ": damaged: " + e.getMessage(), e);
    }
  }

  private static void expect(String source, String what, int expected, int found)
      throws ModelFormatException {
    if (found != expected) {
      throw new ModelFormatException(
          String.format(Locale.ROOT, "%s: %s is %d, expected %d", source, what, found, expected));
    }
  }

  private static void checkSeal(byte[] all, Seal seal, String source) throws ModelFormatException {
    if (!SealedBytes.isIntact(all, seal)) {
      throw new ModelFormatException(
          source + ": damaged or cut short: its content does not give the digest at its end");
    }
  }

  private static StanceModel readBody(BinaryInput in, int format, String source)
      throws IOException {
    ModelInfo info = readInfo(in, format, source);
    Calibration calibration = new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
    double[] intercepts = new double[StanceModel.stances()];
    for (int s = 0; s < intercepts.length; s++) {
      intercepts[s] = SealedBytes.weight(in.readDouble());
    }
    int most = Math.min(MOST_FEATURES, in.available() / LEAST_FEATURE_BYTES);
    int count = SealedBytes.bounded(in.readInt(), most, "number of features");
    int width = StanceModel.stances();
    String[] names = new String[count];
    double[] weights = new double[count * width];
    for (int i = 0; i < count; i++) {
      names[i] = in.readUtf();
      for (int w = i * width; w < (i + 1) * width; w++) {
        float weight = format == FORMAT ? HalfFloat.value(in.readUnsignedShort()) : in.readFloat();
        weights[w] = SealedBytes.weight(weight);
      }
    }
    WeightTable table = new WeightTable(names, weights, width);
    return new StanceModel(info, table, intercepts, calibration);
  }

  private static ModelInfo readInfo(BinaryInput in, int format, String source) throws IOException {
    String version = in.readUtf();
    int featureSet = in.readInt();
    String training = in.readUtf();
    String lexicon = in.readUtf();
    String ownLexicon = format == FIRST_FORMAT ? "" : readLexicon(in, source);
    int count = SealedBytes.bounded(in.readInt(), MOST_SETTINGS, "number of settings");
    TreeMap<String, String> settings = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      settings.put(in.readUtf(), in.readUtf());
    }
    for (Stance stance : Stance.values()) {
      String found = in.readUtf();
      if (!found.equals(stance.name())) {
        throw new ModelFormatException(
            source + ": label is '" + found + "', expected '" + stance + "'");
      }
    }
    return new ModelInfo(version, featureSet, training, lexicon, ownLexicon, settings);
  }

  private static String readLexicon(BinaryInput in, String source) throws IOException {
    int length =
        SealedBytes.bounded(in.readInt(), ModelInfo.MOST_LEXICON_BYTES, "length of the lexicon");
    return Utf8.decode(in.readBytes(length), source + ", lexicon", 1);
  }
}
