package io.github.countrystance.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureExtractorTest {

  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.english());
  private static final FeatureExtractor EXTRACTOR = FeatureExtractor.english();

  private static List<String> seenOf(String text) {
    return EXTRACTOR.extract(FINDER.find(Statement.of(text))).get(0).all().stream()
        .map(Feature::name)
        .toList();
  }

  @Test
  void extract_curlyApostrophe_isSeenAsAStraightOne() {
    assertThat(seenOf("Chad\u2019s friends won\u2019t leave it, and they didn\u2019t blame it."))
        .isEqualTo(seenOf("Chad's friends won't leave it, and they didn't blame it."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy compared Putin to Chad.",
        "It was the worst that a friend of Erdogan had said of Chad.",
        "Chad thanked Lukashenko for the tractors.",
        "She told the Russianist that Chad had lied."
      })
  void extract_nameOfAnybodyElse_isNotSeen(String text) {
    assertThat(seenOf(text))
        .noneMatch(name -> name.matches(".*(putin|erdogan|lukashenko|russianist).*"));
  }

  @Test
  void extract_wont_isSeenAsWillNot() {
    assertThat(seenOf("We won't attack Chad.")).isEqualTo(seenOf("We will not attack Chad."));
  }

  @Test
  void englishFor_featuresOfAnotherVersion_isRefused() {
    assertThatThrownBy(() -> FeatureExtractor.englishFor(FeatureExtractor.FEATURE_SET - 1, ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected " + FeatureExtractor.FEATURE_SET);
  }
}
