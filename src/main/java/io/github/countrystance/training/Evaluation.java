package io.github.countrystance.training;

import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceScores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * How well a model does on labelled rows. All figures lie in 0..1, Cohen's kappa in -1..1.
 *
 * @param judgements each row with what the model said of it
 * @param notFound rows whose target the library does not find in their text; each counts as missed
 */
public record Evaluation(List<Judgement> judgements, List<LabelledRow> notFound) {

  private static final int BINS = 10;
  private static final int DRAWS = 1_000;

  /**
   * A row and the model's answer.
   *
   * @param row the labelled row
   * @param targets how many targets the statement names
   * @param scores the model's probabilities
   */
  public record Judgement(LabelledRow row, int targets, StanceScores scores) {

    /** Checks that nothing is null. */
    public Judgement {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(scores, "scores");
    }

    /** The probability of the model's stance, 0..1. */
    public double confidence() {
      return scores.of(scores.best());
    }

    /** Whether the model's stance is the label. */
    public boolean right() {
      return row.stance() == scores.best();
    }
  }

  /** Copies the lists. */
  public Evaluation {
    judgements = List.copyOf(judgements);
    notFound = List.copyOf(notFound);
  }

  private Confusion confusion() {
    return new Confusion(judgements, notFound);
  }

  /** How many rows of the label were given the stance. */
  public long count(Stance label, Stance given) {
    return confusion().count(label, given);
  }

  /** Share of the rows given the stance that are labelled so; 0 if none was given it. */
  public double precision(Stance stance) {
    return confusion().precision(stance);
  }

  /** Share of the rows labelled so that were given the stance; 0 if none is labelled so. */
  public double recall(Stance stance) {
    return confusion().recall(stance);
  }

  /** Harmonic mean of precision and recall; 0 if both are. */
  public double f1(Stance stance) {
    return confusion().f1(stance);
  }

  /** Mean of the F1 of the three stances. */
  public double macroF1() {
    Confusion all = confusion();
    return (all.f1(Stance.FAVOR) + all.f1(Stance.AGAINST) + all.f1(Stance.NEUTRAL)) / 3;
  }

  /** Mean of the F1 of FAVOR and AGAINST, as in SemEval-2016. */
  public double averageF1() {
    Confusion all = confusion();
    return (all.f1(Stance.FAVOR) + all.f1(Stance.AGAINST)) / 2;
  }

  /** Share of rows that are right. */
  public double accuracy() {
    return confusion().accuracy();
  }

  /** Agreement with the labels beyond chance (Cohen 1960). */
  public double kappa() {
    return confusion().kappa();
  }

  /** Expected calibration error over ten bins of equal width (Naeini et al. 2015). */
  public double calibrationError() {
    double error = 0;
    for (ReliabilityBin bin : reliability()) {
      error += bin.count() * Math.abs(bin.confidence() - bin.accuracy());
    }
    return judgements.isEmpty() ? 0 : error / judgements.size();
  }

  /**
   * Judgements whose best probability lies in one tenth of 0..1.
   *
   * @param low the tenth's lower end
   * @param count how many they are
   * @param confidence the mean of their best probabilities; 0 if there are none
   * @param accuracy the share of them that are right; 0 if there are none
   */
  public record ReliabilityBin(double low, long count, double confidence, double accuracy) {}

