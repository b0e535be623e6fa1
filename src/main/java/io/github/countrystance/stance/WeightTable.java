package io.github.countrystance.stance;

import java.util.List;

/**
 * The weights of all features, one row for each, found by name. Immutable; threads may share it.
 *
 * <p>A statement asks for some two hundred names, most of which have no weight: the places that its
 * hashes lie in keep to the processor's cache, where a map of the platform goes to memory for each.
 */
final class WeightTable {

  private static final int LEAST_PLACES = 16;

  /** Names by chance lie less than 300 places off; made to be alike, they would cost hours. */
  private static final int FARTHEST_OFF = 512;

  private final String[] names;
  private final double[] weights;
  private final int width;

  /** The hash of a name in the upper half, the number of its row and 1 in the lower; 0 if empty. */
  private final long[] places;

  /** How far from its home a name lies at most: a name that is not there is not sought farther. */
  private final int farthest;

  /**
   * A table of these rows. The arrays are not copied, as loading is felt; they must not be changed
   * afterwards.
   *
   * @param weights the rows, one behind the other
   * @param width how many weights a row has
   * @throws IllegalArgumentException if a name stands twice, or too many hash alike
   */
  WeightTable(String[] names, double[] weights, int width) {
    this.names = names;
    this.weights = weights;
    this.width = width;
    int least = Math.max(LEAST_PLACES, names.length + names.length / 2);
    this.places = new long[Integer.highestOneBit(least - 1) << 1];
    int most = 0;
    for (int row = 0; row < names.length; row++) {
      most = Math.max(most, put(names[row], row));
    }
    farthest = most;
  }

  /** Gives a name its place, and says how far that is from its home. */
  private int put(String name, int row) {
    int hash = name.hashCode();
    int off = 0;
    while (places[place(hash, off)] != 0) {
      if (isAt(place(hash, off), hash, name)) {
        throw new IllegalArgumentException("feature '" + name + "' stands twice");
      }
      if (++off > FARTHEST_OFF) {
        throw new IllegalArgumentException("too many features hash like '" + name + "'");
      }
    }
    places[place(hash, off)] = (long) hash << Integer.SIZE | (row + 1);
    return off;
  }

  /** The place so many off the home of a hash. */
  private int place(int hash, int off) {
    return (hash ^ hash >>> Short.SIZE) + off & places.length - 1;
  }

  private boolean isAt(int place, int hash, String name) {
    return (int) (places[place] >>> Integer.SIZE) == hash && names[row(place)].equals(name);
  }

  private int row(int place) {
    return (int) places[place] - 1;
  }

  /** The number of the row of a feature; -1 if it has none. */
  int find(String name) {
    int hash = name.hashCode();
    for (int off = 0; off <= farthest; off++) {
      int place = place(hash, off);
      if (places[place] == 0) {
        return -1;
      }
      if (isAt(place, hash, name)) {
        return row(place);
      }
    }
    return -1;
  }

  String name(int row) {
    return names[row];
  }

  double weight(int row, int column) {
    return weights[row * width + column];
  }

  int size() {
    return names.length;
  }

  List<String> names() {
    return List.of(names);
  }
}
