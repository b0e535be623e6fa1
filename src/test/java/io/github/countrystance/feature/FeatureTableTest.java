package io.github.countrystance.feature;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that is observed of each target in some statements, a row a feature: {@code features.csv}
 * shows a newcomer what a feature is, and a change of features shows there. After a change that is
 * meant write the table anew: {@link #main}. What the network says is no row, as each training
 * changes it.
 */
class FeatureTableTest {

  private static final String TABLE = "features.csv";
  private static final String[] COLUMNS = {"text", "target", "feature", "value", "words"};
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.english());
  private static final FeatureExtractor EXTRACTOR = FeatureExtractor.english();

  @ParameterizedTest
  @MethodSource("texts")
  void extract_statement_givesTheFeaturesOfTheTable(String text) {
    assertThat(rows(text)).isEqualTo(table().get(text));
  }

  static Stream<String> texts() {
    return table().keySet().stream();
  }

  @Test
  void extract_anyTarget_hasTheNetworksEvidenceForEachStance() {
    for (Features features : EXTRACTOR.extract(found("Norway thanked Chile for its support."))) {
      assertThat(features.all().stream().map(Feature::name).filter(FeatureExtractor::isOfNetwork))
          .containsExactly("x:AGAINST", "x:FAVOR", "x:NEUTRAL");
    }
  }

  private static List<TargetedStatement> found(String text) {
    return FINDER.find(Statement.of(text));
  }

  /** Writes the table anew for the statements that it has. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of("src/test/resources/io/github/countrystance/feature").resolve(TABLE);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader(COLUMNS).setRecordSeparator("\n").get();
    List<String> texts = new ArrayList<>(table().keySet());
    try (CSVPrinter out = format.print(file, StandardCharsets.UTF_8)) {
      for (String text : texts) {
        for (String row : rows(text)) {
          List<Object> values = new ArrayList<>(List.of(text));
          values.addAll(List.of(row.split("\t", -1)));
          out.printRecord(values);
        }
      }
    }
  }

  /** Target, feature, value and words, with tabs between. */
  private static List<String> rows(String text) {
    List<TargetedStatement> targets = found(text);
    List<Features> observed = EXTRACTOR.extract(targets);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < observed.size(); i++) {
      for (Feature feature : observed.get(i).all()) {
        if (!FeatureExtractor.isOfNetwork(feature.name())) {
          String value = String.format(Locale.ROOT, "%.2f", feature.value());
          String words = feature.span().of(text);
          rows.add(String.join("\t", targets.get(i).target().id(), feature.name(), value, words));
        }
      }
    }
    return rows;
  }

  private static Map<String, List<String>> table() {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader(COLUMNS).setSkipHeaderRecord(true).get();
    try (InputStream in = FeatureTableTest.class.getResourceAsStream(TABLE)) {
      return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
          .collect(
              groupingBy(
                  row -> row.get("text"),
                  LinkedHashMap::new,
                  mapping(FeatureTableTest::row, toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(CSVRecord row) {
    return String.join(
        "\t", row.get("target"), row.get("feature"), row.get("value"), row.get("words"));
  }
}
