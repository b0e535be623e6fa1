package io.github.countrystance.article;

import io.github.countrystance.file.RecentWords;
import io.github.countrystance.file.Utf8;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * Tags words with the weights of OpenNLP's English model: greedy search, which as measured gives
 * the same tags as a wider beam.
 *
 * <p>OpenNLP builds some twenty strings for each word and looks each up; here the weights lie in
 * tables by what those strings are made of. The features, their order and so the sums are
 * OpenNLP's, but for this: behind a joined tag ("AUX+PART") its first part is the tag before. A row
 * of weights is kept as its {@linkplain TaggerWeights#stretch stretch}. Threads may share it.
 */
final class MaxentTagger {

  /** Places around a word whose words are features, in the order in which OpenNLP adds them. */
  private static final List<String> WINDOW = List.of("w", "p1w", "p2w", "n1w", "n2w");

  private static final int[] OFFSETS = {0, -1, -2, 1, 2};
  private static final int NONE = TaggerWeights.NONE;
  private static final int NO_CLASS = -1;
  private static final int NO_TAG = -1;

  private final String[] tags;

  /** For each outcome that of its first part: "AUX" for "AUX+PART". */
  private final int[] firstParts;

  private final TaggerWeights weights;
  private final AffixTable prefixes = new AffixTable();
  private final AffixTable suffixes = new AffixTable();
  private final Map<String, int[]> rowsOfWord = new HashMap<>();
  private final Map<String, Integer> classes = new HashMap<>();
  private final int[] rowsOfUnknown;
  private final int[] rowOfClass;
  private final int[] rowOfTag;
  private final int[] rowOfTwoTags;
  private final int[] rowOfPlace = {NONE, NONE, NONE};

  /** The sums to begin with: no outcome preferred, and what every word has. */
  private final double[] start;

  private final RecentWords<Word> words = new RecentWords<>(this::word);

  /**
   * What hangs on a word alone.
   *
   * @param text the word
   * @param rows for each place of the window, then for each class, the row of the word there
   * @param sums to begin with, its affixes and itself
   * @param wordClass the number of its class, {@link #NO_CLASS} if the model knows none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Word(String text, int[] rows, double[] sums, int wordClass) {}

  /**
   * Takes over the weights of a model.
   *
   * @throws IllegalArgumentException if the model has features unknown here
   */
  MaxentTagger(TaggerFile model) {
    tags = model.outcomes();
    firstParts = firstParts(tags);
    for (String name : model.features()) {
      if (name.startsWith("wc=")) {
        classes.put(name.substring(3), classes.size());
      }
    }
    weights = model.weights();
    rowsOfUnknown = empty(WINDOW.size() + classes.size());
    rowOfClass = empty(classes.size());
    rowOfTag = empty(tags.length);
    rowOfTwoTags = empty(tags.length * tags.length);
    start = new double[tags.length];
    Arrays.fill(start, Math.log(1.0 / tags.length));
    int number = 0;
    for (String name : model.features()) {
      int equals = name.indexOf('=');
      int row = weights.stretch(number++);
      if (equals < 0) {
        weights.add(row, start);
      } else {
        place(name.substring(0, equals), name.substring(equals + 1), row);
      }
    }
  }

  private static int[] firstParts(String[] tags) {
    int[] firsts = new int[tags.length];
    for (int i = 0; i < tags.length; i++) {
      String first = tags[i].split("\\+", 2)[0];
      firsts[i] = Arrays.asList(tags).indexOf(first);
      if (firsts[i] < 0) {
        throw new IllegalArgumentException("expected the part '" + first + "' to be a tag too");
      }
    }
    return firsts;
  }

  private static int[] empty(int size) {
    int[] rows = new int[size];
    Arrays.fill(rows, NONE);
    return rows;
  }

  private void place(String kind, String value, int row) {
    switch (kind) {
      case "pre" -> prefixes.put(value, row);
      case "suf" -> suffixes.put(value, row);
      case "wc" -> rowOfClass[classIndex(value)] = row;
      case "w&c" -> {
        int comma = value.lastIndexOf(',');
        int index = classIndex(value.substring(comma + 1));
        rows(value.substring(0, comma))[WINDOW.size() + index] = row;
      }
      case "t" -> rowOfTag[tagIndex(value)] = row;
      case "t2" -> {
        String[] pair = value.split(",", -1);
        rowOfTwoTags[tagIndex(pair[0]) * tags.length + tagIndex(pair[1])] = row;
      }
      case "S" -> rowOfPlace[0] = row;
      case "p1S" -> rowOfPlace[1] = row;
      case "p2S" -> rowOfPlace[2] = row;
      default -> {
        if (!WINDOW.contains(kind)) {
          throw new IllegalArgumentException("unknown feature '" + kind + '=' + value + "'");
        }
        rows(value)[WINDOW.indexOf(kind)] = row;
      }
    }
  }

  private int[] rows(String word) {
    return rowsOfWord.computeIfAbsent(word, w -> rowsOfUnknown.clone());
  }

  private int classIndex(String wordClass) {
    Integer index = classes.get(wordClass);
    if (index == null) {
      throw new IllegalArgumentException("unknown class of words '" + wordClass + "'");
    }
    return index;
  }

  private int tagIndex(String tag) {
    int index = Arrays.asList(tags).indexOf(tag);
    if (index < 0) {
      throw new IllegalArgumentException("unknown tag '" + tag + "'");
    }
    return index;
  }

  /**
   * One tag for each word; of a joined tag ("AUX+PART") the first part.
   *
   * @param words each gives way to the same word as it was met before
   */
  String[] tag(String[] words) {
    Word[] known = new Word[words.length];
    for (int i = 0; i < words.length; i++) {
      known[i] = this.words.of(words[i]);
      words[i] = known[i].text();
    }
    String[] found = new String[words.length];
    double[] sums = new double[tags.length];
    int before = NO_TAG;
    int beforeThat = NO_TAG;
    for (int i = 0; i < words.length; i++) {
      System.arraycopy(known[i].sums(), 0, sums, 0, sums.length);
      addNeighbours(known, i, sums);
      if (i < rowOfPlace.length) {
        weights.add(rowOfPlace[i], sums);
      }
      int wordClass = known[i].wordClass();
      if (wordClass != NO_CLASS) {
        weights.add(rowOfClass[wordClass], sums);
        weights.add(known[i].rows()[WINDOW.size() + wordClass], sums);
      }
      if (i > 0) {
        weights.add(rowOfTag[before], sums);
      }
      if (i > 1) {
        weights.add(rowOfTwoTags[beforeThat * tags.length + before], sums);
      }
      beforeThat = before;
      before = firstParts[best(sums)];
      found[i] = tags[before];
    }
    return found;
  }

  private Word word(String word) {
    int[] rows = rowsOfWord.getOrDefault(lowerCase(word), rowsOfUnknown);
    double[] sums = start.clone();
    addAffixes(word, sums);
    weights.add(rows[0], sums);
    return new Word(
        word, rows, sums, classes.getOrDefault(FeatureGeneratorUtil.tokenFeature(word), NO_CLASS));
  }

  private void addAffixes(String word, double[] sums) {
    int longest = Math.min(AffixTable.LONGEST, word.length());
    for (int length = 1; length <= longest; length++) {
      weights.add(suffixes.get(word, word.length() - length, word.length()), sums);
    }
    for (int length = 1; length <= longest; length++) {
      weights.add(prefixes.get(word, 0, length), sums);
    }
  }

  private void addNeighbours(Word[] known, int at, double[] sums) {
    for (int place = 1; place < OFFSETS.length; place++) {
      int neighbour = at + OFFSETS[place];
      if (neighbour >= 0 && neighbour < known.length) {
        weights.add(known[neighbour].rows()[place], sums);
      }
    }
  }

  private static int best(double[] sums) {
    int best = 0;
    for (int o = 1; o < sums.length; o++) {
      best = sums[o] > sums[best] ? o : best;
    }
    return best;
  }

  /** As OpenNLP does it, which goes by code points and not by a locale. */
  private static String lowerCase(String word) {
    // the platform's gives the word itself back if nothing changes, and OpenNLP's class is slow to
    // load
    return Utf8.isAscii(word) ? word.toLowerCase(Locale.ROOT) : StringUtil.toLowerCase(word);
  }
}
