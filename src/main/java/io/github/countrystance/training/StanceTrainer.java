package io.github.countrystance.training;

import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.file.CsvTable;
import io.github.countrystance.file.LibraryVersion;
import io.github.countrystance.file.Messages;
import io.github.countrystance.file.Utf8;
import io.github.countrystance.stance.LinearFitter;
import io.github.countrystance.stance.ModelInfo;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceFitter;
import io.github.countrystance.stance.StanceFitter.Example;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.stance.StanceScores;
import io.github.countrystance.training.TrainingProgress.Phase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains a stance model on labelled rows: one call, no seed, the same bytes for the same rows in
 * the same files on any machine.
 *
 * <p>Probabilities are calibrated on predictions for rows that the predicting model had not seen,
 * with doubt where these are few (Platt 1999); where four files or more have 200 rows each, so that
 * for nineteen files in twenty the model is no surer than right. Immutable; threads may share it.
 */
public final class StanceTrainer {

  static final double LAMBDA_OF_MANY = 20;
  private static final double LAMBDA_OF_FEW = 8;
  static final int LEAST_COUNT_OF_MANY = 4;
  private static final int LEAST_COUNT_OF_FEW = 2;

  private static final int MANY_ROWS = 20_000;

  private final @Nullable Double lambda;
  private final @Nullable Integer leastCount;
  private final int folds;
  private final boolean balanced;
  private final boolean calibrated;
  private final boolean shippedData;
  private final String ownLexicon;
  private final Consumer<TrainingProgress> listener;
  private final FeatureExtractor extractor;

