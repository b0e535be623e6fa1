package io.github.countrystance.feature;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import java.util.ArrayList;
import java.util.List;

/** Collects the features of one target while they are observed. */
final class FeatureCollector {

  private final List<Token> tokens;
  private final List<Feature> observed = new ArrayList<>();

  FeatureCollector(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Adds a feature observed on one token. */
  void add(String name, int token) {
    add(name, 1, token);
  }

  /** Adds a feature with a value. */
  void add(String name, double value, int token) {
    observed.add(new Feature(name, value, tokens.get(token).span()));
  }

  /** Adds a feature of the statement as a whole. */
  void addWhole(String name, double value) {
    int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).span().end();
    observed.add(new Feature(name, value, new Span(0, end)));
  }

  Features features() {
    return new Features(observed);
  }
}
