package io.github.countrystance.cli;

import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train}: labelled CSV in, a model file out. */
@Command(
    name = "train",
    description = "Trains a stance model on labelled CSV (text,target,stance,holder,source).",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = "CSV files, or folders of them.")
  private List<Path> data = new ArrayList<>();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "The model file.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    TrainingData rows = TrainingData.read(data);
    StanceTrainer trainer = StanceTrainer.builder().progress(err::println).build();
    StanceModel model = trainer.train(rows);
    Path file = Objects.requireNonNull(output);
    model.save(file);
    err.println("wrote " + file + ": " + model.size() + " features");
    return 0;
  }
}
