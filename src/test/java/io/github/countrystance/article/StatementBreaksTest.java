package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Where real copy is cut into statements. In the cases {@code |} is a break, ⏎ a line end, ␍ a
 * carriage return.
 */
class StatementBreaksTest {

  private static final ArticleReader READER = ArticleReader.english();
  private static final Pattern TAGS =
      Pattern.compile("</?(?:p|br|div|li|ul|h1)(?: [^>]*)?/?>|^[\\s\\u00a0]+|[\\s\\u00a0]+$");

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "statements.csv", numLinesToSkip = 1, maxCharsPerColumn = 10_000)
  void read_realCopy_cutsWhereSentencesEnd(String group, String passage) {
    String marked = passage.replace('⏎', '\n').replace('␍', '\r');
    List<String> expected = new ArrayList<>();
    for (String piece : marked.split("\\|", -1)) {
      expected.add(TAGS.matcher(TAGS.matcher(piece).replaceAll("")).replaceAll(""));
    }
    Article article = READER.read(marked.replaceAll(" ?\\| ?", " ").replace("⏎ ", "⏎"));
    assertThat(article.statements()).as(group).extracting(Statement::text).isEqualTo(expected);
  }

  @Property(tries = 500)
  void read_anyText_keepsOffsetsExact(@ForAll("texts") String text) {
    Article article = READER.read(text);
    int last = 0;
    for (Statement statement : article.statements()) {
      Span span = statement.span();
      assertThat(statement.text()).isEqualTo(text.substring(span.begin(), span.end())).isNotBlank();
      assertThat(span.begin()).isGreaterThanOrEqualTo(last);
      last = span.end();
    }
  }

  @Property(tries = 500)
  void read_textWithoutTags_losesOnlyWhiteSpace(@ForAll("texts") String text) {
    String plain = text.replace('<', ' ');
    StringBuilder between = new StringBuilder(plain);
    List<Statement> statements = READER.read(plain).statements();
    for (int i = statements.size() - 1; i >= 0; i--) {
      Span span = statements.get(i).span();
      between.delete(span.begin(), span.end());
    }
    assertThat(between.toString().chars())
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || "\u0085\u200b\ufeff".indexOf(c) >= 0);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The U.S. ",
            "Gen. Lee ",
            "said. ",
            "\n",
            "\r\n\r\n",
            "<p>",
            "\u00a0",
            "… ",
            "No. 5 ",
            "“go.” ",
            "\ud83c",
            "\uddeb",
            "e\u0301",
            "- ",
            "Chad",
            "’s ",
            "?! ",
            "\u0000",
            ".",
            "\t");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(5);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, pieces), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .map(l -> String.join("", l));
  }

  @Test
  void read_statementOverTheLimit_isCutAtWhiteSpace() {
    Article article = READER.read("word ".repeat(3_000));
    assertThat(article.statements()).hasSizeGreaterThan(2);
    assertThat(article.statements()).allMatch(s -> s.text().length() <= 4_000);
    assertThat(article.statements()).allMatch(s -> s.text().endsWith("word"));
  }

  @Test
  void read_longLineWithoutSpace_splitsNoSurrogatePair() {
    String text = "x" + "\ud83c\uddeb".repeat(10_000);
    for (Statement statement : READER.read(text).statements()) {
      assertThat(Character.isLowSurrogate(statement.text().charAt(0))).isFalse();
    }
  }
}
