package io.github.countrystance.spark;

import io.github.countrystance.file.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A job for {@code spark-submit}: reads documents, and writes the Parquet tables {@code stances}
 * (partitioned by target), {@code matrix} (target by target by month) and {@code rejects}. Each
 * batch owns a folder {@code batch=NAME} in each table; running it again replaces that folder only.
 *
 * <pre>{@code
 * spark-submit --class io.github.countrystance.spark.StanceJob country-stance-cli.jar \
 *     --format jsonl --output hdfs:///stances --batch 2026-01 hdfs:///news/2026-01
 * }</pre>
 */
@Command(
    name = "stance-job",
    description = "Writes the stance of each statement toward each country and bloc it names.",
    mixinStandardHelpOptions = true)
public final class StanceJob implements Callable<Integer> {

  private static final String BATCH = "[A-Za-z0-9][A-Za-z0-9._-]*";

  /** What stands between quotes in Spark's expressions. */
  private static final String COLUMN = "[^'`\"\\\\]+";

  private final SparkSession spark;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = "text (a document in each file), jsonl, csv or parquet.")
  private DocumentReader.Format format = DocumentReader.Format.TEXT;

  @Option(names = "--output", required = true, paramLabel = "DIR", description = "For the tables.")
  private String output = "";

  @Option(
      names = "--batch",
      required = true,
      paramLabel = "NAME",
      description = "What this run is; a run of the same name is replaced. No / and no =.")
  private String batch = "";

  @Option(
      names = "--text-column",
      defaultValue = "text",
      paramLabel = "NAME",
      description = "The text of a document; not for --format text.")
  private String text = "text";

  @Option(
      names = "--id-column",
      defaultValue = "id",
      paramLabel = "NAME",
      description = "Becomes document; without such a column the file's path does.")
  private String id = "id";

  @Option(
      names = "--date-column",
      defaultValue = "date",
      paramLabel = "NAME",
      description = "Its first YYYY-MM is the month; without such a column the file's path's is.")
  private String date = "date";

  @Option(
      names = "--max-bytes",
      defaultValue = "10000000",
      paramLabel = "N",
      description = "Larger records are rejected.")
  private long maxBytes = 10_000_000;

  @Option(
      names = "--model",
      paramLabel = "PATH",
      description = "A model of your own, on a file system that all executors reach.")
  private @Nullable String model;

  @Option(
      names = "--added-model",
      paramLabel = "NAME",
      description = "A model of your own that spark-submit --files has sent.")
  private @Nullable String addedModel;

  @Option(
      names = "--targets",
      paramLabel = "FILE",
      description = "CSV of names and targets beside the shipped, read where the job is started.")
  private @Nullable Path targets;

  @Option(
      names = "--partitions",
      defaultValue = "0",
      paramLabel = "N",
      description = "Analyse in so many parts; 0: as the files are split.")
  private int partitions;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<String> inputs = new ArrayList<>();

  private StanceJob(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Runs the job; ends the JVM with 1 for bad input, 2 for wrong usage, 3 for an error of the
   * program.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    SparkSession spark = SparkSession.builder().appName("country-stance").getOrCreate();
    int status = run(spark, out, err, args);
    spark.sparkContext().stop(status);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the job in a session and returns its exit status. */
  static int run(SparkSession spark, PrintWriter out, PrintWriter err, String... args) {
    CommandLine job = new CommandLine(new StanceJob(spark));
    job.setOut(out);
    job.setErr(err);
    job.setCaseInsensitiveEnumValuesAllowed(true);
    job.setExpandAtFiles(false);
    job.setExecutionExceptionHandler(
        (exception, command, result) ->
            Messages.tell("stance-job", exception, isOfInput(exception), err));
    try {
      return job.execute(args);
    } catch (Error e) { // the session must be stopped all the same
      return Messages.tell("stance-job", e, false, err);
    }
  }

  /** What Spark reports may come from its input, or from an error of a task. */
  private static boolean isOfInput(Throwable exception) {
    Throwable root = exception;
    while (root instanceof SparkException && root.getCause() != null) {
      root = root.getCause();
    }
    return Messages.isOfInput(root)
        || root instanceof AnalysisException
        || root instanceof SparkException;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (!batch.matches(BATCH)) {
      throw new ParameterException(command, "--batch: expected letters, digits, . _ - only");
    }
    if (model != null && addedModel != null) {
      throw new ParameterException(command, "--model or --added-model, not both");
    }
    if (maxBytes < 1) {
      throw new ParameterException(command, "--max-bytes: expected 1 or more, not " + maxBytes);
    }
    if (partitions < 0) {
      throw new ParameterException(command, "--partitions: expected 0 or more, not " + partitions);
    }
    for (String column : List.of(text, id, date)) {
      if (!column.matches(COLUMN)) {
        String expected = ": expected a column's name without quotes or backslashes";
        throw new ParameterException(command, column + expected);
      }
    }
    AnalyzerSource source = source();
    // a model that cannot be read must fail here, not in a thousand tasks
    source.analyzer();
    DocumentReader reader =
        new DocumentReader(spark, new DocumentReader.Columns(text, id, date), maxBytes);
    StanceTables.Counts counts =
        new StanceTables(spark, output, batch)
            .write(reader.read(format, inputs), source, partitions);
    command
        .getOut()
        .printf(
            Locale.ROOT,
            "batch %s: %d stances, %d cells of the matrix, %d rejects%n",
            batch,
            counts.stances(),
            counts.cells(),
            counts.rejects());
    return 0;
  }

  private AnalyzerSource source() throws IOException {
    AnalyzerSource source = ofModel();
    return targets == null ? source : source.withTargets(targets);
  }

  private AnalyzerSource ofModel() {
    if (model != null) {
      return AnalyzerSource.file(model);
    }
    return addedModel != null ? AnalyzerSource.addedFile(addedModel) : AnalyzerSource.shipped();
  }
}
