package io.github.countrystance.training;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.feature.Features;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceScores;
import io.github.countrystance.training.Evaluation.Judgement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Simpler ways than ours on the same rows, in one run: by cross-validation with rows of one source
 * together, and on files of labelled rows that nobody learnt from. Writes a table of macro-F1.
 */
final class Comparison {

  private static final int FOLDS = 5;
  private static final Path FOLDER = Path.of("target");
  private static final String PAGE = "comparison.md";

  /** Families of our features, by what their names begin with. */
  private static final Map<String, Set<String>> FAMILIES =
      Map.of(
          "the network", Set.of("x"),
          "the lexicon's words anywhere in the statement", Set.of("s", "p", "b"),
          "the target's place in a predicate",
              Set.of("g", "gr", "k", "kr", "e", "es", "m", "ms", "mw", "mws", "mwl", "d", "dl"),
          "composed attitudes",
              Set.of("R", "Z", "Zs", "q", "q2", "c", "cs", "o", "ow", "turned to"),
          "holders", Set.of("H", "Hs"));

  /** A row as each way sees it: what the library observes, and words alone. */
  record Case(LabelledRow row, int targets, Features ours, Features plain, Features masked) {}

  private final List<Case> training;
  private final List<List<Case>> tests = new ArrayList<>();
  private final int[] folds;
  private final List<String> lines = new ArrayList<>();

  private Comparison(Path data, List<Path> tests) throws IOException {
    TrainingData rows = TrainingData.read(List.of(data));
    Reading reading = new Reading();
    training = reading.cases(rows);
    Folds byText = new Folds(rows.rows(), FOLDS);
    folds = training.stream().mapToInt(c -> byText.of(c.row().text())).toArray();
    for (Path test : tests) {
      this.tests.add(reading.cases(TrainingData.read(List.of(test))));
    }
    String names =
        String.join(" | ", tests.stream().map(test -> test.getFileName().toString()).toList());
    tell("| | " + names + " | cross-validation |");
    tell("| --- |" + " --- |".repeat(tests.size() + 1));
  }

  /** Reads statements as the library does. */
  private static final class Reading {
    private final MentionFinder finder = new MentionFinder(Gazetteer.english());
    private final FeatureExtractor extractor = FeatureExtractor.english();

    List<Case> cases(TrainingData data) {
      return data.byText().entrySet().parallelStream()
          .flatMap(entry -> cases(entry.getKey(), entry.getValue()).stream())
          .toList();
    }

    private List<Case> cases(String text, List<LabelledRow> rows) {
      List<TargetedStatement> found = finder.find(Statement.of(text));
      List<Features> features = extractor.extractUnseen(found);
      List<Case> cases = new ArrayList<>();
      for (LabelledRow row : rows) {
        for (int i = 0; i < found.size(); i++) {
          if (found.get(i).target().id().equals(row.target().id())) {
            WordView words = new WordView(found, i);
            cases.add(new Case(row, found.size(), features.get(i), words.plain(), words.masked()));
          }
        }
      }
      return cases;
    }
  }