  private StanceTrainer(Builder builder) {
    lambda = builder.lambda;
    leastCount = builder.leastCount;
    folds = builder.folds;
    balanced = builder.balanced;
    calibrated = builder.calibrated;
    shippedData = builder.shippedData;
    ownLexicon = builder.ownLexicon;
    listener = builder.listener;
    try {
      extractor = FeatureExtractor.englishWith(ownLexicon, builder.lexiconFile);
    } catch (IOException e) {
      throw new UncheckedIOException(Messages.of(e), e);
    }
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
   * Trains a model, on the common pool's threads; the shipped rows take some minutes of processor
   * time and 1 GB. Rows whose target is not found in their text are left out; {@link DataCheck}
   * names them. It cannot be interrupted. Nothing is written but by {@link StanceModel#save}.
   *
   * @throws IllegalArgumentException if a stance has no usable row, or, unless calibration is
   *     switched off, only rows of one fold: rows of one text always stand in one, and those of one
   *     source where there are as many sources as folds
   */
  public StanceModel train(TrainingData data) {
    TrainingData all = all(data);
    return train(all, read(all));
  }

  /**
   * As above, from rows that are read already.
   *
   * @param all what {@link #all} gives
   */
  StanceModel train(TrainingData all, LabelledExamples examples) {
    if (calibrated) {
      requireAllStances(examples);
    }
    List<StanceScores> unseen = calibrated ? outOfFold(examples, all) : List.of();
    ModelInfo info = info(all, examples, unseen);
    AtomicInteger step = new AtomicInteger();
    StanceFitter fitter =
        fitter(examples, objective -> tell(Phase.FIT, step.incrementAndGet(), 0, objective));
    StanceModel model = fitter.fit(examples(examples, i -> true), info);
    if (!calibrated) {
      return model;
    }
    tell(Phase.CALIBRATE, 1, 1, 0);
    return StanceFitter.calibrate(model, unseen, stances(examples), files(examples));
  }

  private StanceFitter fitter(LabelledExamples examples, DoubleConsumer told) {
    return new StanceFitter(lambda(examples), leastCount(examples), balanced, told);
  }

  private double lambda(LabelledExamples examples) {
    if (lambda != null) {
      return lambda;
    }
    return examples.size() < MANY_ROWS ? LAMBDA_OF_FEW : LAMBDA_OF_MANY;
  }

  private int leastCount(LabelledExamples examples) {
    if (leastCount != null) {
      return leastCount;
    }
    return examples.size() < MANY_ROWS ? LEAST_COUNT_OF_FEW : LEAST_COUNT_OF_MANY;
  }

  /** The rows to learn from: those given, behind the shipped ones if they are to be added. */
  TrainingData all(TrainingData data) {
    Objects.requireNonNull(data, "data");
    return shippedData ? TrainingData.shipped().and(data) : data;
  }

  /** What the library observes of rows. */
  LabelledExamples read(TrainingData all) {
    tell(Phase.READ, 1, 1, 0);
    return LabelledExamples.of(all, extractor);
  }

  private void tell(Phase phase, int step, int steps, double objective) {
    listener.accept(new TrainingProgress(phase, step, steps, objective));
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
        long notFound = examples.notFound().stream().filter(r -> r.stance() == stance).count();
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "expected rows labelled %s in 2 folds of %d at least, found them in %d (those of one"
                    + " text, or source, stay together); of %d more the text names no such target",
                stance,
                folds,
                holding.size(),
                notFound));
      }
    }
  }

  /**
   * Trains on all folds but one and predicts that one, for each fold. Its probabilities are not
   * calibrated: calibration learns from just these.
   *
   * @throws IllegalArgumentException if a stance has too few usable rows
   */
  public Evaluation crossValidate(TrainingData data) {
    TrainingData all = all(data);
    LabelledExamples examples = read(all);
    requireAllStances(examples);
    return judged(examples, outOfFold(examples, all));
  }

  private static Evaluation judged(LabelledExamples examples, List<StanceScores> scores) {
    List<Evaluation.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      judgements.add(new Evaluation.Judgement(examples.row(i), examples.targets(i), scores.get(i)));
    }
    return new Evaluation(judgements, examples.notFound());
  }

  private void tellOfFold(AtomicInteger begun, int all) {
    synchronized (begun) {
      tell(Phase.FIT_FOLD, begun.incrementAndGet(), all, 0);
    }
  }

  private List<StanceScores> outOfFold(LabelledExamples examples, TrainingData data) {
    ModelInfo info = info(data, examples, List.of());
    StanceFitter fitter = fitter(examples, objective -> {});
    int[] fold = examples.folds(folds);
    int[] used = Arrays.stream(fold).distinct().toArray(); // few rows do not fill many
    StanceScores[] scores = new StanceScores[examples.size()];
    AtomicInteger begun = new AtomicInteger();
    // no fold sees another, so that any number of them at once gives the same scores
    Arrays.stream(used)
        .parallel()
        .forEach(
            held -> {
              tellOfFold(begun, used.length);
              StanceModel model = fitter.fit(examples(examples, i -> fold[i] != held), info);
              for (int i = 0; i < scores.length; i++) {
                if (fold[i] == held) {
                  scores[i] = model.classify(examples.features(i));
                }
              }
            });
    return List.of(scores);
  }

  private static List<Example> examples(LabelledExamples examples, IntPredicate wanted) {
    List<Example> chosen = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (wanted.test(i)) {
        chosen.add(new Example(examples.features(i), examples.row(i).stance()));
      }
    }
    return chosen;
  }

  private static List<String> files(LabelledExamples examples) {
    return IntStream.range(0, examples.size()).mapToObj(i -> examples.row(i).file()).toList();
  }

  private static List<Stance> stances(LabelledExamples examples) {
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      stances.add(examples.row(i).stance());
    }
    return stances;
  }

  /**
   * Where the model comes from.
   *
   * @param unseen what models of the folds gave for rows that they had not seen; may be empty
   */
  private ModelInfo info(TrainingData data, LabelledExamples examples, List<StanceScores> unseen) {
    TreeMap<String, String> settings = new TreeMap<>();
    settings.put("lambda", Double.toString(lambda(examples)));
    settings.put("least-count", Integer.toString(leastCount(examples)));
    settings.put("folds", Integer.toString(folds));
    settings.put("balanced", Boolean.toString(balanced));
    settings.put("calibrated", Boolean.toString(calibrated));
    settings.put("shipped-data", Boolean.toString(shippedData));
    settings.put("rows", Integer.toString(data.rows().size()));
    settings.put("rows-used", Integer.toString(examples.size()));
    if (!unseen.isEmpty()) {
      Evaluation folds = judged(examples, unseen);
      settings.put("cross-validated-accuracy", figure(folds.accuracy()));
      settings.put("cross-validated-kappa", figure(folds.kappa()));
      settings.put("cross-validated-macro-f1", figure(folds.macroF1()));
    }
    return new ModelInfo(
        LibraryVersion.NUMBER,
        FeatureExtractor.FEATURE_SET,
        data.digest(),
        extractor.lexiconDigest(),
        ownLexicon,
        settings);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Collects settings; a wrong one fails in {@link #build}. Not for more than one thread. */
  public static final class Builder {

    private @Nullable Double lambda;
    private @Nullable Integer leastCount;
    private int folds = 5;
    private boolean balanced;
    private boolean calibrated = true;
    private boolean shippedData;
    private String ownLexicon = "";
    private String lexiconFile = "";
    private Consumer<TrainingProgress> listener = progress -> {};

    private Builder() {}

    /**
     * Strength of the L2 penalty, above 0, at most 1,000,000; more makes the model more cautious.
     * Default 8, and 20 where there are 20,000 rows.
     */
    public Builder lambda(double strength) {
      lambda = strength;
      return this;
    }

    /**
     * In how many rows a feature must occur to get a weight, 1 or more. Default 2, and 4 where
     * there are 20,000 rows: rare features are then worth less than the room they take.
     */
    public Builder leastCount(int count) {
      leastCount = count;
      return this;
    }

    /** Number of folds for calibration and cross-validation, 2 or more. Default 5. */
    public Builder folds(int count) {
      folds = count;
      return this;
    }

    /**
     * Whether all stances count alike, however many rows each has; then probabilities hold for a
     * mix of a third each. Default no.
     */
    public Builder balanced(boolean alike) {
      balanced = alike;
      return this;
    }

    /** Whether probabilities are calibrated out of fold, which takes as long again. Default yes. */
    public Builder calibrated(boolean wanted) {
      calibrated = wanted;
      return this;
    }

    /** Whether the rows that the shipped model was trained on are added. Default no. */
    public Builder withShippedData(boolean added) {
      shippedData = added;
      return this;
    }

    /**
     * Entries beside the shipped lexicon, in its columns {@code
     * lemma,pos,polarity,strength,sense,frames}. The model carries them.
     *
     * @throws IOException if the file cannot be read, is empty or has more than 1 MB; its rows are
     *     checked in {@link #build}
     */
    public Builder lexicon(Path file) throws IOException {
      byte[] bytes = CsvTable.bytes(file);
      if (bytes.length > ModelInfo.MOST_LEXICON_BYTES) {
        throw new IOException(
            file
                + ": found "
                + bytes.length
                + " bytes, expected at most "
                + ModelInfo.MOST_LEXICON_BYTES);
      }
      ownLexicon = Utf8.decode(bytes, file.toString(), 1);
      if (ownLexicon.isBlank()) {
        throw new IOException(file + ": is empty, expected a header and entries");
      }
      lexiconFile = file.toString();
      return this;
    }

    /** Is told how far the training is, one call at a time, not always by the same thread. */
    public Builder listener(Consumer<TrainingProgress> told) {
      listener = Objects.requireNonNull(told, "told");
      return this;
    }

    /**
     * Makes the trainer.
     *
     * @throws IllegalArgumentException if a setting lies outside its range
     * @throws UncheckedIOException if a row of the lexicon is no entry
     */
    public StanceTrainer build() {
      if (lambda != null && !LinearFitter.isPenalty(lambda)) {
        throw new IllegalArgumentException(
            "lambda is " + lambda + ", expected more than 0, at most 1,000,000");
      }
      if (leastCount != null && leastCount < 1) {
        throw new IllegalArgumentException(
            "least count is " + leastCount + ", expected a count of 1 or more");
      }
      if (folds < 2) {
        throw new IllegalArgumentException("folds are " + folds + ", expected 2 or more");
      }
      return new StanceTrainer(this);
    }
  }
}
