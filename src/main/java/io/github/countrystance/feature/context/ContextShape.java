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
  static final int MEMORY = 48;

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

  /** Number of weights; {@link ContextTables} has the order of the dense ones. */
  int size() {
    int layers = (INPUT + 2 * STATE) * GATES + 2 * GATES;
    int meetings = 2 * STATE * MEETING + MEETING;
    int places = ContextInput.DISTANCES + ContextInput.PATHS + ContextInput.PARTS;
    int says = MEETING + 2 * MEETING * STANCES + STANCES;
    return dense() + layers + meetings + places * MEETING + says;
  }
}
