package io.github.countrystance.feature;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.ContextLearner;
import io.github.countrystance.feature.context.ContextLearner.Learnt;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.context.Teaching;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Learns the network that reads words in their order from labelled statements. The same statements
 * in the same order give the same bytes. Not for more than one thread.
 */
public final class ContextTrainer {

  private final TargetReader reader = TargetReader.english();
  private final Teaching teaching;
  private final ContextLearner learner;

  /**
   * What was learnt, as bytes of files.
   *
   * @param network the network
   * @param unseen what networks that had not seen them say of the statements
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Trained(byte[] network, byte[] unseen) {}

  /**
   * A trainer that has seen nothing.
   *
   * @param teaching what is known beside the labels
   * @param digest of the rows that the statements come from; the network carries it
   * @param folds in how many parts statements are held back, one after the other
   * @param listener is told what is done
   * @throws IllegalArgumentException if a vector has not the length that the network needs
   */
  @SuppressWarnings("exports") // called by our own training alone
  public ContextTrainer(Teaching teaching, String digest, int folds, Consumer<String> listener) {
    this.teaching = teaching;
    this.learner = new ContextLearner(teaching, digest, folds, listener);
  }

  /**
   * Adds a statement.
   *
   * @param targets all its targets, at least one
   * @param labels for each target 0 for FAVOR, 1 for AGAINST, 2 for NEUTRAL, -1 for no label
   * @param fold the part that it is in, from 0
   */
  public void add(List<TargetedStatement> targets, int[] labels, int fold) {
    String text = targets.get(0).statement().text();
    List<String> ids = targets.stream().map(t -> t.target().id()).toList();
    learner.add(text, ids, TargetReader.observed(targets, reader.read(targets)), labels, fold);
  }

  /**
   * A statement as a larger model is shown it: names of targets give way to {@code [0N]}, {@code
   * [1D]}, the number of the target and whether it is a demonym.
   *
   * @param targets all its targets, at least one
   * @param variant which words are exchanged, 0 for none
   */
  public String shown(List<TargetedStatement> targets, int variant) {
    String text = targets.get(0).statement().text();
    List<Token> tokens = reader.read(targets).get(0).tokens();
    Map<Integer, Alternative> exchanged = teaching.variants().of(text, tokens, variant);
    Map<Span, String> names = TargetReader.names(targets);
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      Alternative other = exchanged.get(i);
      String word = other == null ? text.substring(span.begin(), span.end()) : other.word();
      shown.append(text, at, span.begin()).append(names.getOrDefault(span, word));
      at = span.end();
    }
    return shown.append(text, at, text.length()).toString();
  }

  /** Learns from all that was added. */
  public Trained train() throws IOException {
    Learnt learnt = learner.learn();
    return new Trained(learnt.network(), learnt.unseen());
  }
}
