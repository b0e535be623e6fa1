package io.github.countrystance.training;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Statement;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.Target;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.feature.Features;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Labelled rows with their features: what the library itself sees of each row. All targets that it
 * finds in a statement are masked, also those that no row labels, as they will be in use.
 */
final class LabelledExamples {

  private static final Span NOWHERE = new Span(0, 0);

  private final List<LabelledRow> rows = new ArrayList<>();
  private final List<Features> features = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();
  private final List<LabelledRow> notFound = new ArrayList<>();

  private LabelledExamples() {}

  static LabelledExamples of(TrainingData data, FeatureExtractor extractor) {
    MentionFinder finder = data.finder();
    Map<String, List<LabelledRow>> byText = data.byText();
    Map<Feature, Feature> known = new ConcurrentHashMap<>();
    List<Observed> observed =
        byText.keySet().parallelStream()
            .map(text -> observed(finder.find(Statement.of(text)), extractor, known))
            .toList();
    LabelledExamples examples = new LabelledExamples();
    Iterator<Observed> next = observed.iterator();
    byText.values().forEach(labelled -> examples.addAll(labelled, next.next()));
    return examples;
  }

  private static Observed observed(
      List<TargetedStatement> found, FeatureExtractor extractor, Map<Feature, Feature> known) {
    List<Features> features =
        extractor.extractUnseen(found).stream().map(own -> sharing(own, known)).toList();
    return new Observed(found, features);
  }

  /** The same features, equal ones as one object and without a place: millions of them are kept. */
  private static Features sharing(Features features, Map<Feature, Feature> known) {
    List<Feature> all = features.all();
    List<Feature> shared = new ArrayList<>(all.size());
    for (Feature each : all) {
      Feature own = new Feature(each.name(), each.value(), NOWHERE);
      shared.add(known.computeIfAbsent(own, first -> first));
    }
    return new Features(shared);
  }

  /** The targets of a statement and what was observed of each. */
  private record Observed(List<TargetedStatement> found, List<Features> features) {}

  private void addAll(List<LabelledRow> labelled, Observed observed) {
    List<TargetedStatement> found = observed.found();
    for (LabelledRow row : labelled) {
      int at = number(row.target(), found);
      if (at < 0) {
        notFound.add(row);
      } else {
        rows.add(row);
        features.add(observed.features().get(at));
        targets.add(found.size());
      }
    }
  }

  /** Which of the targets found in a statement it is, from 0; -1 for none of them. */
  static int number(Target target, List<TargetedStatement> found) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).target().id().equals(target.id())) {
        return i;
      }
    }
    return -1;
  }

  /** These and those of other texts. */
  LabelledExamples and(LabelledExamples others) {
    LabelledExamples both = new LabelledExamples();
    for (LabelledExamples each : List.of(this, others)) {
      both.rows.addAll(each.rows);
      both.features.addAll(each.features);
      both.targets.addAll(each.targets);
      both.notFound.addAll(each.notFound);
    }
    return both;
  }

  int size() {
    return rows.size();
  }

  LabelledRow row(int at) {
    return rows.get(at);
  }

  Features features(int at) {
    return features.get(at);
  }

  /** How many targets the library finds in the statement of an example. */
  int targets(int at) {
    return targets.get(at);
  }

  /** Rows whose target the library does not find in their text. */
  List<LabelledRow> notFound() {
    return notFound;
  }

  /** The fold of each example. */
  int[] folds(int count) {
    Folds folds = new Folds(rows, count);
    return rows.stream().mapToInt(row -> folds.of(row.text())).toArray();
  }
}
