package io.github.countrystance.cli;

import io.github.countrystance.training.TrainingProgress;
import io.github.countrystance.training.TrainingProgress.Phase;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Says how far a training is: on a terminal in a line that changes, elsewhere a line a phase. */
final class ProgressLines implements Consumer<TrainingProgress> {

  private static final int EVERY = 25;

  private final PrintWriter err;
  private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();

  ProgressLines(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void accept(TrainingProgress progress) {
    boolean fit = progress.phase() == Phase.FIT;
    if (fit && !terminal && progress.step() % EVERY != 1) {
      return;
    }
    String line = line(progress);
    if (terminal) {
      err.printf(Locale.ROOT, "\r%-60s", line);
      if (progress.phase() == Phase.CALIBRATE) {
        err.println();
      }
    } else {
      err.println(line);
    }
    err.flush();
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
