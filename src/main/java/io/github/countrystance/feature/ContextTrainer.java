package io.github.countrystance.feature;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.Context;
import io.github.countrystance.feature.context.ContextLearner;
import io.github.countrystance.feature.context.ContextLearner.Learnt;
import io.github.countrystance.feature.context.ContextLearner.Relocated;
import io.github.countrystance.feature.context.ContextLearner.Sample;
import io.github.countrystance.feature.context.ContextVariants;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.context.ObservedStatement;
import io.github.countrystance.feature.context.Teaching;
import io.github.countrystance.feature.context.UnseenEvidence;
import io.github.countrystance.feature.reading.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Learns the network that reads words in their order from labelled statements. The same statements
 * in the same order give the same bytes. Not for more than one thread.
 */
public final class ContextTrainer {

  /** The relocations from this on have other words too. */
  private static final int FIRST_EXCHANGED = 3;

  private final TargetReader reader = TargetReader.english();
  private final Teaching teaching;
  private final ContextLearner learner;

  /**
   * What a larger model is shown of a statement: names of targets give way to {@code [0N]}, {@code
   * [1D]}, the number of the target and whether it is a demonym.
   *
   * @param variants the statement and its variants with other words
   * @param relocated the statement with targets in the place of other phrases
   */
  public record Shown(List<String> variants, List<Relocated> relocated) {

    /** Copies the lists. */
    public Shown {
      variants = List.copyOf(variants);
      relocated = List.copyOf(relocated);
    }
  }

  /**
   * A trainer that has seen nothing.
   *
   * @param teaching what is known beside the labels
   * @param digest of the rows that the statements come from; the network carries it
   * @param folds in how many parts statements are held back, one after the other
   * @param listener is told what is done
   * @throws IllegalArgumentException if a vector has not the length that the network needs
   */
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
    ObservedStatement observed = reader.read(targets).observed();
    Shown shown = shown(targets, observed);
    long digest = Teaching.digest(shown.variants());
    learner.add(new Sample(text, ids, observed, labels, fold, digest, shown.relocated()));
  }

  /**
   * What a larger model is shown of a statement.
   *
   * @param targets all its targets, at least one
   */
  public Shown shown(List<TargetedStatement> targets) {
    return shown(targets, reader.read(targets).observed());
  }

  private Shown shown(List<TargetedStatement> targets, ObservedStatement observed) {
    Reading reading = observed.reading();
    return new Shown(variants(targets, reading), relocations(targets, reading));
  }

  private List<Relocated> relocations(List<TargetedStatement> targets, Reading reading) {
    String text = targets.get(0).statement().text();
    List<Relocated> relocated = new ArrayList<>();
    for (Relocation relocation : Relocations.of(targets, reading.tree())) {
      reader
          .observed(text, relocation)
          .ifPresent(observed -> relocated.add(relocated(text, relocation, observed)));
    }
    return relocated;
  }

  private Relocated relocated(String text, Relocation relocation, ObservedStatement observed) {
    List<Token> tokens = observed.reading().tokens();
    Map<Integer, Alternative> exchanged =
        relocation.number() < FIRST_EXCHANGED
            ? Map.of()
            : teaching.variants().alike(text + relocation.number(), tokens);
    String shown = shown(text, tokens, relocation.names(), exchanged);
    return new Relocated(observed, exchanged, shown);
  }

  private List<String> variants(List<TargetedStatement> targets, Reading reading) {
    String text = targets.get(0).statement().text();
    List<Token> tokens = reading.tokens();
    Map<Span, String> names = TargetReader.names(targets);
    List<String> shown = new ArrayList<>();
    for (int variant = 0; variant <= ContextVariants.COUNT; variant++) {
      shown.add(shown(text, tokens, names, teaching.variants().of(text, tokens, variant)));
    }
    return shown;
  }

  private static String shown(
      String text,
      List<Token> tokens,
      Map<Span, String> names,
      Map<Integer, Alternative> exchanged) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.get(i).span();
      Alternative other = exchanged.get(i);
      String word = other == null ? text.substring(span.begin(), span.end()) : other.word();
      shown.append(text, at, span.begin()).append(names.getOrDefault(span, word));
      at = span.end();
    }
    return shown.append(text, at, text.length()).toString().replaceAll("\\s", " ");
  }

  /** Learns from all that was added, from nothing. */
  public Learnt train() throws IOException {
    return learner.learn();
  }

  /** Goes on with the shipped network from all that was added. */
  public Learnt goOn() throws IOException {
    return learner.goOn(Context.english(), UnseenEvidence.shipped());
  }
}
