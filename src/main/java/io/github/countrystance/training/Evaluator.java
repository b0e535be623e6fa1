package io.github.countrystance.training;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.article.Statement;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.feature.Features;
import io.github.countrystance.file.Messages;
import io.github.countrystance.stance.ModelFormatException;
import io.github.countrystance.stance.Reason;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.stance.StanceScores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures a model on labelled rows that it was not trained on. Immutable. */
public final class Evaluator {

  private final StanceModel model;
  private final FeatureExtractor extractor;

  private Evaluator(StanceModel model) throws IOException {
    this.model = model;
    this.extractor =
        FeatureExtractor.englishFor(model.info().featureSet(), model.info().ownLexicon());
  }

  /**
   * Measures the shipped model.
   *
   * @throws UncheckedIOException if it is missing from the class path or damaged
   */
  public static Evaluator withDefaultModel() {
    return withModel(StanceModel.english());
  }

  /**
   * Measures the model in a file.
   *
   * @throws ModelFormatException if the file is no model, damaged, or of another version
   * @throws IOException if it cannot be read
   */
  public static Evaluator withModel(Path file) throws IOException {
    StanceModel model = StanceModel.load(file);
    try {
      return new Evaluator(model);
    } catch (IOException e) {
      throw new ModelFormatException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Measures a model.
   *
   * @throws UncheckedIOException if it was trained on the features of another version
   */
  public static Evaluator withModel(StanceModel model) {
    try {
      return new Evaluator(model);
    } catch (IOException e) {
      throw new UncheckedIOException(Messages.of(e), e);
    }
  }

  /**
   * Classifies all rows whose target the library finds, and compares with the labels; the others
   * count as missed. For statements that the shipped network learnt from, what a network that had
   * not seen them says is used: figures then differ from those of {@link StanceAnalyzer#analyze}.
   * The rest of the shipped model has learnt from them all the same, so measure on other rows.
   */
  public Evaluation evaluate(TrainingData data) {
    LabelledExamples examples = LabelledExamples.of(data, extractor);
    List<Evaluation.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      judgements.add(
          new Evaluation.Judgement(
              examples.row(i), examples.targets(i), model.classify(examples.features(i))));
    }
    return new Evaluation(judgements, examples.notFound());
  }

  /**
   * What each feature of a row adds to the score of a stance, the network's part told word by word
   * ({@link StanceAnalyzer#explain}); empty if the library does not find the row's target in its
   * text.
   *
   * @param data that the row is of
   */
  public List<Reason> reasons(TrainingData data, LabelledRow row, Stance stance) {
    List<TargetedStatement> found = data.finder().find(Statement.of(row.text()));
    int at = LabelledExamples.number(row.target(), found);
    if (at < 0) {
      return List.of();
    }
    List<Reason> reasons = model.reasons(extractor.extractUnseen(found).get(at), stance);
    return model.reasonsByWord(reasons, extractor.extractByWord(found, at), stance);
  }

  /**
   * What counting does: more words of favour than against in the statement give FAVOR toward all
   * targets in it, fewer AGAINST, as many NEUTRAL. A floor for other figures.
   */
  public static Evaluation lexiconBaseline(TrainingData data) {
    LabelledExamples examples = LabelledExamples.of(data, FeatureExtractor.english());
    List<Evaluation.Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Features features = examples.features(i);
      StanceScores scores =
          features.has(FeatureExtractor.MORE_FAVOR)
              ? new StanceScores(1, 0, 0)
              : features.has(FeatureExtractor.MORE_AGAINST)
                  ? new StanceScores(0, 1, 0)
                  : new StanceScores(0, 0, 1);
      judgements.add(new Evaluation.Judgement(examples.row(i), examples.targets(i), scores));
    }
    return new Evaluation(judgements, examples.notFound());
  }
}
