package io.github.countrystance.article;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Cuts English text into statements: one for each sentence, headline or list entry.
 *
 * <p>A blank line always ends a statement; so do an HTML block tag, a list entry, and the end of a
 * line that was not wrapped there. Other HTML tags stay in the text. Within a paragraph rules of
 * our own decide the clear cases (abbreviations, initials, numbers), OpenNLP's English model the
 * others. A statement longer than 4,000 code units is cut at white space into several, so that time
 * and memory stay linear in the length of the text. Immutable; threads may share it.
 *
 * <pre>{@code
 * Article article = ArticleReader.english().read("It rained. Gen. Lee met the U.S. envoy.");
 * article.statements().size(); // 2
 * }</pre>
 */
public final class ArticleReader {

  /** Longest statement in code units: the work grows with words times targets. */
  public static final int LONGEST_STATEMENT = 4_000;

  private final UnclearStops unclear = new UnclearStops();
  private final Abbreviations abbreviations = new Abbreviations();

  private ArticleReader() {}

  /**
   * The reader for English, with OpenNLP's model from the class path.
   *
   * @throws UncheckedIOException if the model is missing from the class path
   */
  public static ArticleReader english() {
    return new ArticleReader();
  }

  /**
   * Cuts a text of any length; a blank text gives an article without statements.
   *
   * @throws UncheckedIOException if OpenNLP's model, which is read when first asked, is damaged
   */
  public Article read(String text) {
    Objects.requireNonNull(text, "text");
    List<Statement> statements = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      addParagraph(text, paragraph, statements);
    }
    return new Article(text, statements);
  }

  private void addParagraph(String text, Span paragraph, List<Statement> statements) {
    String content = paragraph.of(text);
    int begin = 0;
    for (int end : SentenceEnds.in(content, unclear, abbreviations)) {
      add(text, new Span(begin, end).shiftedBy(paragraph.begin()), statements);
      begin = end;
    }
  }

  private static void add(String text, Span span, List<Statement> statements) {
    int begin = Blanks.skip(text, span.begin(), span.end());
    int end = Blanks.skipBack(text, begin, span.end());
    while (end - begin > LONGEST_STATEMENT) {
      int cut = cut(text, begin);
      addPiece(text, begin, cut, statements);
      begin = Blanks.skip(text, cut, end);
    }
    addPiece(text, begin, end, statements);
  }

  private static void addPiece(String text, int begin, int end, List<Statement> statements) {
    int last = Blanks.skipBack(text, begin, end);
    if (last > begin) {
      Span span = new Span(begin, last);
      statements.add(new Statement(span, span.of(text)));
    }
  }

  /** The last white space that keeps a piece short enough, or the longest piece of whole signs. */
  private static int cut(String text, int begin) {
    for (int at = begin + LONGEST_STATEMENT; at > begin + LONGEST_STATEMENT / 2; at--) {
      if (Blanks.isBlank(text.charAt(at))) {
        return at;
      }
    }
    int at = begin + LONGEST_STATEMENT;
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
