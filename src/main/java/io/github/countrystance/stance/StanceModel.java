package io.github.countrystance.stance;

import io.github.countrystance.article.Span;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.feature.Features;
import io.github.countrystance.file.AtomicFile;
import io.github.countrystance.file.InputFile;
import io.github.countrystance.file.Resource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A trained linear model: features in, calibrated probabilities of the three stances out.
 *
 * <p>Immutable; threads may share it. Its file has a format of its own, checked by a digest.
 *
 * <pre>{@code
 * StanceModel model = StanceModel.load(Path.of("my.model"));
 * model.info().trainingDigest();
 * model.save(Path.of("copy.model")); // the same bytes
 * }</pre>
 */
@SuppressWarnings("exports") // features are made and read by the library alone
public final class StanceModel {

  private static final String RESOURCE = "/io/github/countrystance/stance-en.model";

  /** The name that what words do only together has among {@link #reasonsByWord}. */
  private static final String TOGETHER = "x:together";

  /** The name that the intercept has among the reasons. */
  public static final String INTERCEPT = "(intercept)";

  /**
   * A feature that was observed and has weights.
   *
   * @param row of its weights
   */
  private record Vote(Feature feature, int row) {}

  private final ModelInfo info;
  private final WeightTable weights;
  private final double[] intercepts;
  private final Calibration calibration;

  StanceModel(ModelInfo info, WeightTable weights, double[] intercepts, Calibration calibration) {
    this.info = Objects.requireNonNull(info, "info");
    this.weights = weights;
    this.intercepts = intercepts.clone();
    this.calibration = calibration;
  }

  /**
   * A model with the weights of a fit.
   *
   * @param weights for each feature name one weight for each stance, in the order of {@link Stance}
   */
  static StanceModel of(ModelInfo info, Map<String, double[]> weights, double[] intercepts) {
    SortedMap<String, double[]> sorted = new TreeMap<>(weights);
    String[] names = sorted.keySet().toArray(String[]::new);
    double[] rows = sorted.values().stream().flatMapToDouble(Arrays::stream).toArray();
    return new StanceModel(
        info, new WeightTable(names, rows, stances()), intercepts, Calibration.NONE);
  }

  /** Where the model comes from. */
  public ModelInfo info() {
    return info;
  }

  /** Number of features that have a weight. */
  public int size() {
    return weights.size();
  }

