package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped rows leave no short cut and hold no text of others. */
class ShippedDataTest {

  private static final Path DATA = Path.of("training-data");
  private static final Path OTHERS = Path.of("../shared");

  /** Fewer shared words in a row are idioms. */
  private static final int SAME_TEXT = 9;

  private static final int NEAR = 6;
  private static final double NEAR_BY_CHANCE = 0.7e-6;
  private static final int BORROWED = 8;
  private static final int MOST_STATEMENTS = 1_000;
  private static final int WELL_KNOWN = 20;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Put together by rule: its statements are variants of each other on purpose. */
  private static final String COMPOSED = "composition.csv";

  private static TrainingData all;

  /** All but the composed ones. */
  private static List<LabelledRow> rows;

  /** Once for all tests: it takes seconds. */
  @BeforeAll
  static void readRows() throws IOException {
    all = TrainingData.read(List.of(DATA));
    rows = all.where(row -> !row.file().endsWith(COMPOSED)).rows();
  }

  @Test
  void files_haveAtMostAThousandStatements() {
    rows.stream()
        .collect(Collectors.groupingBy(LabelledRow::file))
        .forEach(
            (file, own) ->
                assertThat(texts(own)).as(file).hasSizeLessThanOrEqualTo(MOST_STATEMENTS));
  }

  @Test
  void pairs_areAllDifferent() {
    assertThat(rows.stream().map(row -> row.target().id() + ' ' + row.text()))
        .doesNotHaveDuplicates();
  }

  @Test
  void pairs_areManyAndBalanced() throws IOException {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(12_000);
    assertThat(texts(rows)).hasSizeGreaterThanOrEqualTo(6_500);
    // those two kinds of files have the natural mix of news
    List<LabelledRow> balanced =
        rows.stream().filter(row -> !row.file().matches(".*(natural|news-\\d+)\\.csv")).toList();
    assertThat(share(balanced, row -> row.stance() == Stance.NEUTRAL)).isBetween(0.40, 0.48);
    Set<String> powers = Set.of("US", "CN", "RU");
    assertThat(share(rows, row -> powers.contains(row.target().id()))).isLessThan(0.30);
  }

  @Test
  void targets_areManyAndThoseWellKnownHaveEveryStance() {
    Map<String, List<LabelledRow>> byTarget =
        rows.stream().collect(Collectors.groupingBy(row -> row.target().id()));
    assertThat(byTarget).hasSizeGreaterThanOrEqualTo(190);
    Map<String, Set<Stance>> incomplete = new TreeMap<>();
    byTarget.forEach(
        (id, own) -> {
          Set<Stance> stances = own.stream().map(LabelledRow::stance).collect(Collectors.toSet());
          if (own.size() >= WELL_KNOWN && !stances.equals(EnumSet.allOf(Stance.class))) {
            incomplete.put(id, stances);
          }
        });
    assertThat(incomplete).isEmpty();
  }

  @Test
  void statements_areNoVariantsOfEachOther() {
    Map<String, int[]> words =
        texts(rows).stream().collect(Collectors.toMap(Function.identity(), ShippedDataTest::words));
    Map<String, Set<String>> near = sharing(words, NEAR);
    Map<String, int[]> same = new HashMap<>(words);
    // who shares many words in a row shares some: most need not be looked at again
    same.keySet()
        .retainAll(
            Stream.concat(Stream.of(near.keySet()), near.values().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
    assertThat(sharing(same, SAME_TEXT)).isEmpty();
    // idioms ("for the first time in more than") meet by chance: so many of all pairs of statements
    double statements = words.size();
    assertThat((double) near.size()).isLessThan(statements * statements * NEAR_BY_CHANCE);
  }

  @Test
  void statements_areNotTakenFromOthers() throws IOException {
    List<Path> files =
        List.of(OTHERS.resolve("raw-news/sentences.jsonl"), OTHERS.resolve("eval/news-dev.jsonl"));
    assumeTrue(files.stream().allMatch(Files::exists), "the texts of others are not at hand");
    Set<Long> runs = new HashSet<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        Arrays.stream(runs(words(line), BORROWED)).forEach(runs::add);
      }
    }
    assertThat(texts(all.rows()))
        .noneMatch(text -> Arrays.stream(runs(words(text), BORROWED)).anyMatch(runs::contains));
  }

  private static Set<String> texts(List<LabelledRow> rows) {
    return rows.stream().map(LabelledRow::text).collect(Collectors.toSet());
  }

  private static double share(
      List<LabelledRow> rows, java.util.function.Predicate<LabelledRow> wanted) {
    return rows.stream().filter(wanted).count() / (double) rows.size();
  }

  /** The statements that share so many words in a row with others, and those. */
  private static Map<String, Set<String>> sharing(Map<String, int[]> words, int length) {
    Map<Long, String> first = new HashMap<>();
    Map<String, Set<String>> sharing = new HashMap<>();
    words.forEach(
        (text, own) -> {
          for (long run : runs(own, length)) {
            String other = first.putIfAbsent(run, text);
            if (other != null && !other.equals(text)) {
              sharing.computeIfAbsent(text, t -> new HashSet<>()).add(other);
            }
          }
        });
    return sharing;
  }

  /** A hash of each word. */
  private static int[] words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .mapToInt(String::hashCode)
        .toArray();
  }

  /** A hash of each run of so many words: 64 bits, so that two hardly ever share one. */
  private static long[] runs(int[] words, int length) {
    return IntStream.rangeClosed(0, words.length - length)
        .mapToLong(from -> run(words, from, from + length))
        .toArray();
  }

  private static long run(int[] words, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 0x100000001B3L + words[i];
    }
    return hash;
  }
}
