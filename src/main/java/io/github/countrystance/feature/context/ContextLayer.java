package io.github.countrystance.feature.context;

/**
 * A layer of minimal gated recurrent units in both directions: what it gave for a statement, a row
 * for each word, and how that came about. Not for more than one thread.
 */
final class ContextLayer {

  private static final int MEMORY = ContextShape.MEMORY;

  /** What it saw; nothing where words were looked up as they were projected. */
  final float[][] input;

  /** For each direction what is new, then how much of the old is kept, 0..1. */
  final float[][] gates;

  /** What is remembered, both directions. */
  final float[][] memory;

  /** What is told of it. */
  final float[][] state;

  /**
   * An empty layer.
   *
   * @param gates with what the layer's input makes of them, to begin with
   * @param forTraining whether there is a way back; else memory and state share one array
   */
  ContextLayer(float[][] input, float[][] gates, boolean forTraining) {
    this.input = input;
    this.gates = gates;
    memory = Affine.rows(gates.length, ContextShape.STATE);
    state = forTraining ? Affine.rows(gates.length, ContextShape.STATE) : memory;
  }

  /** Goes over the statement forth and back. */
  void remember() {
    float[] nothing = new float[ContextShape.STATE];
    int size = gates.length;
    for (int i = 0; i < size; i++) {
      forth(gates[i], i == 0 ? nothing : memory[i - 1], memory[i]);
    }
    for (int i = size - 1; i >= 0; i--) {
      back(gates[i], i == size - 1 ? nothing : memory[i + 1], memory[i]);
    }
    for (int i = 0; i < size; i++) {
      tell(memory[i], state[i]);
    }
  }

  private static void tell(float[] memory, float[] state) {
    for (int j = 0; j < state.length; j++) {
      state[j] = Affine.tanh(memory[j]);
    }
  }

  // the two differ in their constants alone: with variables there the compiler finds no vectors

  private static void forth(float[] gates, float[] old, float[] now) {
    for (int j = 0; j < MEMORY; j++) {
      gates[MEMORY + j] = Affine.sigmoid(gates[MEMORY + j]);
    }
    for (int j = 0; j < MEMORY; j++) {
      float kept = gates[MEMORY + j];
      now[j] = kept * old[j] + (1 - kept) * gates[j];
    }
  }

  private static void back(float[] gates, float[] old, float[] now) {
    for (int j = 0; j < MEMORY; j++) {
      gates[3 * MEMORY + j] = Affine.sigmoid(gates[3 * MEMORY + j]);
    }
    for (int j = 0; j < MEMORY; j++) {
      float kept = gates[3 * MEMORY + j];
      now[MEMORY + j] = kept * old[MEMORY + j] + (1 - kept) * gates[2 * MEMORY + j];
    }
  }

  /**
   * The way back, to the gates.
   *
   * @param dState how the loss changes with what the layer told
   */
  float[][] gatesGradient(float[][] dState) {
    int size = gates.length;
    float[][] dMemory = Affine.rows(size, ContextShape.STATE);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < ContextShape.STATE; j++) {
        dMemory[i][j] = dState[i][j] * (1 - state[i][j] * state[i][j]);
      }
    }
    float[][] dGates = Affine.rows(size, ContextShape.GATES);
    for (int i = size - 1; i >= 0; i--) {
      forget(i, i - 1, 0, dMemory, dGates[i]);
    }
    for (int i = 0; i < size; i++) {
      forget(i, i + 1 < size ? i + 1 : -1, 1, dMemory, dGates[i]);
    }
    return dGates;
  }

  private void forget(int word, int before, int direction, float[][] dMemory, float[] dGates) {
    int fresh = direction * 2 * MEMORY;
    int gate = fresh + MEMORY;
    int from = direction * MEMORY;
    float[] own = gates[word];
    for (int j = 0; j < MEMORY; j++) {
      float d = dMemory[word][from + j];
      float kept = own[gate + j];
      float remembered = before < 0 ? 0 : memory[before][from + j];
      dGates[fresh + j] = d * (1 - kept);
      dGates[gate + j] = d * (remembered - own[fresh + j]) * kept * (1 - kept);
      if (before >= 0) {
        dMemory[before][from + j] += d * kept;
      }
    }
  }
}
