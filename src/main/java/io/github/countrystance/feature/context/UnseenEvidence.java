package io.github.countrystance.feature.context;

import io.github.countrystance.file.BinaryInput;
import io.github.countrystance.file.Resource;
import io.github.countrystance.file.SealedBytes;
import io.github.countrystance.file.SealedBytes.Seal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What networks that had not seen them say of the statements that the shipped network learnt from.
 * The network itself is surer of those than it will be of any other; whoever trains or measures on
 * them needs this instead. Immutable.
 */
public final class UnseenEvidence {

  private static final String RESOURCE = "/io/github/countrystance/context-unseen-en.model";
  private static final int MAGIC = 0x43534356; // "CSCV": keys of 48 bits
  private static final int MOST = 10_000_000;

  private static final int LOW_BITS = 0x7F;
  private static final int CONTINUED = 0x80;
  private static final int GROUP = 7;

  /** What is left of a digest: enough that a million statements hardly ever share one. */
  private static final int DROPPED_BITS = 16;

  /** By a digest of statement and target: the steps of favour and of against. */
  private final Map<Long, byte[]> known;

  private UnseenEvidence(Map<Long, byte[]> known) {
    this.known = known;
  }

  /**
   * That of the shipped network.
   *
   * @throws UncheckedIOException if its file is missing from the class path or damaged
   */
  public static UnseenEvidence shipped() {
    return Shipped.EVIDENCE;
  }

  /** Loaded when it is first needed; analysis never needs it. */
  private static final class Shipped {
    private static final UnseenEvidence EVIDENCE = load();
  }

  private static UnseenEvidence load() {
    return Resource.read(UnseenEvidence.class, RESOURCE, UnseenEvidence::read);
  }

  /**
   * What was said of a statement that the network learnt from; empty for any other.
   *
   * @param text the statement
   * @param target the target's id
   */
  public Optional<ContextEvidence> of(String text, String target) {
    byte[] steps = known.get(digest(text, target));
    if (steps == null) {
      return Optional.empty();
    }
    double favor = steps[0] / (double) Teaching.STEPS;
    double against = steps[1] / (double) Teaching.STEPS;
    return Optional.of(new ContextEvidence(favor, against, -favor - against));
  }

  private static long digest(String text, String target) {
    return Teaching.digest(target + '\n' + text) >>> DROPPED_BITS;
  }

  /** Collects what is said, and writes it. */
  static final class Writer {

    private final Map<Long, byte[]> known = new TreeMap<>();

    void add(String text, String target, ContextEvidence evidence) {
      byte favor = (byte) Math.round(evidence.favor() * Teaching.STEPS);
      byte against = (byte) Math.round(evidence.against() * Teaching.STEPS);
      if (known.put(digest(text, target), new byte[] {favor, against}) != null) {
        throw new IllegalArgumentException(
            "expected one statement of this digest, a second is '" + text + "' (" + target + ")");
      }
    }

    /** Digests in rising order, each as what it is above the last; then all steps. */
    byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(MAGIC);
      out.writeInt(known.size());
      long last = 0;
      for (long digest : known.keySet()) {
        long gap = digest - last;
        while (gap > LOW_BITS) {
          out.writeByte((int) (gap & LOW_BITS) | CONTINUED);
          gap >>>= GROUP;
        }
        out.writeByte((int) gap);
        last = digest;
      }
      for (byte[] steps : known.values()) {
        out.write(steps);
      }
      return SealedBytes.seal(bytes.toByteArray(), Seal.CRC_32);
    }
  }

  static UnseenEvidence read(byte[] bytes) throws IOException {
    BinaryInput in = new BinaryInput(bytes);
    if (in.readInt() != MAGIC || !SealedBytes.isIntact(bytes, Seal.CRC_32)) {
      throw new IOException(RESOURCE + ": damaged, or no evidence about statements");
    }
    long[] digests = new long[SealedBytes.bounded(in.readInt(), MOST, "number of statements")];
    long last = 0;
    for (int i = 0; i < digests.length; i++) {
      long gap = 0;
      int shift = 0;
      int read;
      do {
        read = in.readUnsignedByte();
        gap |= (long) (read & LOW_BITS) << shift;
        shift += GROUP;
      } while ((read & CONTINUED) != 0 && shift < Long.SIZE);
      last += gap;
      digests[i] = last;
    }
    Map<Long, byte[]> known = new HashMap<>(digests.length * 2);
    for (long digest : digests) {
      known.put(digest, in.readBytes(2));
    }
    return new UnseenEvidence(known);
  }
}
