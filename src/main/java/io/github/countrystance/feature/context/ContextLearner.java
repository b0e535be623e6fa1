package io.github.countrystance.feature.context;

import io.github.countrystance.feature.context.ContextFitter.Labelled;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.reading.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns the network from labelled statements, and what networks that have not seen them say of
 * each. The same statements in the same order give the same bytes. Not for more than one thread.
 */
public final class ContextLearner {

  private static final int ROUNDS = 7;

  /** Where a larger model teaches, each round has all the variants too. */
  private static final int ROUNDS_TAUGHT = 4;

  /** How much the larger model counts beside the labels. */
  private static final float TAUGHT = 0.7f;

  private static final long SEED = 1;

  private final Teaching teaching;
  private final int folds;
  private final String digest;
  private final Consumer<String> listener;
  private final List<Sample> samples = new ArrayList<>();

  /** A statement, its targets' ids and the numbers of their labels, and the fold it is in. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sample(
      String text,
      List<String> targets,
      ObservedStatement observed,
      int[] labels,
      int fold,
      long shown,
      List<Relocated> relocated) {}

  /**
   * A statement with targets in the place of other phrases.
   *
   * @param observed as the network is shown it
   * @param exchanged words that are exchanged, by token
   * @param shown what a larger model was shown of it
   */
  public record Relocated(
      ObservedStatement observed, Map<Integer, Alternative> exchanged, String shown) {

    /** Copies the map. */
    public Relocated {
      exchanged = Map.copyOf(exchanged);
    }
  }

  /**
   * What was learnt, as bytes of files.
   *
   * @param network the network
   * @param unseen what networks that had not seen them say of the statements
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Learnt(byte[] network, byte[] unseen) {}

  /**
   * A learner that has seen nothing.
   *
   * @param teaching what is known beside the labels
   * @param digest of the rows that the statements come from
   * @param folds in how many parts statements are held back, one after the other
   * @param listener is told what is done
   * @throws IllegalArgumentException if a vector or a meaning has not the length that the network
   *     needs
   */
  public ContextLearner(Teaching teaching, String digest, int folds, Consumer<String> listener) {
    requireLength(teaching.vectors(), ContextShape.WORD);
    int length = teaching.meanings().values().stream().mapToInt(m -> m.length).max().orElse(0);
    requireLength(teaching.meanings(), length);
    if (length % Affine.ROWS != 0) {
      throw new IllegalArgumentException(
          "meanings have " + length + " numbers, expected a multiple of " + Affine.ROWS);
    }
    this.teaching = teaching;
    this.digest = digest;
    this.folds = folds;
    this.listener = listener;
  }

  private static void requireLength(Map<String, float[]> vectors, int length) {
    new TreeMap<>(vectors)
        .forEach(
            (word, vector) -> {
              if (vector.length != length) {
                throw new IllegalArgumentException(
                    word + " has " + vector.length + " numbers, expected " + length);
              }
            });
  }

  /**
   * Adds a statement.
   *
   * @param targets the ids of its targets
   * @param labels for each target 0 for FAVOR, 1 for AGAINST, 2 for NEUTRAL, -1 for no label
   * @param fold the part that it is in
   * @param shown the digest of what a larger model is shown of it
   * @param relocated the same with targets in the place of other phrases
   */
  public void add(
      String text,
      List<String> targets,
      ObservedStatement observed,
      int[] labels,
      int fold,
      long shown,
      List<Relocated> relocated) {
    samples.add(
        new Sample(
            text,
            List.copyOf(targets),
            observed,
            labels.clone(),
            fold,
            shown,
            List.copyOf(relocated)));
  }

  /** Learns from all that was added. */
  public Learnt learn() throws IOException {
    long known =
        samples.stream().filter(s -> teaching.knows(s.shown(), s.targets().size())).count();
    listener.accept(known + " of " + samples.size() + " statements judged by a larger model");
    listener.accept(relocatedKnown() + " with targets in the place of other phrases");
    // side by side, which takes two thirds of the time that one after the other does
    List<Context> fitted =
        IntStream.rangeClosed(0, folds).parallel().mapToObj(this::fitWithout).toList();
    UnseenEvidence.Writer unseen = new UnseenEvidence.Writer();
    for (int held = 0; held < folds; held++) {
      Context context = ContextFile.read(ContextFile.bytes(fitted.get(held)), "fold");
      for (Sample sample : samples) {
        if (sample.fold() == held) {
          addUnseen(sample, context, unseen);
        }
      }
    }
    return new Learnt(ContextFile.bytes(fitted.get(folds)), unseen.bytes());
  }

