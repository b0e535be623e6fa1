package io.github.countrystance.feature.syntax;

import io.github.countrystance.file.BinaryInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Situations in which the parser hardly ever does but one thing: there its sixty features need not
 * be looked at. They are a third of all. Immutable; threads may share it.
 */
final class SureActions {

  /** How often a situation must have been met, and how many of a hundred times with one action. */
  private static final int LEAST_MET = 20;

  private static final int LEAST_ALIKE = 99;

  private static final int MOST = 1 << 16;

  /** By their hash; as many actions, where there is a situation, plus one. */
  private final int[] situations;

  private final byte[] places;

  private SureActions(int size) {
    int room = Integer.highestOneBit(Math.max(2, size)) << 2;
    situations = new int[room];
    places = new byte[room];
  }

  /**
   * The situations that are sure.
   *
   * @param met for each how often which action was taken
   */
  static SureActions of(Map<Integer, int[]> met) {
    SureActions sure = new SureActions(met.size());
    met.forEach(
        (situation, counts) -> {
          int all = 0;
          int best = 0;
          for (int action = 0; action < counts.length; action++) {
            all += counts[action];
            best = counts[action] > counts[best] ? action : best;
          }
          if (all >= LEAST_MET && counts[best] * 100L >= (long) all * LEAST_ALIKE) {
            sure.put(situation, best);
          }
        });
    return sure;
  }

  private void put(int situation, int action) {
    int at = place(situation);
    situations[at] = situation;
    places[at] = (byte) (action + 1);
  }

  private int place(int situation) {
    int at = (situation ^ situation >>> Short.SIZE) & situations.length - 1;
    while (places[at] != 0 && situations[at] != situation) {
      at = at + 1 & situations.length - 1;
    }
    return at;
  }

  /** The action that is sure; {@link Configuration#NO_ACTION} if none is. */
  int in(int situation) {
    return places[place(situation)] - 1;
  }

  /** Writes the situations in ascending order. */
  void write(DataOutput out) throws IOException {
    int[] sorted =
        IntStream.range(0, places.length)
            .filter(at -> places[at] != 0)
            .map(at -> situations[at])
            .sorted()
            .toArray();
    out.writeInt(sorted.length);
    for (int situation : sorted) {
      out.writeInt(situation);
      out.writeByte(in(situation));
    }
  }

  static SureActions read(BinaryInput in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("number of situations is " + count + ", expected 0.." + MOST);
    }
    SureActions sure = new SureActions(count);
    for (int i = 0; i < count; i++) {
      int situation = in.readInt();
      int action = in.readUnsignedByte();
      if (action >= Configuration.ACTIONS) {
        throw new IOException(
            "action is " + action + ", expected 0.." + (Configuration.ACTIONS - 1));
      }
      sure.put(situation, action);
    }
    return sure;
  }
}
