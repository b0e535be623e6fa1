package io.github.countrystance.cli;

import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.Evaluation;
import io.github.countrystance.training.Evaluator;
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
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: labelled CSV in, figures out. */
@Command(
    name = "evaluate",
    description = "Measures a model on labelled CSV, or cross-validates the CSV.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = "CSV files, or folders of them.")
  private List<Path> data = new ArrayList<>();

  @ArgGroup(exclusive = true)
  private Way way = new Way();

  /** Either a model to measure or a number of folds. */
  static final class Way {
    @Option(names = "--model", paramLabel = "FILE", description = "Default: the shipped model.")
    private @Nullable Path model;

    @Option(names = "--folds", paramLabel = "K", description = "Cross-validate in K folds.")
    private int folds;
  }

  @Override
  public Integer call() throws IOException {
    var command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    TrainingData rows = TrainingData.read(data);
    Evaluation evaluation;
    if (way.folds > 0) {
      evaluation =
          StanceTrainer.builder()
              .folds(way.folds)
              .progress(command.getErr()::println)
              .build()
              .crossValidate(rows);
    } else if (way.model == null) {
      evaluation = Evaluator.withDefaultModel().evaluate(rows);
    } else {
      evaluation = Evaluator.withModel(StanceModel.load(way.model)).evaluate(rows);
    }
    out.print(evaluation);
    return 0;
  }
}
