package io.github.countrystance.training;

import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.stance.ModelInfo;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceFitter;
import io.github.countrystance.stance.StanceFitter.Example;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.stance.StanceScores;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Trains a stance model on labelled rows: one call, no seed, the same bytes for the same rows on
 * any machine.
 *
 * <p>Probabilities are calibrated on predictions for rows that the predicting model had not seen.
 * Immutable; threads may share it.
 */
public final class StanceTrainer {

  private final double lambda;
  private final int leastCount;
  private final int folds;
  private final Consumer<String> progress;
  private final MentionFinder finder;
  private final FeatureExtractor extractor;

  private StanceTrainer(Builder builder) {
    lambda = builder.lambda;
    leastCount = builder.leastCount;
    folds = builder.folds;
    progress = builder.progress;
    finder = new MentionFinder(Gazetteer.english());
    extractor = FeatureExtractor.english();
  }

  /** A trainer with the settings that gave the shipped model. */
  public static StanceTrainer withDefaults() {
    return builder().build();
  }

  /** Settings to begin with. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Trains a model.
   *
   * @throws IllegalArgumentException if a stance has no usable row
   */
  public StanceModel train(TrainingData data) {
    Objects.requireNonNull(data, "data");
    progress.accept("reading " + data.rows().size() + " rows");
    LabelledExamples examples = LabelledExamples.of(data, finder, extractor);
    if (!examples.notFound().isEmpty()) {
      progress.accept(
          "left out "
              + examples.notFound().size()
              + " rows whose target is not found in their text");
    }
    requireAllStances(examples);
    ModelInfo info = info(data, examples);
    StanceFitter fitter = new StanceFitter(lambda, leastCount);
    List<StanceScores> unseen = outOfFold(examples, fitter, info);
    progress.accept("fitting on " + examples.size() + " rows");
    StanceModel model = fitter.fit(examples(examples, i -> true), info);
    return StanceFitter.calibrate(model, unseen, stances(examples));
  }

  /** Every fold must be able to learn every stance. */
  private void requireAllStances(LabelledExamples examples) {
    int[] fold = examples.folds(folds);
    for (Stance stance : Stance.values()) {
      Set<Integer> holding = new HashSet<>();
      for (int i = 0; i < fold.length; i++) {
        if (examples.row(i).stance() == stance) {
          holding.add(fold[i]);
        }
      }
      if (holding.size() < 2) {
        throw new IllegalArgumentException(
            "too few rows are labelled "
                + stance
                + "; expected some in 2 folds of "
                + folds
                + " at least");
      }
    }
  }

  /** Trains on all folds but one and predicts that one, for each fold. */
  public Evaluation crossValidate(TrainingData data) {
    LabelledExamples examples = LabelledExamples.of(data, finder, extractor);
    StanceFitter fitter = new StanceFitter(lambda, leastCount);
    List<StanceScores> unseen = outOfFold(examples, fitter, info(data, examples));
    List<Evaluation.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      judgements.add(new Evaluation.Judgement(examples.row(i), unseen.get(i)));
    }
    return new Evaluation(judgements, examples.notFound());
  }

  private List<StanceScores> outOfFold(
      LabelledExamples examples, StanceFitter fitter, ModelInfo info) {
    int[] fold = examples.folds(folds);
    StanceScores[] scores = new StanceScores[examples.size()];
    for (int k = 0; k < folds; k++) {
      int held = k;
      progress.accept("fitting fold " + (k + 1) + " of " + folds);
      StanceModel model = fitter.fit(examples(examples, i -> fold[i] != held), info);
      for (int i = 0; i < scores.length; i++) {
        if (fold[i] == held) {
          scores[i] = model.classify(examples.features(i));
        }
      }
    }
    return List.of(scores);
  }

  private static List<Example> examples(
      LabelledExamples examples, java.util.function.IntPredicate wanted) {
    List<Example> chosen = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (wanted.test(i)) {
        chosen.add(new Example(examples.features(i), examples.row(i).stance()));
      }
    }
    return chosen;
  }

  private static List<Stance> stances(LabelledExamples examples) {
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      stances.add(examples.row(i).stance());
    }
    return stances;
  }

  private ModelInfo info(TrainingData data, LabelledExamples examples) {
    TreeMap<String, String> settings = new TreeMap<>();
    settings.put("lambda", Double.toString(lambda));
    settings.put("least-count", Integer.toString(leastCount));
    settings.put("folds", Integer.toString(folds));
    settings.put("rows", Integer.toString(data.rows().size()));
    settings.put("rows-used", Integer.toString(examples.size()));
    return new ModelInfo(
        LibraryVersion.get(),
        FeatureExtractor.FEATURE_SET,
        data.digest(),
        extractor.lexiconDigest(),
        settings);
  }

  /** Collects settings; a wrong one fails in {@link #build}. Not for more than one thread. */
  public static final class Builder {

    private double lambda = 6;
    private int leastCount = 2;
    private int folds = 5;
    private Consumer<String> progress = message -> {};

    private Builder() {}

    /** Strength of the L2 penalty, above 0; more makes the model more cautious. Default 6. */
    public Builder lambda(double strength) {
      lambda = strength;
      return this;
    }

    /** In how many rows a feature must occur to get a weight, 1 or more. Default 2. */
    public Builder leastCount(int count) {
      leastCount = count;
      return this;
    }

    /** Number of folds for calibration and cross-validation, 2 or more. Default 5. */
    public Builder folds(int count) {
      folds = count;
      return this;
    }

    /** Is told what the trainer is doing, a line at a time. */
    public Builder progress(Consumer<String> listener) {
      progress = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Makes the trainer.
     *
     * @throws IllegalArgumentException if a setting lies outside its range
     */
    public StanceTrainer build() {
      if (!(lambda > 0) || leastCount < 1 || folds < 2) {
        throw new IllegalArgumentException(
            "expected lambda above 0, count of 1 or more, 2 folds or more; not "
                + lambda
                + ", "
                + leastCount
                + ", "
                + folds);
      }
      return new StanceTrainer(this);
    }
  }
}
