package io.github.countrystance.feature;

import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.article.Statement;
import io.github.countrystance.article.Token;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.reading.Attitude;
import io.github.countrystance.feature.reading.Lexicon;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.reading.Step;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Prints how many of the verbs, nouns and adjectives that targets of a text hang on the lexicon
 * knows, be it as words that show nothing, and which it lacks most:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.countrystance.feature.LexiconCoverage -Dexec.args=lines.txt
 * }</pre>
 */
final class LexiconCoverage {

  private static final Set<String> OPEN_CLASSES = Set.of("VERB", "NOUN", "ADJ");
  private static final int MOST_PRINTED = 40;

  private final Set<String> lemmas = new HashSet<>();
  private final Map<String, Integer> missing = new TreeMap<>();
  private int known;

  private LexiconCoverage() throws IOException {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream(Lexicon.RESOURCE));
        var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (CSVRecord row : rows) {
        lemmas.add(row.get("lemma"));
      }
    }
  }

  /**
   * Counts and prints.
   *
   * @param files texts, one document a line
   */
  public static void main(String[] files) throws IOException {
    LexiconCoverage coverage = new LexiconCoverage();
    ArticleReader articles = ArticleReader.english();
    MentionFinder finder = new MentionFinder(Gazetteer.english());
    FeatureExtractor extractor = FeatureExtractor.english();
    for (String file : files) {
      for (String line : Files.readAllLines(Path.of(file))) {
        for (Statement statement : articles.read(line).statements()) {
          List<TargetedStatement> targets = finder.find(statement);
          if (!targets.isEmpty()) {
            extractor.read(targets).forEach(coverage::count);
          }
        }
      }
    }
    coverage.print();
  }

  private void count(Reading reading) {
    for (Attitude attitude : reading.attitudes()) {
      Step first = attitude.steps().get(0);
      Token token = reading.tokens().get(first.node());
      if (!OPEN_CLASSES.contains(token.partOfSpeech())
          || !token.text().chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
        continue;
      }
      if (first.entry() != null
          || lemmas.contains(first.word())
          || lemmas.contains(token.text().toLowerCase(Locale.ROOT))) {
        known++;
      } else {
        missing.merge(first.word() + '/' + token.partOfSpeech(), 1, Integer::sum);
      }
    }
  }

  private void print() {
    int unknown = missing.values().stream().mapToInt(n -> n).sum();
    System.out.printf(
        Locale.ROOT,
        "%d of %d known, %.4f%n",
        known,
        known + unknown,
        known / (known + unknown + 0.0));
    missing.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_PRINTED)
        .forEach(e -> System.out.println(e.getValue() + " " + e.getKey()));
  }
}
