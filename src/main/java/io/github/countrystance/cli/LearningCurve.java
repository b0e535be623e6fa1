package io.github.countrystance.cli;

import io.github.countrystance.training.Evaluation;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * What more rows bring: cross-validated macro-F1 on growing parts of the data.
 *
 * @param points the parts, the smallest first
 */
record LearningCurve(List<Point> points) {

  private static final int SMALLEST = 16;

  /** With fewer rows a fold may lack a stance. */
  private static final int FEWEST = 60;

  /**
   * A part of the data.
   *
   * @param rows number of its rows
   * @param macroF1 cross-validated on it
   */
  record Point(int rows, double macroF1) {}

  LearningCurve {
    points = List.copyOf(points);
  }

  /**
   * Sixteenth, eighth, quarter, half and all of the texts; always the same ones. Parts in which a
   * stance is too rare are left out.
   *
   * @param all what cross-validation on all of them gave
   */
  static LearningCurve of(TrainingData data, StanceTrainer trainer, Evaluation all) {
    List<Point> points = new ArrayList<>();
    for (int part = SMALLEST; part > 1; part /= 2) {
      int every = part;
      TrainingData some =
          data.where(r -> new SplittableRandom(r.text().hashCode()).nextInt(every) == 0);
      if (some.rows().size() >= FEWEST) {
        macroF1(trainer, some).ifPresent(f1 -> points.add(new Point(some.rows().size(), f1)));
      }
    }
    points.add(new Point(data.rows().size(), all.macroF1()));
    return new LearningCurve(points);
  }

  private static OptionalDouble macroF1(StanceTrainer trainer, TrainingData data) {
    try {
      return OptionalDouble.of(trainer.crossValidate(data).macroF1());
    } catch (IllegalArgumentException e) { // a stance stands in one fold only
      return OptionalDouble.empty();
    }
  }
}
