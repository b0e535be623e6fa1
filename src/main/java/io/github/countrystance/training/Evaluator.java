package io.github.countrystance.training;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.stance.StanceModel;
import java.util.ArrayList;
import java.util.List;

/** Measures a model on labelled rows that it was not trained on. Immutable. */
public final class Evaluator {

  private final StanceModel model;

  private Evaluator(StanceModel model) {
    this.model = model;
  }

  /** Measures the shipped model. */
  public static Evaluator withDefaultModel() {
    return new Evaluator(StanceAnalyzer.withDefaultModel().model());
  }

  /** Measures a model. */
  public static Evaluator withModel(StanceModel model) {
    return new Evaluator(model);
  }

  /** Classifies all rows whose target the library finds, and compares with the labels. */
  public Evaluation evaluate(TrainingData data) {
    MentionFinder finder = new MentionFinder(Gazetteer.english());
    LabelledExamples examples = LabelledExamples.of(data, finder, FeatureExtractor.english());
    List<Evaluation.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      judgements.add(
          new Evaluation.Judgement(examples.row(i), model.classify(examples.features(i))));
    }
    return new Evaluation(judgements, examples.notFound());
  }
}
