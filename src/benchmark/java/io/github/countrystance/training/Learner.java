package io.github.countrystance.training;

import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import io.github.countrystance.stance.LinearFitter;
import io.github.countrystance.stance.LinearFitter.Search;
import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import smile.classification.DiscreteNaiveBayes;
import smile.classification.SparseLogisticRegression;
import smile.data.SparseDataset;
import smile.util.SparseArray;

/** Ways to learn a stance from features: ours, Smile's and OpenNLP's. */
final class Learner {

  private static final double TOLERANCE = 1e-4;
  private static final int MOST_ITERATIONS = 100;
  private static final List<Stance> STANCES = List.of(Stance.values());

  private Learner() {}

  static Function<Features, Stance> linear(List<Features> rows, List<Stance> labels) {
    int[] numbers = labels.stream().mapToInt(STANCES::indexOf).toArray();
    double[] alike = new double[STANCES.size()];
    Arrays.fill(alike, 1);
    LinearFitter.Fit fit =
        new LinearFitter(
                StanceTrainer.LAMBDA_OF_MANY,
                StanceTrainer.LEAST_COUNT_OF_MANY,
                Search.TO_THE_END,
                told -> {})
            .fit(rows, numbers, alike);
    return features -> {
      double[] scores = fit.intercepts().clone();
      for (Feature feature : features.all()) {
        double[] weights = fit.weights().getOrDefault(feature.name(), new double[STANCES.size()]);
        for (int s = 0; s < scores.length; s++) {
          scores[s] += weights[s] * feature.value();
        }
      }
      return best(scores);
    };
  }

  private static Stance best(double[] scores) {
    int best = 0;
    for (int s = 1; s < scores.length; s++) {
      best = scores[s] > scores[best] ? s : best;
    }
    return STANCES.get(best);
  }

  /** Numbers for features that stand in enough rows. */
  private static Map<String, Integer> columns(List<Features> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> row.all().forEach(f -> counts.merge(f.name(), 1, Integer::sum)));
    Map<String, Integer> columns = new HashMap<>();
    counts.keySet().stream()
        .filter(name -> counts.getOrDefault(name, 0) >= StanceTrainer.LEAST_COUNT_OF_MANY)
        .sorted()
        .forEach(name -> columns.put(name, columns.size()));
    return columns;
  }

  private static SparseArray sparse(
      Features row, Map<String, Integer> columns, Function<Feature, Double> value) {
    SparseArray array = new SparseArray();
    for (Feature feature : row.all()) {
      Integer column = columns.get(feature.name());
      if (column != null) {
        array.append(column, value.apply(feature));
      }
    }
    array.sort();
    return array;
  }

  /** Smile's own regression over sparse rows. */
  static Function<Features, Stance> sparseRegression(List<Features> rows, List<Stance> labels) {
    Map<String, Integer> columns = columns(rows);
    List<SparseArray> arrays =
        rows.stream().map(row -> sparse(row, columns, Feature::value)).toList();
    SparseLogisticRegression model =
        SparseLogisticRegression.fit(
            SparseDataset.of(arrays, columns.size()),
            labels.stream().mapToInt(STANCES::indexOf).toArray(),
            StanceTrainer.LAMBDA_OF_MANY,
            TOLERANCE,
            MOST_ITERATIONS);
    return features -> STANCES.get(model.predict(sparse(features, columns, Feature::value)));
  }

  /** Smile's complement naive Bayes over whether a feature is there. */
  static Function<Features, Stance> bayes(List<Features> rows, List<Stance> labels) {
    Map<String, Integer> columns = columns(rows);
    DiscreteNaiveBayes model =
        new DiscreteNaiveBayes(DiscreteNaiveBayes.Model.CNB, STANCES.size(), columns.size());
    model.update(
        rows.stream().map(row -> sparse(row, columns, f -> 1.0)).toArray(SparseArray[]::new),
        labels.stream().mapToInt(STANCES::indexOf).toArray());
    return features -> {
      int best = model.predict(sparse(features, columns, f -> 1.0));
      return best < 0 ? Stance.NEUTRAL : STANCES.get(best);
    };
  }

  /** OpenNLP's categorizer, a maximum entropy model, over the names of the features. */
  static Function<Features, Stance> categorizer(List<Features> rows, List<Stance> labels) {
    List<DocumentSample> samples = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      samples.add(new DocumentSample(labels.get(i).name(), names(rows.get(i))));
    }
    FeatureGenerator[] asTheyAre = {new BagOfWordsFeatureGenerator()};
    try {
      DoccatModel model =
          DocumentCategorizerME.train(
              "en",
              ObjectStreamUtils.createObjectStream(samples),
              TrainingParameters.defaultParams(),
              new DoccatFactory(asTheyAre));
      DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
      return features ->
          Stance.valueOf(categorizer.getBestCategory(categorizer.categorize(names(features))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] names(Features features) {
    return features.all().stream().map(Feature::name).toArray(String[]::new);
  }
}
