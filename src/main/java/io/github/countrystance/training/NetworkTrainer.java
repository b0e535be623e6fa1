package io.github.countrystance.training;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.ContextTrainer;
import io.github.countrystance.feature.ContextTrainer.Shown;
import io.github.countrystance.feature.context.ContextLearner.Learnt;
import io.github.countrystance.feature.context.ContextLearner.Relocated;
import io.github.countrystance.feature.context.Teaching;
import io.github.countrystance.file.AtomicFile;
import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Trains the network that reads words in their order, and writes it and what networks that had not
 * seen them say of its own rows: the same rows give the same bytes. Takes an hour. Needed only by
 * those who change the shipped rows; stance models are trained over a network that is given.
 */
public final class NetworkTrainer {

  private static final int FOLDS = 4;
  private static final String NO_LABEL = "-";
  private static final List<Stance> ORDER = List.of(Stance.FAVOR, Stance.AGAINST, Stance.NEUTRAL);

  private final TrainingData data;
  private final ContextTrainer trainer;

  /** What to do with a statement. */
  private interface Visitor {
    void visit(List<TargetedStatement> targets, int[] labels, int fold);
  }

  private NetworkTrainer(Path folder, Teaching teaching, Consumer<String> listener)
      throws IOException {
    data = TrainingData.read(List.of(folder));
    try {
      trainer = new ContextTrainer(teaching, data.digest(), FOLDS, listener);
    } catch (IllegalArgumentException e) {
      throw new IOException(folder.resolve("words") + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads labelled rows, and in {@code words} in the same folder {@code vectors.csv}, {@code
   * meanings.csv}, {@code alternatives.csv} and {@code judgements.csv}, and writes {@code
   * context-en.model} and {@code context-unseen-en.model}. All but the vectors may be missing: a
   * statement that the judgements do not know is learnt from its labels alone.
   *
   * @param listener is told what is done
   * @throws IOException if a row is wrong; the message names file, line and what was expected
   */
  public static void train(Path data, Path models, Consumer<String> listener) throws IOException {
    write(data, models, listener, ContextTrainer::train);
  }

  /**
   * As {@link #train}, but goes on with the shipped network: it keeps its words, statements that it
   * knows are recalled, others learnt. Takes an hour.
   *
   * @param listener is told what is done
   * @throws IOException if a row is wrong; the message names file, line and what was expected
   */
  public static void goOn(Path data, Path models, Consumer<String> listener) throws IOException {
    write(data, models, listener, ContextTrainer::goOn);
  }

  /** A way to learn. */
  @FunctionalInterface
  private interface Lessons {
    Learnt take(ContextTrainer trainer) throws IOException;
  }

  private static void write(Path data, Path models, Consumer<String> listener, Lessons lessons)
      throws IOException {
    Path network = models.resolve("context-en.model");
    Path unseen = models.resolve("context-unseen-en.model");
    AtomicFile.requireWritable(network);
    AtomicFile.requireWritable(unseen);
    Teaching teaching = new TeachingFiles(data.resolve("words")).read();
    NetworkTrainer own = new NetworkTrainer(data, teaching, listener);
    own.forEachStatement(own.trainer::add);
    Learnt learnt = lessons.take(own.trainer);
    AtomicFile.write(unseen, learnt.unseen());
    AtomicFile.write(network, learnt.network());
  }

  /**
   * Writes what a larger model is to judge for {@code judgements.csv}, a line for each statement,
   * variant, and statement with targets in the place of other phrases: digest, number of the
   * variant (1 for the last), labels apart by blanks ({@code -} for none), text, with tabs between.
   *
   * @throws IOException if a row is wrong; the message names file, line and what was expected
   */
  public static void writeStatements(Path data, Path file) throws IOException {
    Teaching teaching = new TeachingFiles(data.resolve("words")).readUnjudged();
    NetworkTrainer own = new NetworkTrainer(data, teaching, told -> {});
    Set<String> lines = new LinkedHashSet<>();
    own.forEachStatement(
        (targets, labels, fold) -> {
          String names =
              Arrays.stream(labels)
                  .mapToObj(label -> label < 0 ? NO_LABEL : ORDER.get(label).name())
                  .collect(Collectors.joining(" "));
          Shown shown = own.trainer.shown(targets);
          long digest = Teaching.digest(shown.variants());
          for (int variant = 0; variant < shown.variants().size(); variant++) {
            lines.add(line(digest, variant, names, shown.variants().get(variant)));
          }
          for (Relocated relocated : shown.relocated()) {
            int count = relocated.observed().mentions().size();
            String none = String.join(" ", Collections.nCopies(count, NO_LABEL));
            lines.add(line(Teaching.digest(relocated.shown()), 1, none, relocated.shown()));
          }
        });
    AtomicFile.write(file, String.join("", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(long digest, int variant, String labels, String shown) {
    return String.format(Locale.ROOT, "%016x\t%d\t%s\t%s\n", digest, variant, labels, shown);
  }

  private void forEachStatement(Visitor visitor) {
    MentionFinder finder = data.finder();
    Folds folds = new Folds(data.rows(), FOLDS);
    data.byText()
        .forEach(
            (text, rows) -> {
              List<TargetedStatement> found = finder.find(Statement.of(text));
              int fold = folds.of(text);
              if (!found.isEmpty()) {
                visitor.visit(found, labels(found, rows), fold);
              }
            });
  }

  private static int[] labels(List<TargetedStatement> found, List<LabelledRow> rows) {
    int[] labels = new int[found.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = -1;
      for (LabelledRow row : rows) {
        if (row.target().id().equals(found.get(i).target().id())) {
          labels[i] = ORDER.indexOf(row.stance());
        }
      }
    }
    return labels;
  }
}
