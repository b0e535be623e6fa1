package io.github.countrystance.benchmark;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.StanceReport;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.Target;
import io.github.countrystance.training.LabelledRow;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how time and memory grow, and draws it: {@code src/docs/growth.md} and a picture for
 * each table. Processor time of this thread, so that other programs hardly count.
 */
final class Growth {

  private static final double KILO = 1024;
  private static final int LONGEST = 50 << 20;
  private static final int MOST_DOCUMENTS = 1_000_000;
  private static final int MOST_TARGETS = 64;
  private static final int MOST_NAMES = 256_000;

  private final StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
  private final List<String> articles = Corpus.of("both").articles();
  private final double share;

  /** Goes only to a share of the largest sizes. */
  private Growth(double share) {
    this.share = share;
  }

  /** A share of the largest sizes may be given, 0..1, for a run that is shorter. */
  public static void main(String[] args) throws IOException {
    Growth growth = new Growth(args.length > 0 ? Double.parseDouble(args[0]) : 1);
    growth.warmUp();
    List<Curve> curves =
        List.of(
            growth.length(), growth.documents(), growth.targets(), growth.names(), growth.rows());
    GrowthPage.write(Path.of("src", "docs"), growth.share, curves);
  }

  private void warmUp() {
    for (int pass = 0; pass < 40; pass++) {
      articles.forEach(analyzer::analyze);
    }
  }

  /** One document that grows; the report holds all of it, so memory grows with it. */
  private Curve length() {
    Curve curve = new Curve("length", "Length of one document", "KB", true);
    String all = String.join("\n\n", articles);
    for (int size = 1 << 10; size <= LONGEST * share; size *= 4) {
      String text = all.repeat(size / all.length() + 1).substring(0, size);
      measure(curve, size / KILO, Math.max(1, (1 << 18) / size), text);
    }
    int last = (int) (LONGEST * share);
    measure(curve, last / KILO, 1, all.repeat(last / all.length() + 1).substring(0, last));
    return curve;
  }

  private void measure(Curve curve, double size, int times, String text) {
    double before = Heap.used();
    Stopwatch watch = new Stopwatch();
    StanceReport report = analyzer.analyze(text);
    for (int i = 1; i < times; i++) {
      report = analyzer.analyze(text);
    }
    double milliseconds = watch.milliseconds() / times;
    double held = Heap.used() - before;
    curve.add(size, milliseconds, report.stances().isEmpty() ? 0 : held);
  }

  /** A stream of short documents: nothing of them is kept. */
  private Curve documents() {
    Curve curve = new Curve("documents", "Documents in a stream", "documents", true);
    List<String> texts = articles.stream().flatMap(a -> Stream.of(a.split("(?<=[.]) "))).toList();
    for (int size = 1; size <= MOST_DOCUMENTS * share; size *= 10) {
      Stopwatch watch = new Stopwatch();
      double[] held = {0};
      int[] count = {0};
      int sampled = Math.max(1, size / 2);
      Stream<String> stream = IntStream.range(0, size).mapToObj(i -> texts.get(i % texts.size()));
      analyzer
          .analyzeAll(stream)
          .forEach(report -> held[0] = ++count[0] == sampled ? Heap.used() : held[0]);
      curve.add(size, watch.milliseconds(), held[0]);
    }
    return curve;
  }

  /** One statement that names ever more targets; a statement has at most 4,000 signs. */
  private Curve targets() {
    Curve curve = new Curve("targets", "Targets in one statement", "targets", false);
    List<String> names =
        Gazetteer.english().targets().stream().map(Target::name).limit(MOST_TARGETS).toList();
    for (int size = 1; size <= MOST_TARGETS; size *= 2) {
      String text =
          names.stream()
              .limit(size)
              .map(name -> "praised the help of " + name)
              .collect(Collectors.joining(", ", "The minister ", "."));
      measure(curve, size, 400, text);
    }
    return curve;
  }

  /** Ever more names beside the shipped ones: they cost memory, and no time. */
  private Curve names() throws IOException {
    Curve curve = new Curve("names", "Names in the gazetteer", "names", false);
    for (int size = 1000; size <= MOST_NAMES * share; size *= 4) {
      Path file = Files.createTempFile("names", ".csv");
      Files.writeString(
          file,
          IntStream.range(0, size)
              .mapToObj(i -> "Q" + i + ",BLOC,League of Town" + i + ",NAME\n")
              .collect(Collectors.joining("", "id,kind,name,nameKind\n", "")));
      double before = Heap.used();
      StanceAnalyzer own = StanceAnalyzer.builder().targets(file).build();
      double held = Heap.used() - before;
      for (int pass = 0; pass < 3; pass++) {
        articles.forEach(own::analyze);
      }
      Stopwatch watch = new Stopwatch();
      for (int pass = 0; pass < 5; pass++) {
        articles.forEach(own::analyze);
      }
      curve.add(size, watch.milliseconds() / 5, held);
      Files.delete(file);
    }
    return curve;
  }

  private Curve rows() {
    Curve curve = new Curve("rows", "Rows to train on", "rows", true);
    List<LabelledRow> rows = TrainingData.shipped().rows();
    StanceTrainer trainer = StanceTrainer.withDefaults();
    for (int parts = 16; parts >= 1; parts /= 2) {
      int size = (int) (rows.size() / parts * share);
      TrainingData data = TrainingData.of(every(rows, size));
      double before = Heap.used();
      Stopwatch watch = new Stopwatch();
      int features = trainer.train(data).size();
      curve.add(size, watch.milliseconds(), features == 0 ? 0 : Heap.used() - before);
    }
    return curve;
  }

  /** So many rows, evenly from all, so that all sources are there. */
  private static List<LabelledRow> every(List<LabelledRow> rows, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> rows.get((int) ((long) i * rows.size() / size)))
        .toList();
  }
}
