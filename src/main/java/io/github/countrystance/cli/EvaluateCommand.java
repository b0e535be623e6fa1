package io.github.countrystance.cli;

import io.github.countrystance.training.Evaluation;
import io.github.countrystance.training.Evaluator;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evaluate}: labelled CSV in, figures out. */
@Command(
    name = "evaluate",
    description = "Measures a model on labelled CSV, or cross-validates the CSV.",
    version = CountryStance.VERSION,
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
    private @Nullable Integer folds;
  }

  enum Format {
    TEXT,
    JSON,
    CSV
  }

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = "text (a table), json (all figures) or csv (a row per judgement).")
  private Format format = Format.TEXT;

  @Option(
      names = "--slices",
      description = "Text only: also by targets, length, region, source, kind.")
  private boolean slices;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Text only: another model; tell whether the two differ by more than chance.")
  private @Nullable Path against;

  @Option(names = "--report", paramLabel = "FILE", description = "Also write an HTML page.")
  private @Nullable Path report;

  @Mixin private OwnTargets targets = new OwnTargets();

  private @Nullable Evaluation counted;

  @Override
  public Integer call() throws IOException {
    var command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    check(command);
    Evaluator other = against == null ? null : Evaluator.withModel(against);
    if (report != null) {
      OutputFile.require(command, "--report", report, inputs());
    }
    TrainingData rows = TrainingData.read(data, targets.gazetteer());
    if (rows.rows().isEmpty()) {
      throw new IOException(data.get(0) + ": expected labelled rows, found none below the header");
    }
    ProgressLines progress = new ProgressLines(command.getErr());
    StanceTrainer trainer = way.folds == null ? null : trainer(way.folds, progress);
    Evaluator evaluator = trainer == null ? evaluator() : null;
    Evaluation evaluation = measured(rows, trainer, evaluator, progress);
    if (evaluation.judgements().isEmpty()) {
      throw new IOException(data.get(0) + ": expected targets that their texts name, found none");
    }
    switch (format) {
      case TEXT -> print(evaluation, other, rows, out);
      case JSON -> evaluation.writeJson(out);
      case CSV -> evaluation.writeCsv(out);
    }
    if (report != null) {
      LearningCurve curve = curve(rows, trainer, evaluation, progress);
      new EvaluationPage(rows, evaluation, counted(rows), curve, evaluator).write(report);
      command.getErr().println("wrote " + report);
    }
    return 0;
  }

  private List<Path> inputs() {
    return Stream.of(
            data.stream(),
            Stream.ofNullable(way.model),
            Stream.ofNullable(against),
            targets.files())
        .flatMap(files -> files)
        .toList();
  }

  private static Evaluation measured(
      TrainingData rows,
      @Nullable StanceTrainer trainer,
      @Nullable Evaluator evaluator,
      ProgressLines progress) {
    try {
      return trainer == null
          ? Objects.requireNonNull(evaluator).evaluate(rows)
          : trainer.crossValidate(rows);
    } finally {
      progress.end(); // an error is told on a line of its own
    }
  }

  private static LearningCurve curve(
      TrainingData rows,
      @Nullable StanceTrainer trainer,
      Evaluation evaluation,
      ProgressLines progress) {
    try {
      return trainer == null
          ? new LearningCurve(List.of())
          : LearningCurve.of(rows, trainer, evaluation);
    } finally {
      progress.end();
    }
  }

  private void check(CommandLine command) {
    if (way.folds != null && way.folds < 2) {
      throw new ParameterException(command, "--folds: expected 2 or more, not " + way.folds);
    }
    if (format != Format.TEXT && (slices || against != null)) {
      throw new ParameterException(
          command, "--slices and --against go with --format text only, not " + format);
    }
  }

  private static StanceTrainer trainer(int folds, ProgressLines progress) {
    return StanceTrainer.builder().folds(folds).listener(progress).build();
  }

  private Evaluator evaluator() throws IOException {
    return way.model == null ? Evaluator.withDefaultModel() : Evaluator.withModel(way.model);
  }

  /** The floor for other figures; worked out once, and only where it is shown. */
  private Evaluation counted(TrainingData rows) {
    Evaluation known = counted;
    if (known == null) {
      known = Evaluator.lexiconBaseline(rows);
      counted = known;
    }
    return known;
  }

  private void print(
      Evaluation evaluation, @Nullable Evaluator second, TrainingData rows, PrintWriter out) {
    out.print(evaluation);
    if (way.folds != null) {
      out.println("(the calibration error is that before the calibration, which only train adds)");
    }
    out.println(
        String.format(Locale.ROOT, "words counted: macro-F1 %.3f", counted(rows).macroF1()));
    if (slices) {
      for (Evaluation.Slice slice : evaluation.slices()) {
        out.println(
            String.format(
                Locale.ROOT,
                "%-8s %-24s %6d rows  macro-F1 %.3f  accuracy %.3f",
                slice.by(),
                Printable.of(slice.name()),
                slice.evaluation().judgements().size(),
                slice.evaluation().macroF1(),
                slice.evaluation().accuracy()));
      }
    }
    if (second != null) {
      Evaluation other = second.evaluate(rows);
      Evaluation.Difference difference = evaluation.compare(other);
      out.println(
          String.format(
              Locale.ROOT,
              "%s: macro-F1 %.3f; right only here %d, only there %d, by chance p = %.4f",
              against,
              other.macroF1(),
              difference.onlyThis(),
              difference.onlyOther(),
              difference.probability()));
    }
  }
}
