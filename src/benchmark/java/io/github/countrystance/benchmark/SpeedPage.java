package io.github.countrystance.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Writes what was measured as Markdown: ratios first, then the times they come from. */
final class SpeedPage {

  private static final double MEGABYTE = 1 << 20;

  private final Measured measured;
  private final List<long[]> starts;
  private final StringBuilder page = new StringBuilder();

  /** A page that is not yet written. */
  SpeedPage(Measured measured, List<long[]> starts) {
    this.measured = measured;
    this.starts = starts;
  }

  String text(boolean quick) throws IOException {
    line("# Speed and weight");
    line("");
    line(
        "Written by `mvn -q -P benchmark test-compile exec:exec@speed`: one run, one machine, JMH,");
    line(
        "our own articles in the test resources. Compare the ratios, not the times; each is the median");
    line(
        "of five rounds, where the two stand side by side five times. Processor time leaves out the");
    line("compiler and the collector; it hardly feels what else the machine does.");
    line("");
    line("| what | target | on the clock | processor time |");
    line("| --- | --- | --- | --- |");
    if (!quick) {
      ratio(
          "CoreNLP sentiment / analysis, same statements",
          "at least 1000",
          "coreNlp",
          "analyze",
          "sample");
      ratio(
          "OpenNLP categorizer / analysis, same statements",
          "",
          "categorizer",
          "analyze",
          "sample");
    }
    ratio(
        "analysis / floor, half of the statements with targets",
        "at most 2.5",
        "analyze",
        "floor",
        "both");
    ratio("analysis / floor, all statements with targets", "", "analyze", "floor", "with");
    ratio(
        "analysis / floor, no statement with targets",
        "at most 1.1",
        "analyze",
        "floor",
        "without");
    threads("analyze", "at least 1.8");
    threads("floor", "");
    weights();
    times();
    return page.toString();
  }

  private void ratio(String what, String target, String above, String below, String texts) {
    List<Figure> over = measured.rounds(above, texts, 1);
    List<Figure> under = measured.rounds(below, texts, 1);
    row(what, target, 1, over, under);
  }

  /** By processor time: how much more the same work costs when all cores do it. */
  private void threads(String method, String target) {
    int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
    List<Figure> one = measured.rounds(method, "both", 1);
    List<Figure> all = measured.rounds(method, "both", cores);
    row(method + " on " + cores + " threads / on one, throughput", target, cores, one, all);
  }

  /** The median of what the rounds give. */
  private void row(String what, String target, int times, List<Figure> over, List<Figure> under) {
    row(
        what,
        target,
        times * ratio(Figure::clock, over, under),
        times * ratio(Figure::processor, over, under));
  }

  private static double ratio(
      ToDoubleFunction<Figure> time, List<Figure> over, List<Figure> under) {
    return median(
        IntStream.range(0, over.size())
            .mapToDouble(i -> time.applyAsDouble(over.get(i)) / time.applyAsDouble(under.get(i))));
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void row(String what, String target, double clock, double processor) {
    line(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f |", what, target, clock, processor));
  }

  private void weights() throws IOException {
    int statements = Corpus.of("both").statements();
    double beyond =
        measured.of("analyze", "both", 1).bytes() - measured.of("floor", "both", 1).bytes();
    line("");
    line("| what | target | measured |");
    line("| --- | --- | --- |");
    value(
        "KB allocated per statement beyond the floor's", "at most 20", beyond / statements / 1024);
    value("ms from JVM start to the model, median", "under 400", median(0));
    value("ms from JVM start to the first result, median", "", median(1));
    value("ms of processor time to the model, all threads of the JVM", "", median(3));
    value("MB of heap with the model in use", "under 120", median(2));
    value("MB of our own code, model and tables", "under 6", Weight.own() / MEGABYTE);
    value("MB of labelled rows beside them, for retraining", "", Weight.rows() / MEGABYTE);
    value(
        "MB of all that and all core dependencies",
        "under 25",
        (Weight.own() + Weight.rows() + Weight.dependencies()) / MEGABYTE);
  }

  private double median(int column) {
    return median(starts.stream().mapToDouble(start -> start[column]));
  }

  private void value(String what, String target, double value) {
    line(String.format(Locale.ROOT, "| %s | %s | %.1f |", what, target, value));
  }

  private void times() {
    line("");
    line(
        "One operation is a pass over all statements named; the columns are for one of them. x2: on two");
    line("threads.");
    line("");
    line("| benchmark | statements | us on the clock | us of processor | KB allocated |");
    line("| --- | --- | --- | --- | --- |");
    measured
        .all()
        .forEach(
            (name, figure) -> {
              int statements = statements(name);
              Figure each = figure.each(statements);
              line(
                  String.format(
                      Locale.ROOT,
                      "| %s | %d | %.1f | %.1f | %.1f |",
                      name,
                      statements,
                      each.clock() / 1000,
                      each.processor() / 1000,
                      each.bytes() / 1024));
            });
  }

  private static int statements(String name) {
    String[] parts = name.split(" ");
    return parts.length < 3 ? 1 : Corpus.of(parts[1]).statements();
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
