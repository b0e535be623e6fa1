package io.github.countrystance.training;

import java.io.IOException;
import java.util.List;

/** Labelled data that cannot be read as they stand: all problems at once. */
public class TrainingDataException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Checks what it is given.
   *
   * @param problems one line each: file, line, value and what was expected
   */
  public TrainingDataException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One line for each problem: file, line, value and what was expected. */
  public List<String> problems() {
    return problems;
  }
}