  /** First the folder of training rows, then files of labelled rows to test on. */
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).map(Path::of).toList();
    new Comparison(files.get(0), files.subList(1, files.size())).run();
  }

  private void run() throws IOException {
    fixed("majority", f -> Stance.NEUTRAL);
    fixed(
        "more words of favour or against in the statement",
        f -> sign(f, FeatureExtractor.MORE_FAVOR, FeatureExtractor.MORE_AGAINST));
    learnt("bag of words and word pairs, unmasked", Case::plain, Learner::linear);
    learnt("OpenNLP's document categorizer, masked", Case::masked, Learner::categorizer);
    learnt("masked words, pairs, windows", Case::masked, Learner::linear);
    learnt(
        "Smile's naive Bayes, complement, over our features but the network's",
        without("the network"),
        Learner::bayes);
    fixed("the reading alone, no learning", f -> sign(f, "R:sum=1", "R:sum=-1"));
    fixed("the network alone", Comparison::network);
    learnt("ours", Case::ours, Learner::linear);
    learnt(
        "ours, fitted by Smile's `SparseLogisticRegression`",
        Case::ours,
        Learner::sparseRegression);
    for (String family : FAMILIES.keySet().stream().sorted().toList()) {
      learnt("ours without " + family, without(family), Learner::linear);
    }
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(PAGE), lines, StandardCharsets.UTF_8);
  }

  private static Stance sign(Features features, String favor, String against) {
    return features.has(favor)
        ? Stance.FAVOR
        : features.has(against) ? Stance.AGAINST : Stance.NEUTRAL;
  }

  private static Stance network(Features features) {
    return Arrays.stream(Stance.values())
        .max((a, b) -> Double.compare(value(features, "x:" + a), value(features, "x:" + b)))
        .orElseThrow();
  }

  private static double value(Features features, String name) {
    return features.all().stream()
        .filter(feature -> feature.name().equals(name))
        .mapToDouble(Feature::value)
        .findFirst()
        .orElse(0);
  }

  private static Function<Case, Features> without(String family) {
    Set<String> beginnings = FAMILIES.getOrDefault(family, Set.of());
    Predicate<Feature> other = feature -> !beginnings.contains(beginning(feature.name()));
    return c -> new Features(c.ours().all().stream().filter(other).toList());
  }

  private static String beginning(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name.startsWith("turned to") ? "turned to" : name;
    }
    return name.substring(0, colon);
  }

  private void fixed(String name, Function<Features, Stance> rule) {
    Function<List<Case>, Double> scored = cases -> macroF1(cases, c -> rule.apply(c.ours()));
    List<Double> figures = new ArrayList<>(tests.stream().map(scored).toList());
    figures.add(scored.apply(training));
    tell(name, figures);
  }

  /** A way to learn a rule from labelled features. */
  interface Learning {
    Function<Features, Stance> learn(List<Features> rows, List<Stance> labels);
  }

  private void learnt(String name, Function<Case, Features> view, Learning learning) {
    Function<Features, Stance> all = learn(training, view, learning);
    List<Double> figures = new ArrayList<>();
    tests.forEach(test -> figures.add(macroF1(test, c -> all.apply(view.apply(c)))));
    List<Judgement> unseen =
        IntStream.range(0, FOLDS)
            .parallel()
            .boxed()
            .flatMap(held -> heldBack(held, view, learning).stream())
            .toList();
    figures.add(new Evaluation(unseen, List.of()).macroF1());
    tell(name, figures);
  }

  private List<Judgement> heldBack(int held, Function<Case, Features> view, Learning learning) {
    Function<Features, Stance> rule = learn(part(i -> folds[i] != held), view, learning);
    return part(i -> folds[i] == held).stream()
        .map(c -> judgement(c, rule.apply(view.apply(c))))
        .toList();
  }

  private List<Case> part(Predicate<Integer> wanted) {
    return IntStream.range(0, folds.length).boxed().filter(wanted).map(training::get).toList();
  }

  private static Function<Features, Stance> learn(
      List<Case> cases, Function<Case, Features> view, Learning learning) {
    return learning.learn(
        cases.stream().map(view).toList(), cases.stream().map(c -> c.row().stance()).toList());
  }

  private static double macroF1(List<Case> cases, Function<Case, Stance> rule) {
    return new Evaluation(cases.stream().map(c -> judgement(c, rule.apply(c))).toList(), List.of())
        .macroF1();
  }

  private static Judgement judgement(Case of, Stance stance) {
    return new Judgement(
        of.row(),
        of.targets(),
        new StanceScores(
            stance == Stance.FAVOR ? 1 : 0,
            stance == Stance.AGAINST ? 1 : 0,
            stance == Stance.NEUTRAL ? 1 : 0));
  }

  private void tell(String name, List<Double> figures) {
    List<String> shown =
        figures.stream().map(figure -> String.format(Locale.ROOT, "%.3f", figure)).toList();
    tell("| " + name + " | " + String.join(" | ", shown) + " |");
  }

  private void tell(String line) {
    lines.add(line);
    System.out.println(line);
  }
}
