package io.github.countrystance.spark;

import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.Target;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;

/**
 * A place where a text names a target, flat: an element of what the SQL function {@code
 * country_mentions} returns. Offsets are UTF-16 code units of the text, end exclusive. Immutable.
 *
 * @param target ISO 3166-1 alpha-2 code, or the id of a bloc
 * @param name its usual English name
 * @param kind country or bloc
 * @param text the words that name it
 * @param mentionKind by name, demonym or metonym
 * @param start where they begin
 * @param end where they end
 */
public record MentionRow(
    String target,
    String name,
    Target.Kind kind,
    String text,
    Mention.Kind mentionKind,
    int start,
    int end) {

  static final AgnosticEncoder<MentionRow> ENCODER =
      new RecordFields()
          .text("target", "name")
          .constant("kind", Target.Kind.class)
          .text("text")
          .constant("mentionKind", Mention.Kind.class)
          .number("start", "end")
          .of(MentionRow.class);

  /** For {@code Dataset.as}. */
  @SuppressWarnings("exports") // Spark is no module
  public static Encoder<MentionRow> encoder() {
    return ENCODER;
  }

  /** All mentions of a text, in its order; no stance is worked out. */
  static List<MentionRow> in(String text, MentionFinder finder) {
    return Texts.ARTICLES.read(text).statements().stream()
        .flatMap(statement -> finder.find(statement).stream())
        .flatMap(targeted -> targeted.mentions().stream())
        .sorted(Comparator.comparingInt(mention -> mention.span().begin()))
        .map(MentionRow::of)
        .toList();
  }

  private static MentionRow of(Mention mention) {
    Target target = mention.target();
    return new MentionRow(
        target.id(),
        target.name(),
        target.kind(),
        mention.text(),
        mention.kind(),
        mention.span().begin(),
        mention.span().end());
  }

  /** In the form that a function of SQL returns. */
  Row row() {
    return RowFactory.create(target, name, kind.name(), text, mentionKind.name(), start, end);
  }

  /** Loaded by the first text of a JVM. */
  private static final class Texts {
    static final ArticleReader ARTICLES = ArticleReader.english();
  }
}
