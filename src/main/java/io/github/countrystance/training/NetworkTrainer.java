package io.github.countrystance.training;

import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.ContextTrainer;
import io.github.countrystance.feature.ContextTrainer.Trained;
import io.github.countrystance.file.AtomicFile;
import io.github.countrystance.stance.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Trains the network that reads words in their order, and writes it and what networks that had not
 * seen them say of its own rows: the same rows give the same bytes. Takes some minutes. Needed only
 * by those who change the shipped rows; stance models are trained over a network that is given.
 */
public final class NetworkTrainer {

  private static final int FOLDS = 4;
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private NetworkTrainer() {}

  /**
   * Reads labelled rows and the file {@code words/vectors.csv} in the same folder, and writes
   * {@code context-en.model} and {@code context-unseen-en.model}.
   *
   * @param listener is told what is done
   * @throws IOException if a row is wrong; the message names file, line and what was expected
   */
  public static void train(Path data, Path models, Consumer<String> listener) throws IOException {
    Map<String, float[]> vectors = vectors(data.resolve("words").resolve("vectors.csv"));
    Trained trained = learn(TrainingData.read(List.of(data)), vectors, FOLDS, listener);
    AtomicFile.write(models.resolve("context-en.model"), trained.network());
    AtomicFile.write(models.resolve("context-unseen-en.model"), trained.unseen());
  }

  private static Trained learn(
      TrainingData data, Map<String, float[]> vectors, int folds, Consumer<String> listener)
      throws IOException {
    ContextTrainer trainer = new ContextTrainer(vectors, data.digest(), folds, listener);
    MentionFinder finder = new MentionFinder(Gazetteer.english());
    Map<String, Integer> groups = new HashMap<>();
    for (Map.Entry<String, List<LabelledRow>> entry : data.byText().entrySet()) {
      List<TargetedStatement> found = finder.find(Statement.of(entry.getKey()));
      String source = entry.getValue().get(0).source();
      int fold = groups.computeIfAbsent(source, s -> groups.size()) % folds;
      if (!found.isEmpty()) {
        trainer.add(found, labels(found, entry.getValue()), fold);
      }
    }
    return trainer.train();
  }

  private static int[] labels(List<TargetedStatement> found, List<LabelledRow> rows) {
    int[] labels = new int[found.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = -1;
      for (LabelledRow row : rows) {
        if (row.target().id().equals(found.get(i).target().id())) {
          labels[i] = List.of(Stance.FAVOR, Stance.AGAINST, Stance.NEUTRAL).indexOf(row.stance());
        }
      }
    }
    return labels;
  }

  /**
   * The columns {@code word,vector}: two hexadecimal digits a number, in 127ths.
   *
   * @throws IOException if a row is no vector; the message names file, line, value and expectation
   */
  static Map<String, float[]> vectors(Path file) throws IOException {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    try (CSVParser rows = CSV.parse(Files.newBufferedReader(file))) {
      for (CSVRecord row : rows) {
        String word = row.get("word");
        if (vectors.put(word, vector(row.get("vector"), file, rows)) != null) {
          throw new IOException(at(file, rows) + "word '" + word + "' stands twice");
        }
      }
    }
    return vectors;
  }

  private static String at(Path file, CSVParser rows) {
    return file + ", line " + rows.getCurrentLineNumber() + ": ";
  }

  private static float[] vector(String hex, Path file, CSVParser rows) throws IOException {
    byte[] steps;
    try {
      steps = HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          at(file, rows) + "vector is '" + hex + "', expected hexadecimal digits", e);
    }
    float[] vector = new float[steps.length];
    for (int i = 0; i < steps.length; i++) {
      vector[i] = steps[i] / (float) Byte.MAX_VALUE;
    }
    return vector;
  }
}