  private String relocatedKnown() {
    List<Relocated> all = samples.stream().flatMap(s -> s.relocated().stream()).toList();
    long known =
        all.stream()
            .filter(r -> teaching.relocated(r.shown(), r.observed().mentions().size()).length > 0)
            .count();
    return known + " of " + all.size();
  }

  private static void addUnseen(Sample sample, Context context, UnseenEvidence.Writer unseen) {
    List<ContextEvidence> evidence = context.evidence(sample.observed());
    for (int target = 0; target < evidence.size(); target++) {
      if (sample.labels()[target] >= 0) {
        unseen.add(sample.text(), sample.targets().get(target), evidence.get(target));
      }
    }
  }

  private Context fitWithout(int fold) {
    List<Sample> chosen = samples.stream().filter(s -> s.fold() != fold).toList();
    List<Reading> readings = chosen.stream().map(s -> s.observed().reading()).toList();
    ContextVocabulary vocabulary = ContextVocabulary.of(readings, teaching.vectors().keySet());
    Map<Integer, float[]> begun = byNumber(teaching.vectors(), vocabulary);
    Map<Integer, float[]> meanings = byNumber(teaching.meanings(), vocabulary);
    List<Labelled> lessons = new ArrayList<>();
    for (Sample sample : chosen) {
      addLessons(sample, vocabulary, lessons);
    }
    int rounds = isTaught() ? ROUNDS_TAUGHT : ROUNDS;
    float[] weights =
        new ContextFitter(rounds, SEED).fit(vocabulary.shape(), begun, meanings, lessons);
    tell(fold < folds ? "without part " + (fold + 1) + " of " + folds : "with all parts");
    return new Context(vocabulary, weights, digest);
  }

  private synchronized void tell(String done) {
    listener.accept(done);
  }

  /** Those that the vocabulary has. */
  private static Map<Integer, float[]> byNumber(
      Map<String, float[]> vectors, ContextVocabulary vocabulary) {
    Map<Integer, float[]> known = new HashMap<>();
    vectors.forEach((word, vector) -> known.put(vocabulary.number(word), vector));
    known.remove(ContextVocabulary.OTHER);
    return known;
  }

  private boolean isTaught() {
    return !teaching.judgements().isEmpty();
  }

  private void addLessons(Sample sample, ContextVocabulary vocabulary, List<Labelled> lessons) {
    ContextInput input = new ContextInput(vocabulary, sample.observed());
    Labelled own = new Labelled(input, labelled(sample));
    lessons.add(own);
    boolean known = teaching.knows(sample.shown(), sample.targets().size());
    for (int variant = 1; variant <= ContextVariants.COUNT; variant++) {
      if (known) {
        float[][] judged = judged(sample, variant);
        Map<Integer, Alternative> exchanged =
            teaching.variants().of(sample.text(), sample.observed().reading().tokens(), variant);
        lessons.add(new Labelled(input.with(exchanged, vocabulary), judged));
      } else if (isTaught()) {
        // seen as often as those that have variants
        lessons.add(own);
      }
    }
    for (Relocated relocated : sample.relocated()) {
      ContextInput moved = new ContextInput(vocabulary, relocated.observed());
      float[][] judged = teaching.relocated(relocated.shown(), moved.mentions.size());
      if (judged.length > 0) {
        lessons.add(new Labelled(moved.with(relocated.exchanged(), vocabulary), judged));
      }
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

  /** The labels, and beside them what the larger model says. */
  private float[][] labelled(Sample sample) {
    float[][] wanted = judged(sample, 0);
    for (int target = 0; target < wanted.length; target++) {
      int label = sample.labels()[target];
      boolean taught = wanted[target].length > 0;
      if (label >= 0) {
        wanted[target] = taught ? wanted[target] : new float[ContextShape.STANCES];
        for (int s = 0; taught && s < ContextShape.STANCES; s++) {
          wanted[target][s] *= TAUGHT;
        }
        wanted[target][label] += taught ? 1 - TAUGHT : 1;
      }
    }
    return wanted;
  }
}
