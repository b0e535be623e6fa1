package io.github.countrystance.training;

import io.github.countrystance.training.DataCheck.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Labelled data that cannot be read as they stand: all problems at once. */
public class TrainingDataException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final int MOST_IN_MESSAGE = 100;

  private final transient @Nullable List<Problem> problems;

  /**
   * Checks what it is given.
   *
   * @param problems all that is wrong; the message holds the first hundred, and a summary
   */
  public TrainingDataException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    String line = System.lineSeparator();
    String shown =
        problems.stream()
            .limit(MOST_IN_MESSAGE)
            .map(Problem::message)
            .collect(Collectors.joining(line));
    return problems.size() <= MOST_IN_MESSAGE
        ? shown
        : shown + line + "... of " + problems.size() + " in all: " + DataCheck.byKind(problems);
  }

  /** All that is wrong, in the order of the files; none if this was serialised on its way. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
