package io.github.countrystance.spark;

import io.github.countrystance.StanceReport;
import io.github.countrystance.StatementStance;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.Target;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceScores;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;

/**
 * One statement and the stance toward one target that it names, flat: an element of what the SQL
 * function {@code country_stances} returns. Offsets are UTF-16 code units of the analysed text, end
 * exclusive. Immutable.
 *
 * <pre>{@code
 * Dataset<StanceRow> rows = articles
 *     .selectExpr("explode(country_stances(text)) AS s").select("s.*").as(StanceRow.encoder());
 * }</pre>
 *
 * @param target ISO 3166-1 alpha-2 code, or the id of a bloc
 * @param name its usual English name
 * @param kind country or bloc
 * @param stance the most probable stance
 * @param probabilities the calibrated probabilities of the three stances
 * @param mentions where the statement names the target, in order, at least one
 * @param statement the statement's text
 * @param start where the statement begins
 * @param end where it ends
 */
public record StanceRow(
    String target,
    String name,
    Target.Kind kind,
    Stance stance,
    StanceScores probabilities,
    List<Place> mentions,
    String statement,
    int start,
    int end) {

  /**
   * A place where a statement names its target.
   *
   * @param start where the words begin
   * @param end where they end
   * @param text the words
   * @param kind by name, demonym or metonym
   */
  public record Place(int start, int end, String text, Mention.Kind kind) {}

  static final AgnosticEncoder<StanceRow> ENCODER =
      new RecordFields()
          .text("target", "name")
          .constant("kind", Target.Kind.class)
          .constant("stance", Stance.class)
          .add(
              "probabilities",
              new RecordFields().probability("favor", "against", "neutral").of(StanceScores.class))
          .list(
              "mentions",
              new RecordFields()
                  .number("start", "end")
                  .text("text")
                  .constant("kind", Mention.Kind.class)
                  .of(Place.class))
          .text("statement")
          .number("start", "end")
          .of(StanceRow.class);

  /** Copies the list. */
  public StanceRow {
    mentions = List.copyOf(mentions);
  }

  /** For {@code Dataset.as}. */
  @SuppressWarnings("exports") // Spark is no module
  public static Encoder<StanceRow> encoder() {
    return ENCODER;
  }

  /** The rows of a report, in text order. */
  public static List<StanceRow> of(StanceReport report) {
    return report.stances().stream().map(StanceRow::of).toList();
  }

  private static StanceRow of(StatementStance stance) {
    Target target = stance.target();
    return new StanceRow(
        target.id(),
        target.name(),
        target.kind(),
        stance.stance(),
        stance.scores(),
        stance.mentions().stream()
            .map(m -> new Place(m.span().begin(), m.span().end(), m.text(), m.kind()))
            .toList(),
        stance.statement().text(),
        stance.statement().span().begin(),
        stance.statement().span().end());
  }

  /** In the form that a function of SQL returns. */
  Row row() {
    return RowFactory.create(
        target,
        name,
        kind.name(),
        stance.name(),
        RowFactory.create(probabilities.favor(), probabilities.against(), probabilities.neutral()),
        mentions.stream()
            .map(p -> RowFactory.create(p.start(), p.end(), p.text(), p.kind().name()))
            .toList(),
        statement,
        start,
        end);
  }
}
