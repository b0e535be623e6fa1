package io.github.countrystance.feature.syntax;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the
 * dynamic oracle of Goldberg and Nivre (2013). The artificial root is the last word of the buffer.
 */
final class Configuration {

  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int ACTIONS = 3;
  static final int NO_ACTION = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next;
  final int[] heads;
  final int[] leftmost;
  final int[] rightmost;

  /** The dependents next to their head: the auxiliary of a verb, its object. */
  final int[] innerLeft;

  final int[] innerRight;
  final int[] childCount;

  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    heads = filled(size + 1);
    leftmost = filled(size + 1);
    rightmost = filled(size + 1);
    innerLeft = filled(size + 1);
    innerRight = filled(size + 1);
    childCount = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    java.util.Arrays.fill(array, -1);
    return array;
  }

  boolean done() {
    return next == size && depth == 0;
  }

  /** The word at a depth of the stack, 0 on top; -1 if there is none. */
  int stack(int at) {
    return at < depth ? stack[depth - 1 - at] : -1;
  }

  /** The word at a place of the buffer, 0 first; -1 behind the root. */
  int buffer(int at) {
    return next + at <= size ? next + at : -1;
  }

  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0;
      default -> depth > 1;
    };
  }

  /** The action where just one is allowed; else {@link #NO_ACTION}. */
  int only() {
    int only = NO_ACTION;
    for (int action = 0; action < ACTIONS; action++) {
      if (allows(action)) {
        if (only != NO_ACTION) {
          return NO_ACTION;
        }
        only = action;
      }
    }
    return only;
  }

  void apply(int action) {
    switch (action) {
      case SHIFT -> stack[depth++] = next++;
      case LEFT -> attach(stack[--depth], next);
      default -> {
        depth--;
        attach(stack[depth], stack[depth - 1]);
      }
    }
  }

  void attach(int dependent, int head) {
    heads[dependent] = head;
    childCount[head]++;
    if (leftmost[head] < 0 || dependent < leftmost[head]) {
      leftmost[head] = dependent;
    }
    if (rightmost[head] < 0 || dependent > rightmost[head]) {
      rightmost[head] = dependent;
    }
    if (dependent < head && dependent > innerLeft[head]) {
      innerLeft[head] = dependent;
    }
    if (dependent > head && (innerRight[head] < 0 || dependent < innerRight[head])) {
      innerRight[head] = dependent;
    }
  }

  /** How many arcs of the gold tree can no longer be had after the action. */
  int cost(int action, int[] gold) {
    int top = stack(0);
    int cost = 0;
    if (action == SHIFT) {
      for (int d = 0; d < depth; d++) {
        int below = stack(d);
        boolean losesHead = d > 0 && gold[next] == below;
        cost += (losesHead ? 1 : 0) + (gold[below] == next ? 1 : 0);
      }
      return cost;
    }
    for (int b = next; b <= size; b++) {
      boolean losesHead = gold[top] == b && (action == RIGHT || b != next);
      cost += (losesHead ? 1 : 0) + (b < size && gold[b] == top ? 1 : 0);
    }
    if (action == LEFT && depth > 1 && gold[top] == stack(1)) {
      cost++;
    }
    return cost;
  }
}
