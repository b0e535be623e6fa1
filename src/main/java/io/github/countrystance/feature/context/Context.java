package io.github.countrystance.feature.context;

import io.github.countrystance.file.Resource;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The trained network: a statement and its targets in, evidence for each stance out. It sees no
 * name of a target, and of anybody else only a name that is a word as well (May, Bush). Immutable;
 * threads may share it.
 */
public final class Context {

  private static final String RESOURCE = "/io/github/countrystance/context-en.model";

  private final ContextVocabulary vocabulary;
  private final ContextTables tables;
  private final String trainedOn;

  /** For each part of speech, then relation, then sense: what it adds to the first gates. */
  private final float[][] classGates;

  /** What words add to the first gates; worked out when a word is first met. */
  private final AtomicReferenceArray<float[]> wordGates;

  Context(ContextVocabulary vocabulary, float[] weights, String trainedOn) {
    this.vocabulary = vocabulary;
    this.trainedOn = trainedOn;
    this.tables = new ContextTables(vocabulary.shape(), weights);
    this.classGates = classGates(tables);
    this.wordGates = new AtomicReferenceArray<>(tables.shape.words());
  }

  /**
   * The shipped network.
   *
   * @throws UncheckedIOException if its file is missing from the class path or damaged
   */
  public static Context english() {
    return Resource.read(Context.class, RESOURCE, bytes -> ContextFile.read(bytes, RESOURCE));
  }

  /** The digest of the rows that it learnt from. */
  public String trainedOn() {
    return trainedOn;
  }

  private static float[][] classGates(ContextTables tables) {
    ContextShape shape = tables.shape;
    int count = shape.classes() + shape.relations() + shape.senses();
    float[][] gates = Affine.rows(count, ContextShape.GATES);
    int width = ContextShape.CLASS;
    for (int row = 0; row < count; row++) {
      int slice = row < shape.classes() ? 0 : row < shape.classes() + shape.relations() ? 1 : 2;
      int inputs = ContextShape.WORD + slice * width;
      int from = shape.classTable() + row * width;
      Affine.add(tables.weights, from, width, tables.first, inputs, gates[row]);
    }
    return gates;
  }

  /** The first gates of a word: the biases, what the word adds, and its three classes. */
  float[] firstGates(int word, int partOfSpeech, int relation, int sense) {
    ContextShape shape = tables.shape;
    float[] gates = tables.firstBias.clone();
    Affine.addRow(wordGates(word), gates);
    Affine.addRow(classGates[partOfSpeech], gates);
    Affine.addRow(classGates[shape.classes() + relation], gates);
    Affine.addRow(classGates[shape.classes() + shape.relations() + sense], gates);
    return gates;
  }

  private float[] wordGates(int word) {
    float[] gates = wordGates.getAcquire(word);
    if (gates == null) {
      gates = new float[ContextShape.GATES];
      int from = tables.shape.wordTable() + word * ContextShape.WORD;
      Affine.add(tables.weights, from, ContextShape.WORD, tables.first, 0, gates);
      wordGates.setRelease(word, gates);
    }
    return gates;
  }

  ContextTables tables() {
    return tables;
  }

  ContextVocabulary vocabulary() {
    return vocabulary;
  }

  float[] weights() {
    return tables.weights;
  }

  /**
   * What the statement says of each target.
   *
   * @param statement with its targets
   */
  public List<ContextEvidence> evidence(ObservedStatement statement) {
    ContextInput input = new ContextInput(vocabulary, statement);
    ContextPass pass = ContextPass.forUse(this, input);
    return IntStream.range(0, input.meetings.size())
        .mapToObj(target -> evidence(pass, target))
        .toList();
  }

  private static ContextEvidence evidence(ContextPass pass, int target) {
    return pass.in.meetings.get(target).size == 0
        ? ContextEvidence.NONE
        : ContextEvidence.of(pass.outcome(target).logits);
  }

  /**
   * How much each word counts for what the statement says of a target: by how much that changes
   * when the word alone is hidden (Li, Monroe and Jurafsky, "Understanding neural networks through
   * representation erasure", 2016). The network runs once for each word that is not too far from
   * the target to meet it.
   *
   * @param statement with its targets
   * @param target which of them, from 0
   * @return one for each token; nothing for those too far, and for a target's name, which is hidden
   *     anyhow
   */
  public List<ContextEvidence> evidenceByWord(ObservedStatement statement, int target) {
    ContextInput input = new ContextInput(vocabulary, statement);
    ContextEvidence all = evidence(ContextPass.forUse(this, input), target);
    ContextEvidence[] byWord = new ContextEvidence[input.size];
    Arrays.fill(byWord, ContextEvidence.NONE);
    ContextInput.Meetings near = input.meetings.get(target);
    for (int m = 0; m < near.size; m++) {
      int word = near.tokens[m];
      if (input.words[word] != ContextVocabulary.TARGET) {
        ContextPass hidden = ContextPass.forUse(this, input.without(word));
        byWord[word] = all.less(evidence(hidden, target));
      }
    }
    return List.of(byWord);
  }
}
