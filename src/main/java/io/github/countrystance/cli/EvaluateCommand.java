package io.github.countrystance.cli;

import io.github.countrystance.file.AtomicFile;
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
import java.util.Locale;
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

  @Option(names = "--slices", description = "Text only: also by targets, length, region, source.")
  private boolean slices;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "Another model: tell whether the two differ by more than chance.")
  private @Nullable Path against;

  @Option(names = "--report", paramLabel = "FILE", description = "Also write an HTML page.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    var command = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = command.getOut();
    if (report != null) {
      AtomicFile.requireWritable(report);
    }
    TrainingData rows = TrainingData.read(data);
    StanceTrainer trainer =
        StanceTrainer.builder()
            .folds(Math.max(2, way.folds))
            .listener(new ProgressLines(command.getErr()))
            .build();
    Evaluator evaluator =
        way.model == null
            ? Evaluator.withDefaultModel()
            : Evaluator.withModel(StanceModel.load(way.model));
    Evaluation evaluation = way.folds > 0 ? trainer.crossValidate(rows) : evaluator.evaluate(rows);
    Evaluation counted = Evaluator.lexiconBaseline(rows);
    switch (format) {
      case TEXT -> print(evaluation, counted, rows, out);
      case JSON -> evaluation.writeJson(out);
      case CSV -> evaluation.writeCsv(out);
    }
    if (report != null) {
      LearningCurve curve =
          way.folds > 0 ? LearningCurve.of(rows, trainer) : new LearningCurve(List.of());
      new EvaluationPage(evaluation, counted, curve, way.folds > 0 ? null : evaluator)
          .write(report);
      command.getErr().println("wrote " + report);
    }
    return 0;
  }

  private void print(Evaluation evaluation, Evaluation counted, TrainingData rows, PrintWriter out)
      throws IOException {
    out.print(evaluation);
    out.println(String.format(Locale.ROOT, "words counted: macro-F1 %.3f", counted.macroF1()));
    if (slices) {
      for (Evaluation.Slice slice : evaluation.slices()) {
        out.println(
            String.format(
                Locale.ROOT,
                "%-8s %-24s %6d rows  macro-F1 %.3f  accuracy %.3f",
                slice.by(),
                slice.name(),
                slice.evaluation().judgements().size(),
                slice.evaluation().macroF1(),
                slice.evaluation().accuracy()));
      }
    }
    if (against != null) {
      Evaluation other = Evaluator.withModel(StanceModel.load(against)).evaluate(rows);
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
