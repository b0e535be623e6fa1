package io.github.countrystance.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads files of any format into rows of one shape: {@code document}, {@code month} (YYYY-MM, or
 * null), {@code text}, and for a bad record {@code reason}, {@code detail} and {@code excerpt}.
 *
 * @param columns where text, id and date stand; not used for {@link Format#TEXT}
 * @param maxBytes the largest record, in bytes
 */
record DocumentReader(SparkSession spark, Columns columns, long maxBytes) {

  /** What the files hold. */
  enum Format {
    /** Every file below a folder is a document. */
    TEXT,
    /** Every line is a JSON object. */
    JSONL,
    /** RFC 4180 with a header; a value may hold line ends. */
    CSV,
    PARQUET
  }

  /** Names of columns, or of members of a JSON object. */
  record Columns(String text, String id, String date) {}

  /** Not out of the digits of a file's unique name. */
  private static final String MONTH =
      "(?<![0-9A-Za-z])(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?![0-9A-Za-z])";

  private static final String MALFORMED = "_malformed";
  private static final Column NONE = lit(null).cast(DataTypes.StringType);

  /**
   * Reads lazily.
   *
   * @throws IllegalArgumentException if there is no column of text
   */
  Dataset<Row> read(Format format, List<String> inputs) {
    String[] paths = inputs.toArray(String[]::new);
    Dataset<Row> records =
        switch (format) {
          case TEXT -> textFiles(paths);
          case JSONL -> jsonLines(paths);
          case CSV -> csv(paths);
          case PARQUET -> parquet(paths);
        };
    String tooLarge = "bytes > " + maxBytes;
    return records.selectExpr(
        "document",
        "nullif(regexp_extract(date, '%s', 0), '') AS month".formatted(MONTH),
        "text",
        "CASE WHEN %s THEN 'TOO_LARGE' WHEN problem IS NOT NULL THEN 'NOT_TEXT' WHEN text IS NULL THEN 'NULL_TEXT' END AS reason"
            .formatted(tooLarge),
        "CASE WHEN %s THEN bytes || ' bytes, at most %d' ELSE problem END AS detail"
            .formatted(tooLarge, maxBytes),
        "make_valid_utf8(left(raw, 200)) AS excerpt");
  }

  private Dataset<Row> textFiles(String... paths) {
    Dataset<Row> files =
        spark.read().format("binaryFile").option("recursiveFileLookup", true).load(paths);
    Dataset<Row> small =
        files
            .where(col("length").leq(maxBytes))
            .selectExpr("path", "length", "CAST(content AS STRING) AS raw")
            .selectExpr(
                "path AS document",
                "path AS date",
                "regexp_replace(raw, '^\\uFEFF', '') AS text",
                "length AS bytes",
                "CASE WHEN NOT is_valid_utf8(raw) THEN 'not UTF-8' END AS problem",
                "raw");
    // apart, so that Spark never reads their content
    Dataset<Row> large =
        files
            .where(col("length").gt(maxBytes))
            .select(col("path"), col("path"), NONE, col("length"), NONE, NONE);
    return small.union(large);
  }

  private Dataset<Row> jsonLines(String... paths) {
    return spark
        .read()
        .option("lineSep", "\n")
        .text(paths)
        .where("value RLIKE '[^ \\\\t\\\\r]'")
        .selectExpr("value AS raw", "_metadata.file_path AS file", "try_parse_json(value) AS json")
        .select(
            col("raw"),
            coalesce(member(columns.id(), "string"), col("file")).as("document"),
            coalesce(member(columns.date(), "string"), col("file")).as("date"),
            member(columns.text(), "variant").as("value"),
            col("json"))
        .selectExpr("*", "substring_index(schema_of_variant(value), '<', 1) AS type")
        .selectExpr(
            "document",
            "date",
            "CASE WHEN type = 'STRING' THEN CAST(value AS STRING) END AS text",
            "octet_length(raw) AS bytes",
            """
            CASE WHEN NOT is_valid_utf8(raw) THEN 'not UTF-8'
                 WHEN json IS NULL THEN 'not JSON'
                 WHEN type NOT IN ('STRING', 'VOID') THEN type || ', not a string' END AS problem""",
            "raw");
  }

  private static Column member(String name, String type) {
    return expr("try_variant_get(json, \"$['%s']\", '%s')".formatted(name, type));
  }

  private Dataset<Row> csv(String... paths) {
    StructType header =
        spark.read().option("header", true).option("escape", "\"").csv(paths).schema();
    Dataset<Row> rows =
        spark
            .read()
            .option("header", true)
            .option("multiLine", true)
            .option("escape", "\"")
            // by name, and the number of values is seen only if all are read
            .option("enforceSchema", false)
            .option("columnPruning", false)
            .option("columnNameOfCorruptRecord", MALFORMED)
            .schema(header.add(MALFORMED, DataTypes.StringType))
            .csv(paths);
    return columns(
        rows,
        header,
        expr(
            "CASE WHEN %s IS NOT NULL THEN 'not as many values as columns' END"
                .formatted(MALFORMED)),
        coalesce(col(MALFORMED), column(columns.text())));
  }

  private Dataset<Row> parquet(String... paths) {
    Dataset<Row> rows = spark.read().parquet(paths);
    return columns(rows, rows.schema(), NONE, column(columns.text()));
  }

  private Dataset<Row> columns(Dataset<Row> rows, StructType schema, Column problem, Column raw) {
    List<String> names = Arrays.asList(schema.fieldNames());
    if (!names.contains(columns.text())
        || !schema.apply(columns.text()).dataType().equals(DataTypes.StringType)) {
      throw new IllegalArgumentException(
          "expected a column of strings '%s', found %s".formatted(columns.text(), schema.toDDL()));
    }
    Column file = col("_metadata.file_path");
    return rows.select(
            ifThere(names, columns.id(), file).as("document"),
            ifThere(names, columns.date(), file).as("date"),
            column(columns.text()).as("text"),
            problem.as("problem"),
            raw.as("raw"))
        .selectExpr("document", "date", "text", "octet_length(raw) AS bytes", "problem", "raw");
  }

  private static Column ifThere(List<String> names, String name, Column otherwise) {
    return names.contains(name)
        ? coalesce(column(name).cast(DataTypes.StringType), otherwise)
        : otherwise;
  }

  private static Column column(String name) {
    return col("`" + name + "`");
  }
}
