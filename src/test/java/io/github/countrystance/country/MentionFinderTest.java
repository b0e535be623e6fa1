package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MentionFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.english());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/io/github/countrystance/country/detection.csv", numLinesToSkip = 1)
  void find_givesExactlyTheTargetsNamed(String group, String text, String expected) {
    Stream<String> found =
        FINDER.find(Statement.of(text)).stream()
            .flatMap(t -> t.mentions().stream())
            .map(m -> m.target().id() + ":" + m.text());
    List<String> wanted = expected == null ? List.of() : Arrays.asList(expected.split("\\|"));
    assertThat(found).as(group).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Property(tries = 500)
  void find_anyText_spansHoldTheMention(@ForAll String text) {
    String around = text + " Iran " + text;
    for (TargetedStatement targeted : FINDER.find(Statement.of(around))) {
      for (Mention mention : targeted.mentions()) {
        assertThat(mention.span().of(around)).isEqualTo(mention.text());
      }
    }
  }
}
