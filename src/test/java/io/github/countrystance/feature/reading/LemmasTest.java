package io.github.countrystance.feature.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private final Lemmas lemmas = new Lemmas();

  @ParameterizedTest
  @CsvSource({
    "accused, VERB, accuse",
    "bring, VERB, bring",
    "bringing, VERB, bring",
    "tried, VERB, try",
    "need, VERB, need",
    "needed, VERB, need",
    "agreed, VERB, agree",
    "exceed, VERB, exceed",
    "stopping, VERB, stop",
    "used, VERB, use",
    "sent, VERB, send",
    "crisis, NOUN, crisis",
    "politics, NOUN, politics",
    "series, NOUN, series",
    "allies, NOUN, ally",
    "sanctions, NOUN, sanction",
    "speeches, NOUN, speech",
    "houses, NOUN, house",
    "purchases, NOUN, purchase",
    "exercises, NOUN, exercise",
    "doses, NOUN, dose",
    "clauses, NOUN, clause",
    "viruses, NOUN, virus",
    "classes, NOUN, class",
    "boxes, NOUN, box",
    "controlled, VERB, control",
    "labelled, VERB, label",
    "installed, VERB, install",
    "called, VERB, call",
    "focus, VERB, focus",
    "focused, VERB, focus",
  })
  void plain_inflectedWord_isItsBase(String word, String tag, String base) {
    assertThat(lemmas.plain(word, tag)).isEqualTo(base);
  }
}
