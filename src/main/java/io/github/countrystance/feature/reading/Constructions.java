package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.syntax.SyntaxTree;

/** What the wording around a name shows as a whole, whatever its words would show one by one. */
final class Constructions {

  private final Comparison comparison;
  private final Conditions conditions;
  private final Lacking lacking;
  private final Irony irony;
  private final Guarding guarding;

  /**
   * What a construction shows.
   *
   * @param name the construction
   * @param value -1, 0 or 1
   * @param last whether nothing else that is said of the name counts
   */
  record Shown(String name, int value, boolean last) {}

  Constructions(SyntaxTree tree, Predicates predicates) {
    Wording words = new Wording(tree, predicates);
    this.comparison = new Comparison(words);
    this.conditions = new Conditions(words);
    this.lacking = new Lacking(words);
    this.irony = new Irony(words);
    this.guarding = new Guarding(words);
  }

  Shown at(int mention) {
    int value = irony.shown(mention);
    if (value != 0) {
      return new Shown("irony", value, true);
    }
    value = lacking.shown(mention);
    if (value != 0) {
      return new Shown("indispensable", value, true);
    }
    value = guarding.shown(mention);
    if (value != 0) {
      return new Shown("guarding", value, true);
    }
    value = comparison.shown(mention);
    if (value != 0) {
      return new Shown("comparison", value, true);
    }
    return new Shown("condition", conditions.shown(mention), false);
  }
}
