package io.github.countrystance.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The library's work as functions of SQL and as a transformation of typed data sets. Every JVM
 * builds one analyzer, when its first task asks for it.
 *
 * <pre>{@code
 * StanceFunctions.register(spark);
 * spark.sql("SELECT id, s.target, s.stance FROM articles LATERAL VIEW explode(country_stances(text)) AS s");
 * }</pre>
 *
 * <p>Both functions give null for null and an empty array for a text that names nobody. A model
 * that cannot be loaded fails the query. Threads may use this class together.
 */
@SuppressWarnings("exports") // Spark is no module
public final class StanceFunctions {

  /** The SQL function of stances: an array of the fields of {@link StanceRow}. */
  public static final String STANCES = "country_stances";

  /** The SQL function of mentions: an array of the fields of {@link MentionRow}. */
  public static final String MENTIONS = "country_mentions";

  private StanceFunctions() {}

  /** Registers both functions in a session, with the shipped model. */
  public static void register(SparkSession spark) {
    register(spark, AnalyzerSource.shipped());
  }

  /** Registers both functions in a session; a second call replaces the first. */
  public static void register(SparkSession spark, AnalyzerSource source) {
    spark.udf().register(STANCES, countryStances(source));
    spark.udf().register(MENTIONS, countryMentions(source));
  }

  /** {@link #STANCES} for use on columns, without a name in the session. */
  public static UserDefinedFunction countryStances(AnalyzerSource source) {
    Objects.requireNonNull(source, "source");
    UDF1<@Nullable String, @Nullable List<?>> stances =
        text ->
            text == null
                ? null
                : StanceRow.of(source.analyzer().analyze(text)).stream()
                    .map(StanceRow::row)
                    .toList();
    return array(stances, StanceRow.ENCODER.schema());
  }

  /** {@link #MENTIONS} for use on columns, without a name in the session. */
  public static UserDefinedFunction countryMentions() {
    return countryMentions(AnalyzerSource.shipped());
  }

  /** As above, with the targets of a source; its model is not loaded. */
  public static UserDefinedFunction countryMentions(AnalyzerSource source) {
    Objects.requireNonNull(source, "source");
    UDF1<@Nullable String, @Nullable List<?>> mentions =
        text ->
            text == null
                ? null
                : MentionRow.in(text, source.finder()).stream().map(MentionRow::row).toList();
    return array(mentions, MentionRow.ENCODER.schema());
  }

  /**
   * Pairs every record with each of the stances in its text; a record without any, or with null for
   * a text, is left out.
   *
   * <pre>{@code
   * Dataset<Tuple2<String, StanceRow>> rows =
   *     StanceFunctions.stances(texts, text -> text, AnalyzerSource.shipped());
   * }</pre>
   *
   * @param text takes the text from a record
   */
  public static <T> Dataset<Tuple2<T, StanceRow>> stances(
      Dataset<T> records, MapFunction<T, @Nullable String> text, AnalyzerSource source) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    FlatMapFunction<T, Tuple2<T, StanceRow>> pairs = each -> pairs(each, text.call(each), source);
    return records.flatMap(pairs, Encoders.tuple(records.encoder(), StanceRow.ENCODER));
  }

  private static <T> Iterator<Tuple2<T, StanceRow>> pairs(
      T each, @Nullable String text, AnalyzerSource source) {
    if (text == null) {
      return Collections.emptyIterator();
    }
    return StanceRow.of(source.analyzer().analyze(text)).stream()
        .map(row -> new Tuple2<>(each, row))
        .iterator();
  }

  private static UserDefinedFunction array(UDF1<?, ?> function, StructType element) {
    return functions.udf(function, DataTypes.createArrayType(element, false));
  }
}
