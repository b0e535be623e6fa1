package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final ArticleReader READER = ArticleReader.english();

  private static List<String> statements(String text) {
    return READER.read(text).statements().stream().map(Statement::text).toList();
  }

  @Test
  void read_sentences_areStatements() {
    assertThat(statements("It rained. Nobody came. Why?"))
        .containsExactly("It rained.", "Nobody came.", "Why?");
  }

  @Test
  void read_blankLine_endsAStatement() {
    assertThat(statements("A headline without a stop\r\n\r\nThe first sentence. The second."))
        .containsExactly("A headline without a stop", "The first sentence.", "The second.");
  }

  @Test
  void read_lineOfBlanksThatDoNotBreak_endsAStatement() {
    assertThat(statements("An agreement with\n\u00a0\nChile was not mentioned."))
        .containsExactly("An agreement with", "Chile was not mentioned.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"</div><div style=\"%s\">", "<center>", "</form>", "<address>"})
  void read_blockTag_endsAStatement(String tag) {
    String text = "One thing" + tag.replace("%s", "x".repeat(400)) + "and another";
    assertThat(statements(text)).containsExactly("One thing", "and another");
  }

  @Test
  void read_stopsApart_endAStatementOnce() {
    assertThat(statements("They left . . . . Nobody came."))
        .containsExactly("They left . . . .", "Nobody came.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy met Gen. Lee in the capital on Monday.",
        "Mrs. Adams of St. Lucia spoke for an hour.",
        "He lives at No. 5 in that street.",
        "Sen. J. R. Smith voted against it.",
        "Lt. Col. Park and Rep. Jones left early."
      })
  void read_abbreviation_endsNoStatement(String text) {
    assertThat(statements(text)).containsExactly(text);
  }

  @Property(tries = 500)
  void read_anyText_statementsStandWhereTheySay(@ForAll String text) {
    int last = 0;
    for (Statement statement : READER.read(text).statements()) {
      assertThat(statement.span().of(text)).isEqualTo(statement.text());
      assertThat(statement.span().begin()).isGreaterThanOrEqualTo(last);
      last = statement.span().end();
    }
  }
}
