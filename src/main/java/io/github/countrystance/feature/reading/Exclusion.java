package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds targets that are set apart from what is said of others: "condemned all except X", "unlike
 * X, they kept their word", "trusts Y but not X", "blamed Y, not X".
 */
final class Exclusion {

  private static final Set<String> EXCEPT = Set.of("except", "excepting", "barring");

  private static final Set<String> ALL = Set.of("all", "everyone", "everybody", "every", "anyone");

  private static final int WIDEST = 3;

  private final SyntaxTree tree;

  Exclusion(SyntaxTree tree) {
    this.tree = tree;
  }

  /** The line as it stands for a target that may be set apart. */
  List<Step> heeded(int mention, List<Step> steps) {
    Step last = steps.get(steps.size() - 1);
    boolean turned = last.value() != 0 && isExcepted(mention);
    if (!turned && (last.value() == 0 || !isDenied(mention))) {
      return steps;
    }
    List<Step> heeded = new ArrayList<>(steps.subList(0, steps.size() - 1));
    heeded.add(last.withValue(turned ? -last.value() : 0));
    return heeded;
  }

  /** "All but X", "except X", "but not X". */
  private boolean isExcepted(int mention) {
    int before = before(mention);
    String word = tree.wordIfAny(before);
    if (word.equals("not")) {
      return tree.wordIfAny(before - 1).equals("but");
    }
    return EXCEPT.contains(word) || (word.equals("but") && isBehindAll(before));
  }

  /** "Blamed Y, not X": nothing is said of X. */
  private boolean isDenied(int mention) {
    int before = before(mention);
    return tree.wordIfAny(before).equals("not") && tree.wordIfAny(before - 1).equals(",");
  }

  private boolean isBehindAll(int but) {
    for (int i = but - 1; i >= 0 && i >= but - WIDEST; i--) {
      if (ALL.contains(tree.wordIfAny(i))) {
        return true;
      }
    }
    return false;
  }

  private int before(int mention) {
    return tree.wordIfAny(mention - 1).equals("the") ? mention - 2 : mention - 1;
  }
}
