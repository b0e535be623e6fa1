package io.github.countrystance.feature.context;

import io.github.countrystance.feature.context.ContextFitter.Labelled;
import io.github.countrystance.feature.context.ContextLearner.Relocated;
import io.github.countrystance.feature.context.ContextLearner.Sample;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What the network is taught by a statement: the statement itself, where a larger model has judged
 * them its variants with other words, and the statement with targets in the place of other phrases.
 * Immutable.
 */
final class ContextLessons {

  /** How much the larger model counts beside the labels for a network that begins. */
  private static final float TAUGHT = 0.7f;

  /** The same for one that goes on: what it can learn from that model it has. */
  private static final float TAUGHT_ON = 0.4f;

  private final Teaching teaching;
  private final ContextVocabulary vocabulary;

  ContextLessons(Teaching teaching, ContextVocabulary vocabulary) {
    this.teaching = teaching;
    this.vocabulary = vocabulary;
  }

  private boolean isJudged(Sample sample) {
    return teaching.knows(sample.shown(), sample.targets().size());
  }

  /** All lessons of a statement. */
  List<Labelled> all(Sample sample) {
    ContextInput input = new ContextInput(vocabulary, sample.observed());
    Labelled own = own(sample, input, TAUGHT);
    List<Labelled> lessons = new ArrayList<>();
    lessons.add(own);
    for (int variant = 1; variant <= ContextVariants.COUNT; variant++) {
      if (isJudged(sample)) {
        lessons.add(variant(sample, input, variant));
      } else if (teaching.hasJudgements()) {
        // seen as often as those that have variants
        lessons.add(own);
      }
    }
    for (Relocated relocated : sample.relocated()) {
      addRelocated(relocated, lessons);
    }
    return lessons;
  }

  /**
   * Some lessons of a statement: itself, one of its variants and one of its relocations.
   *
   * @param times how often the statement itself is among them
   * @param random says which variant and which relocation
   */
  List<Labelled> some(Sample sample, int times, SplittableRandom random) {
    ContextInput input = new ContextInput(vocabulary, sample.observed());
    Labelled own = own(sample, input, TAUGHT_ON);
    List<Labelled> lessons = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      lessons.add(own);
    }
    if (isJudged(sample)) {
      lessons.add(variant(sample, input, 1 + random.nextInt(ContextVariants.COUNT)));
    }
    if (!sample.relocated().isEmpty()) {
      int relocated = random.nextInt(sample.relocated().size());
      addRelocated(sample.relocated().get(relocated), lessons);
    }
    return lessons;
  }

  private Labelled own(Sample sample, ContextInput input, float taught) {
    return new Labelled(input, labelled(sample, taught));
  }

  private Labelled variant(Sample sample, ContextInput input, int variant) {
    Map<Integer, Alternative> exchanged =
        teaching.variants().of(sample.text(), sample.observed().reading().tokens(), variant);
    return new Labelled(input.with(exchanged, vocabulary), judged(sample, variant));
  }

  private void addRelocated(Relocated relocated, List<Labelled> lessons) {
    int targets = relocated.observed().mentions().size();
    float[][] judged = teaching.relocated(relocated.shown(), targets);
    if (judged.length > 0) {
      ContextInput moved = new ContextInput(vocabulary, relocated.observed());
      lessons.add(new Labelled(moved.with(relocated.exchanged(), vocabulary), judged));
    }
  }

  /** What the larger model says of a variant, for each target; nothing where it was not asked. */
  private float[][] judged(Sample sample, int variant) {
    int targets = sample.targets().size();
    float[][] judged = new float[targets][];
    for (int target = 0; target < targets; target++) {
      judged[target] = teaching.judgement(sample.shown(), variant, target, targets);
    }
    return judged;
  }

  /**
   * The labels, and beside them what the larger model says.
   *
   * @param weight how much that counts
   */
  private float[][] labelled(Sample sample, float weight) {
    float[][] wanted = judged(sample, 0);
    for (int target = 0; target < wanted.length; target++) {
      int label = sample.labels()[target];
      boolean taught = wanted[target].length > 0;
      if (label >= 0) {
        wanted[target] = taught ? wanted[target] : new float[ContextShape.STANCES];
        for (int s = 0; taught && s < ContextShape.STANCES; s++) {
          wanted[target][s] *= weight;
        }
        wanted[target][label] += taught ? 1 - weight : 1;
      }
    }
    return wanted;
  }
}
