package io.github.countrystance.cli;

import io.github.countrystance.stance.ModelInfo;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code model}: where a model comes from, and how two differ. */
@Command(
    name = "model",
    description = "Prints where a model comes from; with --diff, how two models differ.",
    version = CountryStance.VERSION,
    mixinStandardHelpOptions = true)
final class ModelCommand implements Callable<Integer> {

  private static final int MOST_WEIGHTS = 20;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--diff", description = "Compare two models.")
  private boolean diff;

  @Parameters(paramLabel = "FILE", arity = "1..2", description = "Model files.")
  private List<Path> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    if (files.size() != (diff ? 2 : 1)) {
      throw new ParameterException(command, "expected one file, or --diff and two");
    }
    StanceModel first = StanceModel.load(files.get(0));
    if (diff) {
      printDifference(first, StanceModel.load(files.get(1)), command.getOut());
    } else {
      facts(first).forEach((name, value) -> print(command.getOut(), name, value));
    }
    return 0;
  }

  private static void print(PrintWriter out, String name, String value) {
    out.println(Printable.of(String.format(Locale.ROOT, "%-20s %s", name, value)));
  }

  private static Map<String, String> facts(StanceModel model) {
    ModelInfo info = model.info();
    Map<String, String> facts = new TreeMap<>(info.settings());
    facts.put("library", info.libraryVersion());
    facts.put("feature-set", Integer.toString(info.featureSet()));
    facts.put("training-sha256", info.trainingDigest());
    facts.put("lexicon-sha256", info.lexiconDigest());
    facts.put("own-lexicon-rows", Long.toString(lexiconRows(info)));
    facts.put("features", Integer.toString(model.size()));
    facts.put("temperature", Double.toString(model.temperature()));
    for (Stance stance : Stance.values()) {
      facts.put("intercept-" + stance, Double.toString(model.intercept(stance)));
    }
    return facts;
  }

  private static long lexiconRows(ModelInfo info) {
    return info.ownLexicon().lines().filter(line -> !line.isBlank()).skip(1).count();
  }

  private static void printDifference(StanceModel first, StanceModel second, PrintWriter out) {
    Map<String, String> facts = facts(first);
    Map<String, String> others = facts(second);
    SortedSet<String> names = new TreeSet<>(facts.keySet());
    names.addAll(others.keySet());
    for (String name : names) {
      String one = facts.getOrDefault(name, "-");
      String two = others.getOrDefault(name, "-");
      if (!one.equals(two)) {
        print(out, name, one + " -> " + two);
      }
    }
    SortedSet<String> before = first.features();
    SortedSet<String> after = second.features();
    SortedSet<String> features = new TreeSet<>(before);
    features.addAll(after);
    long gone = features.stream().filter(f -> !after.contains(f)).count();
    long come = features.stream().filter(f -> !before.contains(f)).count();
    print(out, "features only in", gone + " (first), " + come + " (second)");
    Map<String, Double> moved = new TreeMap<>();
    for (String feature : features) {
      for (Stance stance : Stance.values()) {
        double by = second.weight(feature, stance) - first.weight(feature, stance);
        if (by != 0) {
          moved.put(feature + " " + stance, by);
        }
      }
    }
    print(out, "weights that differ", Integer.toString(moved.size()));
    moved.entrySet().stream()
        .sorted((a, b) -> Double.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
        .limit(MOST_WEIGHTS)
        .forEach(
            e ->
                out.println(
                    Printable.of(
                        String.format(Locale.ROOT, "  %+.3f %s", e.getValue(), e.getKey()))));
  }
}
