package io.github.countrystance.stance;

import io.github.countrystance.feature.Features;
import io.github.countrystance.file.HalfFloat;
import io.github.countrystance.stance.LinearFitter.Search;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/**
 * Fits a linear model to labelled features: multinomial logistic regression with an L2 penalty,
 * solved by Smile's limited-memory BFGS.
 *
 * <p>The same examples in the same order give the same model on any machine.
 */
@SuppressWarnings("exports") // features are made and read by the library alone
public final class StanceFitter {

  private final LinearFitter fitter;
  private final boolean balanced;

  /**
   * A labelled target.
   *
   * @param features what was observed of it
   * @param stance the stance toward it
   */
  public record Example(Features features, Stance stance) {

    /** Checks that nothing is null. */
    public Example {
      Objects.requireNonNull(features, "features");
      Objects.requireNonNull(stance, "stance");
    }
  }

  /**
   * Checks what it is given.
   *
   * @param lambda strength of the L2 penalty, above 0
   * @param leastCount in how many examples a feature must occur to get a weight, 1 or more
   */
  public StanceFitter(double lambda, int leastCount) {
    this(lambda, leastCount, false, objective -> {});
  }

  /**
   * Checks what it is given.
   *
   * @param lambda strength of the L2 penalty, above 0
   * @param leastCount in how many examples a feature must occur to get a weight, 1 or more
   * @param balanced whether all stances count alike, however many examples they have
   * @param listener is told the objective each time it is computed
   */
  public StanceFitter(double lambda, int leastCount, boolean balanced, DoubleConsumer listener) {
    this.fitter = new LinearFitter(lambda, leastCount, Search.TO_THE_END, listener);
    this.balanced = balanced;
  }

  /**
   * Fits a model, not yet calibrated.
   *
   * @throws IllegalArgumentException if a stance has no example
   */
  public StanceModel fit(List<Example> examples, ModelInfo info) {
    for (Stance stance : Stance.values()) {
      if (examples.stream().noneMatch(e -> e.stance() == stance)) {
        throw new IllegalArgumentException(
            "no example is labelled " + stance + "; expected some of each stance");
      }
    }
    int[] labels = examples.stream().mapToInt(e -> StanceModel.column(e.stance())).toArray();
    List<Features> observed = examples.stream().map(Example::features).toList();
    LinearFitter.Fit fit = fitter.fit(observed, labels, weights(labels));
    fit.weights().values().forEach(StanceFitter::round);
    return StanceModel.of(info, fit.weights(), fit.intercepts());
  }

  /**
   * Calibrates a model.
   *
   * @param unseen what models fitted alike gave for examples that they had not seen
   * @param stances the labels of those examples, in the same order
   * @param kinds what kind of text each of them is; where four kinds or more have 200 examples
   *     each, the model is then no surer than right for nineteen of twenty
   */
  public static StanceModel calibrate(
      StanceModel model, List<StanceScores> unseen, List<Stance> stances, List<String> kinds) {
    return model.with(TemperatureSearch.cautious(unseen, stances, kinds));
  }

  /** As exact as the file keeps them, so that a saved model scores like this one. */
  private static void round(double[] weights) {
    for (int s = 0; s < weights.length; s++) {
      weights[s] = HalfFloat.rounded((float) weights[s]);
    }
  }

  private double[] weights(int[] labels) {
    double[] weights = new double[StanceModel.stances()];
    Arrays.fill(weights, 1);
    if (balanced) {
      for (int s = 0; s < weights.length; s++) {
        int label = s;
        long count = Arrays.stream(labels).filter(l -> l == label).count();
        weights[s] = labels.length / (weights.length * (double) count);
      }
    }
    return weights;
  }
}
