package io.github.countrystance.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the reading alone understands, sentence by sentence, before any weight is learnt. */
class ReadingTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.english());
  private static final FeatureExtractor EXTRACTOR = FeatureExtractor.english();

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvFileSource(resources = "readings.csv", useHeadersInDisplayName = true)
  void reading_ofAnOperator_showsTheValue(String operator, String text, String name, int value) {
    List<TargetedStatement> targets = FINDER.find(Statement.of(text));
    int at = indexOf(name, targets);
    Features features = EXTRACTOR.extract(targets).get(at);

    assertThat(shown(features)).as("%s", EXTRACTOR.read(targets).get(at)).isEqualTo(value);
  }

  private static int indexOf(String name, List<TargetedStatement> targets) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).target().name().equals(name)) {
        return i;
      }
    }
    throw new AssertionError(name + " is not among " + targets);
  }

  private static int shown(Features features) {
    return features.has("Zs:1") ? 1 : features.has("Zs:-1") ? -1 : 0;
  }

  @Test
  void reading_printed_tellsThePathAndWhoHoldsIt() {
    List<TargetedStatement> targets =
        FINDER.find(Statement.of("Norway deplored the shelling of Ukraine."));
    Reading ukraine = EXTRACTOR.read(targets).get(indexOf("Ukraine", targets));

    assertThat(ukraine.toString())
        .contains("of of shelling[attack] = -1 < obj of deplore[condemn] = 1; OTHER, PLAIN");
  }
}
