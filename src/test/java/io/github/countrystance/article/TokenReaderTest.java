package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {

  private static final TokenReader READER = TokenReader.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It doesn't rain.|It does n't rain .",
        "WE DON'T TRUST IT|WE DO N'T TRUST IT",
        "IT'S LIMA'S MOVE|IT 'S LIMA 'S MOVE",
        "The U.S. said no.|The U.S. said no .",
        "She's Peru's envoy|She 's Peru 's envoy",
        "a long-term, 3,000-word plan|a long-term , 3,000-word plan",
        "He left Monday.Then it rained|He left Monday . Then it rained",
        "No... really|No ... really"
      })
  void read_text_givesWords(String text, String words) {
    assertThat(READER.read(text, List.of()).stream().map(Token::text))
        .containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We won't attack them.",
        "They can't attack them.",
        "CAN\u2019T ATTACK THEM",
        "It shan't attack them.",
        "He ain't attacking them.",
        "It doesn't attack them."
      })
  void read_shortNegation_standsBetweenAuxiliaryAndVerb(String text) {
    assertThat(
            READER.read(text, List.of()).stream()
                .map(Token::partOfSpeech)
                .dropWhile(tag -> !tag.equals("AUX")))
        .startsWith("AUX", "PART", "VERB");
  }

  @Test
  void read_maskedSpan_isOneTokenWithoutItsName() {
    List<Token> tokens =
        READER.read("South Africa's plan", List.of(new Mask(new Span(0, 12), false)));
    assertThat(tokens.get(0).masked()).isTrue();
    assertThat(tokens.get(0).text()).doesNotContain("Africa");
    assertThat(tokens.stream().map(Token::text).skip(1)).containsExactly("'s", "plan");
  }

  @Property(tries = 500)
  void read_anyText_tokensStandInOrder(@ForAll String text) {
    int last = 0;
    for (Token token : READER.read(text, List.of())) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(token.span().of(text).replace('\u2019', '\'').replace('\u25a0', '\u2022'))
          .isEqualTo(token.text());
      last = token.span().end();
    }
  }

  @Test
  void read_maskedAdjective_isReadAsOne() {
    String text = "Kenyan strikes went on.";
    Span span = new Span(0, 6);
    assertThat(READER.read(text, List.of(new Mask(span, true))).get(0).partOfSpeech())
        .isEqualTo("ADJ");
    assertThat(READER.read(text, List.of(new Mask(span, false))).get(0).partOfSpeech())
        .isEqualTo("PROPN");
  }

  @Test
  void read_signOfTheMask_hidesNothing() {
    assertThat(READER.read("It ends here. \u25a0", List.of())).noneMatch(Token::masked);
  }

  @Test
  void read_namesInCapitals_makeNoHeadline() {
    String text = "US, EU, UK, UN Meet";
    List<Mask> names =
        List.of(
            new Mask(new Span(0, 2), false),
            new Mask(new Span(4, 6), false),
            new Mask(new Span(8, 10), false),
            new Mask(new Span(12, 14), false));
    assertThat(READER.read(text, names).get(7).partOfSpeech())
        .isEqualTo(READER.read("France, Chad, Peru, Mali Meet", fourNames()).get(7).partOfSpeech());
  }

  private static List<Mask> fourNames() {
    return List.of(
        new Mask(new Span(0, 6), false),
        new Mask(new Span(8, 12), false),
        new Mask(new Span(14, 18), false),
        new Mask(new Span(20, 24), false));
  }
}
