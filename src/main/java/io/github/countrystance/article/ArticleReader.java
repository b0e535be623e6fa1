package io.github.countrystance.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts English text into statements: one for each sentence, headline or list entry.
 *
 * <p>A blank line always ends a statement. Within a paragraph OpenNLP's English model proposes the
 * ends, and a rule of our own takes back those after abbreviations. Immutable; threads may share
 * it.
 *
 * <pre>{@code
 * Article article = ArticleReader.english().read("It rained. Gen. Lee met the U.S. envoy.");
 * article.statements().size(); // 2
 * }</pre>
 */
public final class ArticleReader {

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\R[\\s&&[^\\r\\n]]*\\R\\s*");

  private final SentenceModel model;
  private final FalseBreaks falseBreaks = new FalseBreaks();

  private ArticleReader(SentenceModel model) {
    this.model = model;
  }

  /**
   * The reader for English, with OpenNLP's model from the class path.
   *
   * @throws UncheckedIOException if the model is missing from the class path or damaged
   */
  public static ArticleReader english() {
    try (InputStream in = EnglishModels.open(MODEL)) {
      return new ArticleReader(new SentenceModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts a text of any length; a blank text gives an article without statements. */
  public Article read(String text) {
    Objects.requireNonNull(text, "text");
    List<Statement> statements = new ArrayList<>();
    // a detector keeps state while it works, the model does not
    SentenceDetectorME detector = new SentenceDetectorME(model);
    var breaks = PARAGRAPH_BREAK.matcher(text);
    int begin = 0;
    while (breaks.find()) {
      addParagraph(detector, text, new Span(begin, breaks.start()), statements);
      begin = breaks.end();
    }
    addParagraph(detector, text, new Span(begin, text.length()), statements);
    return new Article(text, statements);
  }

  private void addParagraph(
      SentenceDetectorME detector, String text, Span paragraph, List<Statement> statements) {
    String content = paragraph.of(text);
    if (content.isBlank()) {
      return;
    }
    int begin = -1;
    for (opennlp.tools.util.Span sentence : detector.sentPosDetect(content)) {
      begin = begin < 0 ? sentence.getStart() : begin;
      if (!falseBreaks.isFalse(content, begin, sentence.getEnd())) {
        add(text, new Span(begin, sentence.getEnd()).shiftedBy(paragraph.begin()), statements);
        begin = -1;
      }
    }
    if (begin >= 0) {
      int end = content.stripTrailing().length();
      add(text, new Span(begin, end).shiftedBy(paragraph.begin()), statements);
    }
  }

  private static void add(String text, Span span, List<Statement> statements) {
    statements.add(new Statement(span, span.of(text)));
  }
}
