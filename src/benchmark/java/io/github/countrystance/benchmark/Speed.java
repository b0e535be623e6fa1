package io.github.countrystance.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks in one run and writes the table of ratios, {@code src/docs/speed.md}. */
final class Speed {

  private static final Path PAGE = Path.of("src", "docs", "speed.md");
  private static final int STARTS = 7;

  /** What is compared is run close together, several times: a busy machine is not busy evenly. */
  private static final int ROUNDS = 5;

  private Speed() {}

  /** {@code quick} leaves out CoreNLP, the categorizer, cold starts and training. */
  public static void main(String[] args) throws Exception {
    boolean quick = List.of(args).contains("quick");
    Measured measured = new Measured();
    run(measured, quick);
    String page = new SpeedPage(measured, starts()).text(quick);
    Files.createDirectories(PAGE.getParent());
    Files.writeString(quick ? Path.of("target", "speed.md") : PAGE, page);
    System.out.println(page);
  }

  private static void run(Measured measured, boolean quick) throws RunnerException {
    String[] texts = {"both", "with", "without"};
    int cores = Math.max(2, Runtime.getRuntime().availableProcessors());
    for (int round = 0; round < ROUNDS; round++) {
      measured.run(AnalyzeBenchmark.class, "analyze|floor", 1, texts);
      measured.run(AnalyzeBenchmark.class, "analyze|floor", cores, "both");
    }
    measured.run(StageBenchmark.class, ".*", 1, "with");
    measured.run(StageBenchmark.class, "statements|mentions", 1, "without");
    measured.run(AnalyzeBenchmark.class, "analyze|floor", 1, "sample");
    if (quick) {
      return;
    }
    measured.run(PeerBenchmark.class, "categorizer", 1, "sample");
    measured.runSlow(PeerBenchmark.class, "coreNlp", "sample");
    measured.runCold(StartBenchmark.class, "emptyJvm|coldStart|load", STARTS);
    measured.runCold(StartBenchmark.class, "training", 1);
  }

  /**
   * What some fresh JVMs print: milliseconds to the model, to the first result, heap in MB,
   * processor.
   */
  private static List<long[]> starts() throws IOException, InterruptedException {
    List<long[]> starts = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      Process process = ChildJvm.of(FirstResult.class).start();
      String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      String[] parts = line.split("\\s+");
      starts.add(
          new long[] {
            Long.parseLong(parts[0]),
            Long.parseLong(parts[1]),
            Long.parseLong(parts[2]),
            Long.parseLong(parts[3])
          });
    }
    return starts;
  }
}
