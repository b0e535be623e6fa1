package io.github.countrystance.cli;

import io.github.countrystance.training.TrainingProgress;
import io.github.countrystance.training.TrainingProgress.Phase;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Says how far a training is: on a terminal by a bar, elsewhere by plain lines. */
final class ProgressLines implements Consumer<TrainingProgress> {

  private static final int EVERY = 25;
  private static final int WIDTH = 30;

  /** About how many steps a fit takes. */
  private static final double USUAL_STEPS = 100;

  private final PrintWriter err;
  private final boolean terminal;
  private int folds;
  private boolean lineOpen;

  ProgressLines(PrintWriter err) {
    this(err, CommandLine.Help.Ansi.AUTO.enabled());
  }

  ProgressLines(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void accept(TrainingProgress progress) {
    boolean fit = progress.phase() == Phase.FIT;
    if (fit && !terminal && progress.step() % EVERY != 1) {
      return;
    }
    String line = line(progress);
    if (terminal) {
      err.printf(Locale.ROOT, "\r%s %-40s", bar(progress), line);
      lineOpen = true;
      if (progress.phase() == Phase.CALIBRATE) {
        end();
      }
    } else {
      err.println(line);
    }
    err.flush();
  }

  /** Ends the line that the bar stands in; cross-validation has no last phase that would. */
  void end() {
    if (lineOpen) {
      err.println();
      err.flush();
      lineOpen = false;
    }
  }

  /** Each fold and the fit itself take about as long. */
  private String bar(TrainingProgress progress) {
    folds = progress.phase() == Phase.FIT_FOLD ? progress.steps() : folds;
    double fits =
        switch (progress.phase()) {
          case READ -> 0;
          case FIT_FOLD -> progress.step() - 1;
          case FIT -> folds + Math.min(0.95, progress.step() / USUAL_STEPS);
          case CALIBRATE -> folds + 1;
        };
    int done = (int) (WIDTH * fits / (folds + 1));
    return "[" + "#".repeat(done) + ".".repeat(WIDTH - done) + "]";
  }

  private static String line(TrainingProgress progress) {
    return switch (progress.phase()) {
      case READ -> "reading statements";
      case FIT_FOLD -> "fitting fold " + progress.step() + " of " + progress.steps();
      case FIT ->
          String.format(
              Locale.ROOT, "fitting, step %d, loss %.1f", progress.step(), progress.objective());
      case CALIBRATE -> "calibrating";
    };
  }
}
