package io.github.countrystance.benchmark;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** What is paid once: start, load, training. One operation is one of them, cold. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StartBenchmark {

  /** A JVM from start to end that does nothing: what the next one cannot avoid. */
  @Benchmark
  public int emptyJvm() throws IOException, InterruptedException {
    return run("nothing");
  }

  /** A JVM from start to end that prints one first result. */
  @Benchmark
  public int coldStart() throws IOException, InterruptedException {
    return run();
  }

  @Benchmark
  public StanceAnalyzer load() {
    return StanceAnalyzer.withDefaultModel();
  }

  @Benchmark
  public StanceModel training() {
    return StanceTrainer.withDefaults().train(TrainingData.shipped());
  }

  private static int run(String... arguments) throws IOException, InterruptedException {
    int status =
        ChildJvm.of(FirstResult.class, arguments)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IOException("the JVM started ended with status " + status);
    }
    return status;
  }
}
