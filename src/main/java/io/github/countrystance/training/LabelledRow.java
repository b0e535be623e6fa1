package io.github.countrystance.training;

import io.github.countrystance.country.Target;
import io.github.countrystance.stance.Stance;
import java.util.Objects;

/**
 * One row of labelled data: the stance of one statement toward one target.
 *
 * @param text the statement
 * @param target the country or bloc
 * @param stance the label
 * @param holder who shows the attitude, in the statement's words; for readers, nothing learns from
 *     it; may be empty
 * @param source where the statement comes from; where there are enough of them, rows of one source
 *     stay in one fold
 * @param file the file that the row stands in
 * @param line the line on which the row begins, from 1
 */
public record LabelledRow(
    String text,
    Target target,
    Stance stance,
    String holder,
    String source,
    String file,
    long line) {

  /** Checks that nothing is null. */
  public LabelledRow {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(file, "file");
  }
}
