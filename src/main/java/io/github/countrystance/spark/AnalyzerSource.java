package io.github.countrystance.spark;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.file.CsvTable;
import io.github.countrystance.file.Messages;
import io.github.countrystance.stance.StanceModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.SparkFiles;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * Where each JVM of a cluster takes its analyzer from: some bytes that travel with the tasks in
 * place of the model.
 *
 * <p>The first task that needs the analyzer builds it; all tasks of the JVM then share it until the
 * JVM ends. A model that changes under the same name is therefore seen by new JVMs only: give a new
 * model a new name. Immutable; threads may share it.
 *
 * <pre>{@code
 * spark.sql("ADD FILE /models/mine.model");
 * StanceFunctions.register(spark, AnalyzerSource.addedFile("mine.model"));
 * }</pre>
 *
 * @param kind what {@code location} means
 * @param location name or path of the model file; empty for the shipped model
 * @param targets names and targets of one's own, the content of a CSV file; empty for none
 */
public record AnalyzerSource(Kind kind, String location, String targets) implements Serializable {

  /** How a model reaches the JVMs of the cluster. */
  public enum Kind {
    /** In the library's own jar. */
    SHIPPED,
    /**
     * By {@code spark-submit --files} or SQL's {@code ADD FILE}; the file's name. Spark 4 isolates
     * sessions: what {@code SparkContext.addFile} adds once a session works does not reach the
     * executors, unless {@code spark.sql.artifact.isolation.enabled} is false.
     */
    ADDED_FILE,
    /** Read from a file system that Hadoop knows; a path such as {@code hdfs:///models/m.model}. */
    FILE_SYSTEM
  }

  private static final ConcurrentMap<AnalyzerSource, StanceAnalyzer> BUILT =
      new ConcurrentHashMap<>();

  /** By the targets of one's own. */
  private static final ConcurrentMap<String, MentionFinder> FINDERS = new ConcurrentHashMap<>();

  /**
   * Checks what it is given.
   *
   * @throws IllegalArgumentException if a location is missing, or given for the shipped model
   */
  public AnalyzerSource {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(targets, "targets");
    if (location.isBlank() != (kind == Kind.SHIPPED)) {
      throw new IllegalArgumentException(
          "a model needs a location, the shipped one none: " + kind + " '" + location + "'");
    }
  }

  /** The model of the library's jar. */
  public static AnalyzerSource shipped() {
    return new AnalyzerSource(Kind.SHIPPED, "", "");
  }

  /** A model file that Spark distributes, by the name it was added under, without folders. */
  public static AnalyzerSource addedFile(String name) {
    return new AnalyzerSource(Kind.ADDED_FILE, name, "");
  }

  /**
   * A model file that every JVM can read at this path. Settings of the file system must be given as
   * {@code spark.hadoop.*}: those reach all JVMs.
   */
  public static AnalyzerSource file(String path) {
    return new AnalyzerSource(Kind.FILE_SYSTEM, path, "");
  }

  /**
   * The same with names and targets of one's own beside the shipped ones, in place of any given
   * before. The file is read here and now; what is in it travels with the tasks.
   *
   * @param csv as {@link Gazetteer#englishWith(Path)} reads it
   * @throws IOException if it cannot be read, or as there
   */
  public AnalyzerSource withTargets(Path csv) throws IOException {
    String table = CsvTable.text(csv);
    // a bad row must fail here, not in a thousand tasks
    Gazetteer.englishWith(table, csv.toString());
    return new AnalyzerSource(kind, location, table);
  }

  /**
   * The one analyzer that this JVM has for this source.
   *
   * @throws UncheckedIOException if the model is missing, damaged or of another version
   * @throws IllegalStateException if the source is not the shipped model and no Spark runs here
   */
  public StanceAnalyzer analyzer() {
    return BUILT.computeIfAbsent(this, AnalyzerSource::build);
  }

  /** The one finder of names that this JVM has for this source: it needs no model. */
  MentionFinder finder() {
    return FINDERS.computeIfAbsent(targets, own -> new MentionFinder(gazetteer()));
  }

  private Gazetteer gazetteer() {
    try {
      return targets.isEmpty()
          ? Gazetteer.english()
          : Gazetteer.englishWith(targets, "targets of one's own");
    } catch (IOException e) {
      throw new UncheckedIOException(Messages.of(e), e);
    }
  }

  private StanceAnalyzer build() {
    StanceAnalyzer.Builder builder = StanceAnalyzer.builder();
    if (!targets.isEmpty()) { // the builder reads the shipped names beside other things
      builder.gazetteer(gazetteer());
    }
    if (kind == Kind.SHIPPED) {
      return builder.build();
    }
    SparkEnv spark = SparkEnv.get();
    if (spark == null) {
      throw new IllegalStateException(location + " can be loaded inside of Spark only");
    }
    try {
      return kind == Kind.ADDED_FILE
          ? builder.model(added(location)).build()
          : withModel(read(spark), builder);
    } catch (IOException e) {
      throw new UncheckedIOException(Messages.of(e), e);
    }
  }

  private StanceAnalyzer withModel(StanceModel model, StanceAnalyzer.Builder builder)
      throws IOException {
    try {
      return builder.model(model).build();
    } catch (UncheckedIOException e) { // it is one of other features
      throw new IOException(location + ": " + e.getMessage(), e);
    }
  }

  /** SQL's ADD FILE puts it into a folder of the session, where SparkFiles.get does not look. */
  private static Path added(String name) throws IOException {
    Path shared = Path.of(SparkFiles.get(name));
    if (Files.exists(shared)) {
      return shared;
    }
    Path root = Path.of(SparkFiles.getRootDirectory());
    try (Stream<Path> files = Files.find(root, 2, (path, attributes) -> path.endsWith(name))) {
      List<Path> found = files.toList();
      if (found.size() > 1) {
        throw new IOException(
            "files of that name were added in several sessions, expected one: " + found);
      }
      return found.isEmpty() ? shared : found.get(0);
    }
  }

  private StanceModel read(SparkEnv spark) throws IOException {
    Configuration settings = SparkHadoopUtil.get().newConfiguration(spark.conf());
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(location);
    try (InputStream in = path.getFileSystem(settings).open(path)) {
      return StanceModel.load(in, location);
    }
  }
}
