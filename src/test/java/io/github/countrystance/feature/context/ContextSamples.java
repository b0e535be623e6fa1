package io.github.countrystance.feature.context;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.ObservedTargets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Some statements as the network is shown them. */
final class ContextSamples {

  private final List<List<TargetedStatement>> targets = new ArrayList<>();
  private final List<ObservedStatement> observed = new ArrayList<>();

  ContextSamples(String... texts) {
    MentionFinder finder = new MentionFinder(Gazetteer.english());
    Arrays.stream(texts).map(text -> finder.find(Statement.of(text))).forEach(targets::add);
    targets.stream().map(ObservedTargets::observe).forEach(observed::add);
  }

  List<ObservedStatement> observed() {
    return observed;
  }

  List<String> targets(int statement) {
    return targets.get(statement).stream().map(t -> t.target().id()).toList();
  }

  /** All words of the statements, however seldom. */
  ContextVocabulary vocabulary() {
    return ContextVocabulary.of(
        observed.stream().map(ObservedStatement::reading).toList(),
        Set.of("condemned", "raid", "thanking", "accused", "shelling", "of", "the"));
  }
}
