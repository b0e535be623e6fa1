package io.github.countrystance.feature.context;

import io.github.countrystance.feature.context.ContextFitter.Labelled;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.reading.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Learns the network from labelled statements, and what networks that have not seen them say of
 * each. The same statements in the same order give the same bytes. Not for more than one thread.
 */
public final class ContextLearner {

  private static final int ROUNDS = 7;

  /** Where a larger model teaches, each round has all the variants too. */
  private static final int ROUNDS_TAUGHT = 4;

  private static final long SEED = 1;

  /** So many networks go on alike but for chance; the mean of their weights is the new one. */
  private static final int COURSES = 3;

  private static final int ROUNDS_ON = 8;

  /** Those that go on without a part of the new statements: enough to learn of the others. */
  private static final int ROUNDS_ON_HELD_BACK = 2;

  /** How often a statement is shown the network in a round, beside a variant of it. */
  private static final int TIMES = 2;

  private final Teaching teaching;
  private final int folds;
  private final String digest;
  private final Consumer<String> listener;
  private final List<Sample> samples = new ArrayList<>();

  /**
   * A statement to learn from.
   *
   * @param targets the ids of its targets
   * @param labels for each target 0 for FAVOR, 1 for AGAINST, 2 for NEUTRAL, -1 for no label
   * @param fold the part that it is in
   * @param shown the digest of what a larger model is shown of it
   * @param relocated the same with targets in the place of other phrases
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sample(
      String text,
      List<String> targets,
      ObservedStatement observed,
      int[] labels,
      int fold,
      long shown,
      List<Relocated> relocated) {

    /** Copies lists and labels. */
    public Sample {
      targets = List.copyOf(targets);
      labels = labels.clone();
      relocated = List.copyOf(relocated);
    }

    /** The numbers of the targets that have a label. */
    private IntStream labelled() {
      return IntStream.range(0, labels.length).filter(target -> labels[target] >= 0);
    }
  }

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

  /** Adds a statement. */
  public void add(Sample sample) {
    samples.add(sample);
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
      addUnseen(samples, held, fitted.get(held), unseen);
    }
    return new Learnt(ContextFile.bytes(fitted.get(folds)), unseen.bytes());
  }

  /**
   * Goes on with a network from all that was added: it keeps its words, and its statements are
   * recalled beside those that are new to it. The mean of weights that went on from the same ones
   * is better than most of them (Wortsman et al., "Model soups", 2022).
   *
   * @param known what was said of the statements that the network knows already; that stays
   */
  public Learnt goOn(Context network, UnseenEvidence known) throws IOException {
    List<Sample> recalled = samples.stream().filter(sample -> isKnown(sample, known)).toList();
    List<Sample> fresh = samples.stream().filter(sample -> !isKnown(sample, known)).toList();
    listener.accept(fresh.size() + " of " + samples.size() + " statements are new");
    UnseenEvidence.Writer unseen = new UnseenEvidence.Writer();
    for (Sample sample : recalled) {
      addUnseen(sample, target -> unseen(sample, target, known).orElseThrow(), unseen);
    }
    for (int fold = 0; !fresh.isEmpty() && fold < folds; fold++) {
      int held = fold;
      List<Sample> others =
          samples.stream().filter(s -> s.fold() != held || isKnown(s, known)).toList();
      addUnseen(fresh, held, gone(network, others, ROUNDS_ON_HELD_BACK, 0, part(held)), unseen);
    }
    return new Learnt(ContextFile.bytes(mean(network)), unseen.bytes());
  }

  /** Of networks as their files keep them, so that courses may be made in runs of their own. */
  private Context mean(Context network) throws IOException {
    float[] mean = new float[network.weights().length];
    for (int course = 0; course < COURSES; course++) {
      String name = "course " + (course + 1) + " of " + COURSES;
      float[] gone = asKept(gone(network, samples, ROUNDS_ON, course, name)).weights();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += gone[i] / COURSES;
      }
    }
    return new Context(network.vocabulary(), mean, digest);
  }

  /** A network as its file keeps it. */
  private static Context asKept(Context network) throws IOException {
    return ContextFile.read(ContextFile.bytes(network), "kept");
  }

  private static boolean isKnown(Sample sample, UnseenEvidence known) {
    return sample.labelled().allMatch(target -> unseen(sample, target, known).isPresent());
  }

  private static Optional<ContextEvidence> unseen(Sample sample, int target, UnseenEvidence known) {
    return known.of(sample.text(), sample.targets().get(target));
  }

  /**
   * The network after some more lessons, each round with other variants.
   *
   * @param course networks of the same number draw alike
   */
  private Context gone(Context network, List<Sample> shown, int rounds, int course, String name) {
    ContextLessons lessons = new ContextLessons(teaching, network.vocabulary());
    // another course than the one that made the network, with other variants in another order
    long seed = (long) Arrays.hashCode(network.weights()) + course;
    SplittableRandom random = new SplittableRandom(seed);
    float[] weights =
        new ContextFitter(rounds, seed)
            .goOn(
                network.vocabulary().shape(),
                network.weights(),
                round -> {
                  tell(name + ": round " + (round + 1) + " of " + rounds);
                  return shown.stream()
                      .flatMap(sample -> lessons.some(sample, TIMES, random).stream())
                      .toList();
                });
    return new Context(network.vocabulary(), weights, digest);
  }

  private String part(int fold) {
    return "without part " + (fold + 1) + " of " + folds;
  }

  private String relocatedKnown() {
    List<Relocated> all = samples.stream().flatMap(s -> s.relocated().stream()).toList();
    long known =
        all.stream()
            .filter(r -> teaching.relocated(r.shown(), r.observed().mentions().size()).length > 0)
            .count();
    return known + " of " + all.size();
  }

  /** What a network says of the statements of a fold. */
  private static void addUnseen(
      List<Sample> all, int fold, Context fitted, UnseenEvidence.Writer unseen) throws IOException {
    Context context = asKept(fitted);
    for (Sample sample : all) {
      if (sample.fold() == fold) {
        List<ContextEvidence> evidence = context.evidence(sample.observed());
        addUnseen(sample, evidence::get, unseen);
      }
    }
  }

  private static void addUnseen(
      Sample sample, IntFunction<ContextEvidence> evidence, UnseenEvidence.Writer unseen) {
    sample
        .labelled()
        .forEach(
            target ->
                unseen.add(sample.text(), sample.targets().get(target), evidence.apply(target)));
  }

  private Context fitWithout(int fold) {
    List<Sample> chosen = samples.stream().filter(s -> s.fold() != fold).toList();
    List<Reading> readings = chosen.stream().map(s -> s.observed().reading()).toList();
    ContextVocabulary vocabulary = ContextVocabulary.of(readings, teaching.vectors().keySet());
    Map<Integer, float[]> begun = byNumber(teaching.vectors(), vocabulary);
    Map<Integer, float[]> meanings = byNumber(teaching.meanings(), vocabulary);
    ContextLessons lessons = new ContextLessons(teaching, vocabulary);
    List<Labelled> all = chosen.stream().flatMap(sample -> lessons.all(sample).stream()).toList();
    int rounds = teaching.hasJudgements() ? ROUNDS_TAUGHT : ROUNDS;
    float[] weights = new ContextFitter(rounds, SEED).fit(vocabulary.shape(), begun, meanings, all);
    tell(fold < folds ? part(fold) : "with all parts");
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
}
