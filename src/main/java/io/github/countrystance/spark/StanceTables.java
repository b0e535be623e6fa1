package io.github.countrystance.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import io.github.countrystance.stance.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Writes the job's three tables, as Parquet. Every batch has a folder of its own in each, and
 * writing it again replaces that folder and no other.
 *
 * @param output the folder of the tables
 * @param batch name of the batch
 */
record StanceTables(SparkSession spark, String output, String batch) {

  /** Numbers of rows written. */
  record Counts(long stances, long cells, long rejects) {}

  /**
   * Analyses and writes.
   *
   * @param documents as {@link DocumentReader} gives them
   * @param partitions in how many parts to analyse; 0 as they were read
   */
  Counts write(Dataset<Row> documents, AnalyzerSource source, int partitions) {
    Dataset<Row> bad = documents.where("reason IS NOT NULL");
    Dataset<Row> rejects = write("rejects", bad.select("document", "reason", "detail", "excerpt"));
    Dataset<Row> good = documents.where("reason IS NULL").select("document", "month", "text");
    Dataset<Row> spread = partitions > 0 ? good.repartition(partitions) : good;
    // few and even files for each target, also where one target has most of the rows
    Dataset<Row> rows = stances(spread, source).hint("rebalance", col("target"));
    Dataset<Row> stances = write("stances", rows, "target");
    // from what was written, so that nothing is analysed twice
    Dataset<Row> matrix = write("matrix", matrix(stances));
    return new Counts(stances.count(), matrix.count(), rejects.count());
  }

  private static Dataset<Row> stances(Dataset<Row> documents, AnalyzerSource source) {
    Column found = stancesAndOthers(source).apply(col("text"));
    return documents
        .select(col("document"), col("month"), explode(found).as("s"))
        .select("document", "month", "s.stance.*", "s.others");
  }

  /**
   * For each month and each pair of targets that a statement names together, the stances toward the
   * first; a target with itself: all statements that name it.
   */
  private static Dataset<Row> matrix(Dataset<Row> stances) {
    return stances
        .selectExpr("month", "target", "explode(array_append(others, target)) AS beside", "stance")
        .groupBy("month", "target", "beside")
        .agg(count(Stance.FAVOR), count(Stance.AGAINST), count(Stance.NEUTRAL))
        .coalesce(1);
  }

  private static Column count(Stance stance) {
    return expr(
        "count_if(stance = '%s') AS %s".formatted(stance, stance.name().toLowerCase(Locale.ROOT)));
  }

  /** Replaces the batch of a table, and gives what is in it now. */
  private Dataset<Row> write(String table, Dataset<Row> rows, String... partitionColumns) {
    rows.write()
        .mode(SaveMode.Overwrite)
        // "dynamic" would leave a target that the batch no longer names
        .option("partitionOverwriteMode", "static")
        .partitionBy(partitionColumns)
        .parquet(folder(table));
    // an empty table has no file to tell its columns
    return spark.read().schema(rows.schema()).parquet(folder(table));
  }

  private String folder(String table) {
    return output + "/" + table + "/batch=" + batch;
  }

  /** Each stance, with the ids of the other targets that its statement names. */
  private static UserDefinedFunction stancesAndOthers(AnalyzerSource source) {
    UDF1<String, List<Row>> function =
        text -> withOthers(StanceRow.of(source.analyzer().analyze(text)));
    StructType element =
        new StructType()
            .add("stance", StanceRow.ENCODER.schema())
            .add("others", new ArrayType(DataTypes.StringType, false));
    return udf(function, new ArrayType(element, false));
  }

  private static List<Row> withOthers(List<StanceRow> rows) {
    Map<Integer, List<String>> targets =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    StanceRow::start, Collectors.mapping(StanceRow::target, Collectors.toList())));
    List<Row> result = new ArrayList<>();
    for (StanceRow row : rows) {
      List<String> others = new ArrayList<>(targets.getOrDefault(row.start(), List.of()));
      others.remove(row.target());
      result.add(RowFactory.create(row.row(), others));
    }
    return result;
  }
}