  /** The names of the features that have a weight, sorted. */
  public SortedSet<String> features() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(weights.names()));
  }

  /** What a feature of value 1 adds to the score of a stance, in logits; 0 if it is not known. */
  public double weight(String feature, Stance stance) {
    int row = weights.find(feature);
    return row < 0 ? 0 : weights.weight(row, column(stance));
  }

  /** What is added to the score of a stance whatever the features are, in logits. */
  public double intercept(Stance stance) {
    return intercepts[column(stance)];
  }

  /**
   * By what scores are divided before they become probabilities; more than 1: less extreme ones.
   */
  public double temperature() {
    return calibration.temperature();
  }

  /** For each feature one weight for each stance, in the order of {@link Stance}. */
  SortedMap<String, double[]> weights() {
    SortedMap<String, double[]> byName = new TreeMap<>();
    for (int row = 0; row < weights.size(); row++) {
      double[] own = new double[stances()];
      for (int s = 0; s < own.length; s++) {
        own[s] = weights.weight(row, s);
      }
      byName.put(weights.name(row), own);
    }
    return byName;
  }

  double[] intercepts() {
    return intercepts.clone();
  }

  Calibration calibration() {
    return calibration;
  }

  StanceModel with(Calibration other) {
    return new StanceModel(info, weights, intercepts, other);
  }

  /** The probabilities of the stances toward a target with these features. */
  public StanceScores classify(Features features) {
    return calibration.scores(logits(votes(features)));
  }

  /** The probabilities, and the reasons for the most probable stance. */
  public Decision decide(Features features) {
    List<Vote> votes = votes(features);
    StanceScores scores = calibration.scores(logits(votes));
    return new Decision(scores, reasons(votes, scores.best()));
  }

  /**
   * Those of the features that have a weight, in the order of their rows, which is that of names.
   */
  private List<Vote> votes(Features features) {
    List<Feature> observed = features.observed();
    long[] found = new long[observed.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int row = weights.find(observed.get(i).name());
      if (row >= 0) {
        found[count++] = (long) row << Integer.SIZE | i;
      }
    }
    // most features have no weight, and numbers are sorted with less work than names
    Arrays.sort(found, 0, count);
    List<Vote> votes = new ArrayList<>(count);
    int last = -1;
    for (int i = 0; i < count; i++) {
      int row = (int) (found[i] >>> Integer.SIZE);
      if (row != last) {
        votes.add(new Vote(observed.get((int) found[i]), row));
        last = row;
      }
    }
    return votes;
  }

  private double[] logits(List<Vote> votes) {
    double[] logits = intercepts.clone();
    for (Vote vote : votes) {
      for (int s = 0; s < logits.length; s++) {
        logits[s] += weights.weight(vote.row(), s) * vote.feature().value();
      }
    }
    return logits;
  }

  /**
   * What each feature added to the score of a stance: the intercept first, then the features in
   * their order. Added up in this order, the contributions are exactly the stance's {@link #score}.
   */
  public List<Reason> reasons(Features features, Stance stance) {
    return reasons(votes(features), stance);
  }

  /**
   * The same with the network's part told word by word.
   *
   * @param reasons what {@link #reasons} says of that stance
   * @param words what each word adds to the network's features ({@link
   *     FeatureExtractor#extractByWord})
   * @return the reasons that are not the network's, those of the words, and last what the words do
   *     only together: but for rounding the score
   */
  public List<Reason> reasonsByWord(List<Reason> reasons, List<Features> words, Stance stance) {
    List<Reason> told = new ArrayList<>();
    double together = 0;
    Span whole = new Span(0, 0);
    for (Reason reason : reasons) {
      if (FeatureExtractor.isOfNetwork(reason.feature())) {
        together += reason.contribution();
        whole = reason.span();
      } else {
        told.add(reason);
      }
    }
    for (Features word : words) {
      for (Reason reason : reasons(word, stance)) {
        if (FeatureExtractor.isOfNetwork(reason.feature())) {
          told.add(reason);
          together -= reason.contribution();
        }
      }
    }
    told.add(new Reason(TOGETHER, whole, stance, together));
    return told;
  }

  private List<Reason> reasons(List<Vote> votes, Stance stance) {
    int column = column(stance);
    List<Reason> reasons = new ArrayList<>(votes.size() + 1);
    reasons.add(new Reason(INTERCEPT, new Span(0, 0), stance, intercepts[column]));
    for (Vote vote : votes) {
      double contribution = weights.weight(vote.row(), column) * vote.feature().value();
      // the model's name, so that the reasons of many statements share one
      String name = weights.name(vote.row());
      reasons.add(new Reason(name, vote.feature().span(), stance, contribution));
    }
    return reasons;
  }

  /** The score of a stance before calibration, in logits. */
  public double score(Features features, Stance stance) {
    return logits(votes(features))[column(stance)];
  }

  /**
   * The shipped model, which {@code StanceAnalyzer} classifies with if it is given no other.
   *
   * @throws UncheckedIOException if it is missing from the class path or damaged
   */
  public static StanceModel english() {
    return Resource.read(StanceModel.class, RESOURCE, bytes -> ModelFile.read(bytes, RESOURCE));
  }

  /**
   * Reads a model from a file.
   *
   * @throws ModelFormatException if the file is damaged or of another format version
   * @throws IOException if it cannot be read
   */
  public static StanceModel load(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(InputFile.open(file, "a model file"))) {
      return ModelFile.read(in, file.toString());
    }
  }

  /**
   * Reads a model from a stream, to its end or to 64 MB; the stream is not closed.
   *
   * @param source what to call the stream in messages
   * @throws ModelFormatException if it is damaged or of another format version
   * @throws IOException if it cannot be read
   */
  public static StanceModel load(InputStream in, String source) throws IOException {
    return ModelFile.read(in, source);
  }

  /**
   * Writes the model to a temporary file beside the given one, then moves it into place.
   *
   * @throws IOException if the folder does not exist or cannot be written; an old file is then
   *     untouched
   */
  public void save(Path file) throws IOException {
    AtomicFile.write(file, ModelFile.bytes(this));
  }

  /** Number of stances. */
  static int stances() {
    return Stance.values().length;
  }

  /** Where a stance stands among the weights. */
  static int column(Stance stance) {
    return switch (stance) {
      case FAVOR -> 0;
      case AGAINST -> 1;
      case NEUTRAL -> 2;
    };
  }
}
