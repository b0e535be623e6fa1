package io.github.countrystance.cli;

import io.github.countrystance.file.Messages;
import io.github.countrystance.stance.LinearFitter;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.DataCheck;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code train}: labelled CSV in, a model file out. */
@Command(
    name = "train",
    description = "Trains a stance model on labelled CSV (text,target,stance,holder,source).",
    version = CountryStance.VERSION,
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  private static final int MOST_PROBLEMS = 200;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = "CSV files, or folders of them.")
  private List<Path> data = new ArrayList<>();

  @Option(names = "--output", paramLabel = "FILE", description = "The model file.")
  private @Nullable Path output;

  @Option(names = "--check", description = "Train nothing: say what is wrong with the rows.")
  private boolean check;

  @Option(
      names = "--test",
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description = "With --check: rows to measure on, that must not stand among the others.")
  private List<Path> test = new ArrayList<>();

  @Option(names = "--with-shipped", description = "Add the rows of the shipped model.")
  private boolean withShipped;

  @Option(names = "--balanced", description = "All stances count alike.")
  private boolean balanced;

  @Option(
      names = "--lambda",
      paramLabel = "X",
      description = "Strength of the L2 penalty: 8 by default, 20 from 20,000 rows on.")
  private @Nullable Double lambda;

  @Option(names = "--lexicon", paramLabel = "FILE", description = "Entries beside the shipped.")
  private @Nullable Path lexicon;

  @Mixin private OwnTargets targets = new OwnTargets();

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (check) {
      if (output != null || withShipped || balanced || lambda != null || lexicon != null) {
        throw new ParameterException(
            command, "--check goes with --data, --test and --targets only");
      }
      return check(command.getOut());
    }
    if (output == null) {
      throw new ParameterException(command, "expected --output FILE, or --check");
    }
    if (!test.isEmpty()) {
      throw new ParameterException(command, "--test goes with --check only");
    }
    if (lambda != null && !LinearFitter.isPenalty(lambda)) {
      throw new ParameterException(
          command, "--lambda: expected more than 0, at most 1000000, not " + lambda);
    }
    OutputFile.require(command, "--output", output, inputs());
    StanceModel model = train(new ProgressLines(command.getErr()));
    model.save(output);
    command.getErr().println("wrote " + output + ": " + model.size() + " features");
    return 0;
  }

  private List<Path> inputs() {
    return Stream.of(data.stream(), Stream.ofNullable(lexicon), targets.files())
        .flatMap(files -> files)
        .toList();
  }

  private StanceModel train(ProgressLines progress) throws IOException {
    StanceTrainer.Builder builder =
        StanceTrainer.builder().balanced(balanced).withShippedData(withShipped).listener(progress);
    if (lambda != null) {
      builder.lambda(lambda);
    }
    if (lexicon != null) {
      builder.lexicon(lexicon);
    }
    try {
      return builder.build().train(TrainingData.read(data, targets.gazetteer()));
    } finally {
      progress.end(); // an error is told on a line of its own
    }
  }

  private int check(PrintWriter out) throws IOException {
    DataCheck found = DataCheck.of(data, test, targets.gazetteer());
    found.problems().stream()
        .limit(MOST_PROBLEMS)
        .forEach(p -> out.println(Printable.of(p.kind() + ": " + p.message())));
    if (found.problems().size() > MOST_PROBLEMS) {
      out.println("... and " + (found.problems().size() - MOST_PROBLEMS) + " more");
    }
    out.print(Printable.of(found.toString()));
    return found.problems().isEmpty() ? 0 : Messages.BAD_INPUT;
  }
}
