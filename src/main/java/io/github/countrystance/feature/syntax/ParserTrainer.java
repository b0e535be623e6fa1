package io.github.countrystance.feature.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains a {@link DependencyParser} on trees, in the order given: the same trees give the same
 * parser on any machine.
 */
public final class ParserTrainer {

  private static final int ACTION_BUCKETS = 1 << 20;
  private static final int LABEL_BUCKETS = 1 << 17;

  /** Smaller weights would make the file half as large again and the parser no better. */
  private static final int LEAST_WEIGHT = 4;

  /** From the third round on the parser also learns from states that its own errors lead to. */
  private static final int ROUNDS_ON_GOLD_PATH = 2;

  private final int rounds;

  /**
   * Checks what it is given.
   *
   * @param rounds how often to go through the trees, 1 or more
   */
  public ParserTrainer(int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds must be 1 or more, not " + rounds);
    }
    this.rounds = rounds;
  }

  /**
   * Trains a parser.
   *
   * @throws IllegalArgumentException if the trees have no relation, or more than 100
   */
  public DependencyParser train(List<SyntaxTree> trees) {
    TreeSet<String> names = new TreeSet<>();
    for (SyntaxTree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        names.add(tree.relation(i));
      }
    }
    List<String> relations = new ArrayList<>(names);
    if (relations.isEmpty() || relations.size() > DependencyParser.MOST_LABELS) {
      throw new IllegalArgumentException(
          "found " + relations.size() + " relations, expected 1.." + DependencyParser.MOST_LABELS);
    }
    Perceptron actions = new Perceptron(Configuration.ACTIONS, ACTION_BUCKETS);
    Perceptron labels = new Perceptron(relations.size(), LABEL_BUCKETS);
    for (int round = 0; round < rounds; round++) {
      for (SyntaxTree tree : trees) {
        learnActions(tree, actions, round >= ROUNDS_ON_GOLD_PATH);
        learnLabels(tree, labels, relations);
      }
    }
    ActionClassifier classifier = actions.averaged(LEAST_WEIGHT, ActionClassifier::new);
    return new DependencyParser(
        classifier,
        sure(trees, classifier),
        labels.averaged(LEAST_WEIGHT, LinearClassifier::new),
        relations);
  }

  /** Where the classifier, going its own way through the trees, does the same again and again. */
  private static SureActions sure(List<SyntaxTree> trees, ActionClassifier classifier) {
    Map<Integer, int[]> met = new HashMap<>();
    int[] scores = new int[Configuration.ACTIONS];
    for (SyntaxTree tree : trees) {
      ParserFeatures features = new ParserFeatures(new Words(tree.tokens()));
      Configuration state = new Configuration(tree.size());
      while (!state.done()) {
        int action = state.only();
        if (action == Configuration.NO_ACTION) {
          int situation = features.situation(state);
          action = classifier.best(features, state, scores);
          met.computeIfAbsent(situation, s -> new int[Configuration.ACTIONS])[action]++;
        }
        state.apply(action);
      }
    }
    return SureActions.of(met);
  }

  private static int[] gold(SyntaxTree tree) {
    int[] gold = new int[tree.size() + 1];
    for (int i = 0; i < tree.size(); i++) {
      gold[i] = tree.head(i) == SyntaxTree.ROOT ? tree.size() : tree.head(i);
    }
    gold[tree.size()] = -1;
    return gold;
  }

  private static void learnActions(SyntaxTree tree, Perceptron actions, boolean explore) {
    int[] gold = gold(tree);
    ParserFeatures features = new ParserFeatures(new Words(tree.tokens()));
    Configuration state = new Configuration(tree.size());
    float[] scores = new float[Configuration.ACTIONS];
    while (!state.done()) {
      features.ofState(state);
      actions.score(features.values(), features.count(), scores);
      int guessed = best(state, scores, null);
      int[] costs = costs(state, gold);
      int right = best(state, scores, costs);
      if (costs[guessed] > costs[right]) {
        actions.update(features.values(), features.count(), right, guessed);
      }
      actions.nextStep();
      state.apply(explore ? guessed : right);
    }
  }

  private static int[] costs(Configuration state, int[] gold) {
    int[] costs = new int[Configuration.ACTIONS];
    for (int action = 0; action < costs.length; action++) {
      costs[action] = state.allows(action) ? state.cost(action, gold) : Integer.MAX_VALUE;
    }
    return costs;
  }

  /** The best scored action among the allowed ones; with costs, among the cheapest of them. */
  private static int best(
      Configuration state, float[] scores, int @org.jspecify.annotations.Nullable [] costs) {
    int cheapest = costs == null ? 0 : Arrays.stream(costs).min().orElseThrow();
    int best = -1;
    for (int action = 0; action < Configuration.ACTIONS; action++) {
      boolean candidate = state.allows(action) && (costs == null || costs[action] == cheapest);
      if (candidate && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  private static void learnLabels(SyntaxTree tree, Perceptron labels, List<String> relations) {
    Configuration finished = new Configuration(tree.size());
    int[] gold = gold(tree);
    for (int i = 0; i < tree.size(); i++) {
      finished.attach(i, gold[i]);
    }
    ParserFeatures features = new ParserFeatures(new Words(tree.tokens()));
    float[] scores = new float[relations.size()];
    for (int i = 0; i < tree.size(); i++) {
      features.ofArc(i, finished);
      labels.score(features.values(), features.count(), scores);
      int guessed = 0;
      for (int r = 1; r < scores.length; r++) {
        guessed = scores[r] > scores[guessed] ? r : guessed;
      }
      int right = relations.indexOf(tree.relation(i));
      if (guessed != right) {
        labels.update(features.values(), features.count(), right, guessed);
      }
      labels.nextStep();
    }
  }
}
