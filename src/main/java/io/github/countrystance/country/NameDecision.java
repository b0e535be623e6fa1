package io.github.countrystance.country;

/** What a name may mean that the rules cannot place; the labels of the rows in training-data. */
enum NameDecision {
  /** The country, or its people. */
  COUNTRY(0),
  /** The government, by its capital. */
  GOVERNMENT(1),
  /** A city, a town, a state of a federation. */
  PLACE(2),
  /** Somebody's name. */
  PERSON(3),
  /** A firm, an event, a dish, a charity. */
  OTHER(4);

  private final int column;

  NameDecision(int column) {
    this.column = column;
  }

  /** Where it stands among the weights. */
  int column() {
    return column;
  }

  /** Whether a target is named. */
  boolean isTarget() {
    return this == COUNTRY || this == GOVERNMENT;
  }
}
