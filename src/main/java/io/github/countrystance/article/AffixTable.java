package io.github.countrystance.article;

/**
 * Numbers by beginnings or endings of words, looked up without cutting the word: an affix of up to
 * four code units fits into a long. Not to be changed once it is shared.
 */
final class AffixTable {

  static final int LONGEST = 4;

  /** No affix has this key: it would begin with the code unit 0. */
  private static final long FREE = 0;

  private long[] keys = new long[1 << 10];
  private int[] values = new int[keys.length];
  private int size;

  void put(String affix, int value) {
    long key = affix.length() > LONGEST ? FREE : key(affix, 0, affix.length());
    if (key == FREE) {
      throw new IllegalArgumentException(
          "expected an affix of 1 to " + LONGEST + " letters, not '" + affix + "'");
    }
    if (++size * 2 > keys.length) {
      grow();
    }
    int at = slot(key);
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    long[] before = keys;
    int[] valuesBefore = values;
    keys = new long[before.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != FREE) {
        int at = slot(before[i]);
        keys[at] = before[i];
        values[at] = valuesBefore[i];
      }
    }
  }

  /** The number of the affix in a stretch of the word, {@link TaggerWeights#NONE} if unknown. */
  int get(String word, int begin, int end) {
    long key = key(word, begin, end);
    if (key == FREE) {
      return TaggerWeights.NONE;
    }
    int at = slot(key);
    return keys[at] == FREE ? TaggerWeights.NONE : values[at];
  }

  private static long key(String word, int begin, int end) {
    long key = 0;
    for (int i = begin; i < end; i++) {
      char c = word.charAt(i);
      if (c == 0) {
        return FREE;
      }
      key = key << Character.SIZE | c;
    }
    return key;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
