package io.github.countrystance.training;

import io.github.countrystance.article.Span;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.NameDecisionTrainer;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import io.github.countrystance.file.AtomicFile;
import io.github.countrystance.stance.LinearFitter;
import io.github.countrystance.stance.LinearFitter.Search;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Trains the decision about ambiguous names and capitals from the rows in a folder and writes it to
 * a file: the same rows give the same bytes. Needed only by those who change the rows.
 */
public final class NamesTrainer {

  private static final double LAMBDA = 1;
  private static final int LEAST_COUNT = 2;

  private NamesTrainer() {}

  /**
   * Reads all {@code *.csv} files of a folder in the order of their names, and writes the model.
   *
   * @throws IOException if rows are wrong; the message names file, lines, values and expectations
   */
  public static void train(Path folder, Path output) throws IOException {
    AtomicFile.requireWritable(output);
    NameDecisionTrainer trainer = new NameDecisionTrainer(Gazetteer.english());
    for (Path file : TrainingData.csvFiles(folder)) {
      trainer.read(file);
    }
    AtomicFile.write(output, trainer.train(NamesTrainer::fit));
  }

  private static Map<String, double[]> fit(List<Set<String>> rows, int[] labels, int labelCount) {
    List<Features> features = rows.stream().map(NamesTrainer::features).toList();
    double[] labelWeights = new double[labelCount];
    Arrays.fill(labelWeights, 1);
    // as when its findings were judged (model card); to the end, those in a few texts differ
    LinearFitter.Fit fit =
        new LinearFitter(LAMBDA, LEAST_COUNT, Search.BRIEF, objective -> {})
            .fit(features, labels, labelWeights);
    Map<String, double[]> weights = new HashMap<>(fit.weights());
    weights.put("", fit.intercepts());
    return weights;
  }

  private static Features features(Set<String> observed) {
    Span nowhere = new Span(0, 0);
    return new Features(observed.stream().map(name -> new Feature(name, 1, nowhere)).toList());
  }
}
