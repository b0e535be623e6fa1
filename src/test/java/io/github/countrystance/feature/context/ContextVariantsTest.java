package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextVariantsTest {

  private static final Alternative PRAISED = new Alternative("praised", "FAVOR praise");
  private static final ContextVariants VARIANTS =
      new ContextVariants(Map.of("VERB-ed", List.of(PRAISED)), Map.of());

  private static List<Token> tokens(String text, String partOfSpeech, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Token(new Span(i * 10, i * 10 + 9), text, partOfSpeech))
        .toList();
  }

  private static Token token(String text, String partOfSpeech) {
    return new Token(new Span(0, text.length()), text, partOfSpeech);
  }

  @Test
  void of_theSameTextAndNumber_isTheSame() {
    List<Token> tokens = tokens("condemned", "VERB", 200);

    assertThat(VARIANTS.of("text", tokens, 1)).isEqualTo(VARIANTS.of("text", tokens, 1));
    assertThat(VARIANTS.of("text", tokens, 1)).isNotEqualTo(VARIANTS.of("text", tokens, 2));
    assertThat(VARIANTS.of("text", tokens, 1)).isNotEqualTo(VARIANTS.of("other", tokens, 1));
  }

  @Test
  void of_someWords_exchangesFewForOthersOfTheirClass() {
    Map<Integer, Alternative> exchanged = VARIANTS.of("text", tokens("condemned", "VERB", 200), 2);

    assertThat(exchanged.values()).containsOnly(PRAISED);
    assertThat(exchanged.size()).isBetween(10, 80);
  }

  @Test
  void of_numberZero_isTheStatementItself() {
    assertThat(VARIANTS.of("text", tokens("condemned", "VERB", 200), 0)).isEmpty();
  }

  @Test
  void of_laterVariants_takesTheNearestWordsOnly() {
    Map<String, float[]> vectors = new HashMap<>();
    List<Alternative> words = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String word = "word" + i + "ed";
      words.add(new Alternative(word, ""));
      vectors.put(word, new float[] {30 - i, i});
    }
    ContextVariants variants = new ContextVariants(Map.of("VERB-ed", words), vectors);

    assertThat(variants.of("text", tokens("word0ed", "VERB", 400), 1).values())
        .contains(words.get(29));
    assertThat(variants.of("text", tokens("word0ed", "VERB", 400), ContextVariants.COUNT).values())
        .containsOnly(words.subList(1, 13).toArray(Alternative[]::new));
  }

  @Test
  void of_laterVariants_wordOfUnknownMeaningStays() {
    assertThat(VARIANTS.of("text", tokens("condemned", "VERB", 200), ContextVariants.COUNT))
        .isEmpty();
  }

  @Test
  void of_classWithoutAlternatives_staysAsItIs() {
    assertThat(VARIANTS.of("text", tokens("raid", "NOUN", 200), 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "condemned, VERB, true",
    "by, ADP, true",
    "Condemned, VERB, false",
    "London, PROPN, false",
    "12, NUM, false",
    "'.', PUNCT, false",
    "\u25a0, NOUN, false"
  })
  void isPlain_namesNumbersAndTargets_areNone(String text, String partOfSpeech, boolean plain) {
    assertThat(ContextVariants.isPlain(token(text, partOfSpeech))).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "condemned, VERB, VERB-ed", "shelling, NOUN, NOUN-ing", "ties, NOUN, NOUN-s",
    "red, ADJ, ADJ", "does, AUX, AUX", "bluntly, ADV, ADV-ly"
  })
  void classOf_tellsEndingsOfContentWordsApart(String text, String partOfSpeech, String expected) {
    assertThat(ContextVariants.classOf(token(text, partOfSpeech))).isEqualTo(expected);
  }
}
