package io.github.countrystance.training;

import io.github.countrystance.feature.syntax.DependencyParser;
import io.github.countrystance.feature.syntax.ParserTrainer;
import io.github.countrystance.feature.syntax.SyntaxTree;
import io.github.countrystance.feature.syntax.Treebank;
import io.github.countrystance.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the grammar from the trees in a folder and writes it to a file: the same trees give the
 * same bytes. Needed only by those who change the trees; stance models are trained over a grammar
 * that is given.
 */
public final class SyntaxTrainer {

  private static final int ROUNDS = 8;

  private SyntaxTrainer() {}

  /**
   * Reads all {@code *.csv} files of a folder in the order of their names, and writes the grammar.
   *
   * @throws IOException if a row is no tree; the message names file, line and what was expected
   */
  public static void train(Path folder, Path output) throws IOException {
    AtomicFile.requireWritable(output);
    List<SyntaxTree> trees = new ArrayList<>();
    for (Path file : TrainingData.csvFiles(folder)) {
      trees.addAll(Treebank.read(file));
    }
    if (trees.isEmpty()) {
      throw new IOException(folder + ": expected trees, found none");
    }
    AtomicFile.write(output, trained(folder, trees).bytes());
  }

  private static DependencyParser trained(Path folder, List<SyntaxTree> trees) throws IOException {
    try {
      return new ParserTrainer(ROUNDS).train(trees);
    } catch (IllegalArgumentException e) { // more relations than a grammar holds
      throw new IOException(folder + ": " + e.getMessage(), e);
    }
  }
}
