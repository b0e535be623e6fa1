package io.github.countrystance.training;

import java.util.Objects;

/**
 * How far a training is.
 *
 * @param phase what is done now
 * @param step which of the steps of the phase, from 1
 * @param steps how many steps the phase has; 0 if that is not known beforehand
 * @param objective the loss that is made small, 0 outside of fitting
 */
public record TrainingProgress(Phase phase, int step, int steps, double objective) {

  /** What is done. */
  public enum Phase {
    /** Statements are read and their features observed. */
    READ,
    /** A model is fitted on all folds but one; the step is the fold. */
    FIT_FOLD,
    /** The model itself is fitted; the step counts the evaluations of the objective. */
    FIT,
    /** Probabilities are calibrated on the folds. */
    CALIBRATE
  }

  /** Checks that nothing is null. */
  public TrainingProgress {
    Objects.requireNonNull(phase, "phase");
  }
}