  /** The ten bins of a reliability diagram. */
  public List<ReliabilityBin> reliability() {
    double[] confidence = new double[BINS];
    long[] right = new long[BINS];
    long[] count = new long[BINS];
    for (Judgement judgement : judgements) {
      double best = judgement.confidence();
      int bin = Math.min((int) (best * BINS), BINS - 1);
      confidence[bin] += best;
      right[bin] += judgement.right() ? 1 : 0;
      count[bin]++;
    }
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      double mean = count[b] == 0 ? 0 : confidence[b] / count[b];
      bins.add(
          new ReliabilityBin(
              b / (double) BINS, count[b], mean, Confusion.ratio(right[b], count[b])));
    }
    return bins;
  }

  /**
   * What is left, and how right it is, when the model abstains below a probability.
   *
   * @param probability abstained below it
   * @param coverage the share of judgements that are left
   * @param accuracy the share of those that are right; 0 if none is left
   * @param macroF1 their macro-F1
   */
  public record Coverage(double probability, double coverage, double accuracy, double macroF1) {}

  /** Coverage at the probabilities 0.35, 0.40 ... 0.95. */
  public List<Coverage> coverage() {
    List<Coverage> points = new ArrayList<>();
    for (int percent = 35; percent < 100; percent += 5) {
      double least = percent / 100.0;
      Evaluation left = where(j -> j.confidence() >= least);
      double share = Confusion.ratio(left.judgements.size(), judgements.size());
      points.add(new Coverage(least, share, left.accuracy(), left.macroF1()));
    }
    return points;
  }

  /** The judgements that pass a test, without the rows not found. */
  public Evaluation where(Predicate<Judgement> test) {
    return new Evaluation(judgements.stream().filter(test).toList(), List.of());
  }

  /**
   * Part of the judgements.
   *
   * @param by what they are parted by: targets, length, kind, region, source
   * @param name which part
   * @param evaluation the figures of the part
   */
  public record Slice(String by, String name, Evaluation evaluation) {

    /** Checks that nothing is null. */
    public Slice {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(evaluation, "evaluation");
    }
  }

  /** The judgements by number of targets, length in words, kind of target, region and source. */
  public List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    Regions regions = new Regions();
    slice("targets", j -> j.targets() > 2 ? "3 or more" : "" + j.targets(), slices);
    slice("length", Evaluation::length, slices);
    slice("kind", j -> j.row().target().kind().name(), slices);
    slice("region", j -> regions.of(j.row().target()), slices);
    slice("source", j -> j.row().source(), slices);
    return slices;
  }

  private void slice(String by, Function<Judgement, String> part, List<Slice> slices) {
    Map<String, List<Judgement>> parts = new TreeMap<>();
    for (Judgement judgement : judgements) {
      parts.computeIfAbsent(part.apply(judgement), p -> new ArrayList<>()).add(judgement);
    }
    parts.forEach((name, own) -> slices.add(new Slice(by, name, new Evaluation(own, List.of()))));
  }

  private static String length(Judgement judgement) {
    int words = judgement.row().text().strip().split("\\s+").length;
    return words <= 15 ? "1-15 words" : words <= 30 ? "16-30 words" : "over 30 words";
  }

  /**
   * Between which two values a figure lies in 95 of 100 draws of as many rows, with replacement.
   *
   * @param low 2.5 percent lie below it
   * @param high 2.5 percent lie above it
   */
  public record Interval(double low, double high) {}

  /**
   * The 95 percent interval of a figure by the percentile bootstrap (Efron 1979): 1,000 draws of
   * rows, those whose target was not found among them, always the same ones.
   *
   * @param figure such as {@code Evaluation::macroF1}
   */
  public Interval interval(ToDoubleFunction<Evaluation> figure) {
    if (judgements.isEmpty()) {
      return new Interval(figure.applyAsDouble(this), figure.applyAsDouble(this));
    }
    SplittableRandom random = new SplittableRandom(1);
    int rows = judgements.size() + notFound.size();
    double[] drawn = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      List<Judgement> sample = new ArrayList<>(rows);
      List<LabelledRow> missing = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        int row = random.nextInt(rows);
        if (row < judgements.size()) {
          sample.add(judgements.get(row));
        } else {
          missing.add(notFound.get(row - judgements.size()));
        }
      }
      drawn[d] = figure.applyAsDouble(new Evaluation(sample, missing));
    }
    Arrays.sort(drawn);
    return new Interval(drawn[DRAWS / 40], drawn[DRAWS - 1 - DRAWS / 40]);
  }

  /**
   * Two models on the same rows.
   *
   * @param onlyThis rows that only this one has right
   * @param onlyOther rows that only the other has right
   * @param probability how probable a difference as large is by chance, 0..1 (exact McNemar test)
   */
  public record Difference(int onlyThis, int onlyOther, double probability) {}

  /**
   * Whether two models differ by more than chance (McNemar 1947, the exact binomial form).
   *
   * @throws IllegalArgumentException if the other was measured on other rows
   */
  public Difference compare(Evaluation other) {
    int onlyThis = 0;
    int onlyOther = 0;
    boolean sameRows = judgements.size() == other.judgements.size();
    for (int i = 0; sameRows && i < judgements.size(); i++) {
      Judgement own = judgements.get(i);
      Judgement others = other.judgements.get(i);
      sameRows = own.row().equals(others.row());
      onlyThis += own.right() && !others.right() ? 1 : 0;
      onlyOther += others.right() && !own.right() ? 1 : 0;
    }
    if (!sameRows) {
      throw new IllegalArgumentException("expected two evaluations of the same rows");
    }
    int discordant = onlyThis + onlyOther;
    double tail = fairCoinTail(discordant, Math.min(onlyThis, onlyOther));
    return new Difference(onlyThis, onlyOther, Math.min(1, 2 * tail));
  }

  /** The chance that a fair coin shows heads at most so often; in logarithms, as 2^n overflows. */
  private static double fairCoinTail(int tosses, int heads) {
    double logOfTerm = -tosses * Math.log(2);
    double tail = Math.exp(logOfTerm);
    for (int k = 1; k <= heads; k++) {
      logOfTerm += Math.log(tosses - k + 1.0) - Math.log(k);
      tail += Math.exp(logOfTerm);
    }
    return tail;
  }

  /** What a model would reach that always gives the most frequent label. */
  public Evaluation majority() {
    Confusion all = confusion();
    Stance most = Stance.NEUTRAL;
    for (Stance stance : Stance.values()) {
      most = all.labelled(stance) > all.labelled(most) ? stance : most;
    }
    StanceScores always =
        new StanceScores(
            most == Stance.FAVOR ? 1 : 0,
            most == Stance.AGAINST ? 1 : 0,
            most == Stance.NEUTRAL ? 1 : 0);
    return new Evaluation(
        judgements.stream().map(j -> new Judgement(j.row(), j.targets(), always)).toList(),
        notFound);
  }

  /**
   * Writes a row for each judgement: {@code
   * file,line,target,label,stance,favor,against,neutral,text}.
   */
  public void writeCsv(Appendable out) throws IOException {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
                "file", "line", "target", "label", "stance", "favor", "against", "neutral", "text")
            .get();
    CSVPrinter csv = format.print(out); // not closed: that would close what is not ours
    for (Judgement judgement : judgements) {
      LabelledRow row = judgement.row();
      StanceScores scores = judgement.scores();
      csv.printRecord(
          row.file(),
          row.line(),
          row.target().id(),
          row.stance(),
          scores.best(),
          scores.favor(),
          scores.against(),
          scores.neutral(),
          row.text());
    }
    csv.flush();
  }

  /**
   * Writes all figures as one JSON object: those of this class by their names, {@code majority},
   * {@code intervals}, {@code reliability}, {@code coverage} and {@code slices}.
   */
  public void writeJson(Appendable out) throws IOException {
    out.append(EvaluationJson.of(this));
  }

  /** A table of the figures and the confusion matrix. */
  @Override
  public String toString() {
    return EvaluationTable.of(this);
  }
}
