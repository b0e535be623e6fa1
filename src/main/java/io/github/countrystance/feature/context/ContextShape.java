package io.github.countrystance.feature.context;

/**
 * Where each table of the network stands among its weights.
 *
 * @param words how many words it tells apart
 * @param classes parts of speech
 * @param relations grammatical relations
 * @param senses senses of the lexicon
 */
record ContextShape(int words, int classes, int relations, int senses) {

  /** Numbers that stand for a word. */
  static final int WORD = 32;

  /** Numbers that stand for a class of words. */
  static final int CLASS = 8;

  /** Width of the words' part and of the three classes together. */
  static final int INPUT = WORD + 3 * CLASS;

  /** Numbers that a direction of a layer remembers. */
  static final int MEMORY = 32;

  /** Width of what a layer gives for a word: both directions. */
  static final int STATE = 2 * MEMORY;

  /** Width of what a layer works on: for each direction what is new, and what is kept. */
  static final int GATES = 4 * MEMORY;

  /** Width in which a word and a target meet. */
  static final int MEETING = 32;

  static final int STANCES = 3;

  int wordTable() {
    return 0;
  }

  int classTable() {
    return words * WORD;
  }

  int relationTable() {
    return classTable() + classes * CLASS;
  }

  int senseTable() {
    return relationTable() + relations * CLASS;
  }

  /** Where the dense part begins; before it stand the tables that are looked up. */
  int dense() {
    return senseTable() + senses * CLASS;
  }

  int firstLayer() {
    return dense();
  }

  int firstBias() {
    return firstLayer() + INPUT * GATES;
  }

  /** The second layer sees what the first gives for a word and for its head. */
  int secondLayer() {
    return firstBias() + GATES;
  }

  int headTable() {
    return secondLayer() + STATE * GATES;
  }

  int secondBias() {
    return headTable() + STATE * GATES;
  }

  int wordMeets() {
    return secondBias() + GATES;
  }

  int targetMeets() {
    return wordMeets() + STATE * MEETING;
  }

  int meetingBias() {
    return targetMeets() + STATE * MEETING;
  }

  int distances() {
    return meetingBias() + MEETING;
  }

  int paths() {
    return distances() + ContextInput.DISTANCES * MEETING;
  }

  int parts() {
    return paths() + ContextInput.PATHS * MEETING;
  }

  int attention() {
    return parts() + ContextInput.PARTS * MEETING;
  }

  int wordSays() {
    return attention() + MEETING;
  }

  int targetSays() {
    return wordSays() + MEETING * STANCES;
  }

  int bias() {
    return targetSays() + MEETING * STANCES;
  }

  /** Number of weights. */
  int size() {
    return bias() + STANCES;
  }
}
