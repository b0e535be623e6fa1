package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/**
 * The words around a name in their order, for constructions that greedy parsers attach badly:
 * "nobody has done more for us than X".
 */
final class Wording {

  /** What may stand between a particle and the name it bears on: "than in the". */
  private static final Set<String> LIGHT = Set.of("DET", "ADP", "ADJ", "ADV", "PRON", "PART");

  private static final Set<String> STOPS = Set.of(";", ":", ".", "?", "!");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Wording(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** The word in lower case; empty beyond the ends. */
  String at(int token) {
    return tree.wordIfAny(token);
  }

  boolean opensQuotation(int token) {
    return tree.opensQuotation(token);
  }

  String tag(int token) {
    return token < 0 || token >= tree.size() ? "" : tree.token(token).partOfSpeech();
  }

  boolean isName(int token) {
    return token >= 0 && token < tree.size() && tree.token(token).masked();
  }

  int size() {
    return tree.size();
  }

  /** The token of one of the words right before a name, over articles and the like; or -1. */
  int before(int mention, Set<String> words, int width) {
    for (int i = mention - 1; i >= 0 && i >= mention - width; i--) {
      if (words.contains(at(i))) {
        return i;
      }
      if (isName(i) || !LIGHT.contains(tag(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether one of the words stands between two tokens. */
  boolean has(Set<String> words, int from, int to) {
    return find(words, from, to) >= 0;
  }

  /** The first of the words between two tokens, or -1. */
  int find(Set<String> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, tree.size()); i++) {
      if (words.contains(at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the sentence or half-sentence begins that the token stands in. */
  int start(int token) {
    int i = token;
    while (i > 0 && !STOPS.contains(at(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether a form of one of the words stands between two tokens. */
  boolean hasForm(Set<String> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, tree.size()); i++) {
      if (predicates.isForm(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** What the lexicon's entry at the token says, or 0. */
  int sign(int token) {
    Match match = token < 0 || token >= tree.size() ? null : predicates.at(token);
    return match == null ? 0 : match.entry().polarity().sign();
  }

  /** The sign of the last word between two tokens that has one, or 0. */
  int lastSign(int from, int to) {
    for (int i = to - 1; i >= Math.max(0, from); i--) {
      if (sign(i) != 0) {
        return sign(i);
      }
    }
    return 0;
  }

  /** Whether a word of something done to somebody stands between two tokens. */
  boolean isAttack(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      Match match = sign(i) < 0 ? predicates.at(i) : null;
      if (match != null && Senses.isHostile(match.entry())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word for or against somebody stands behind one token and before another. */
  boolean isJudging(int from, int to) {
    return lastSign(from + 1, to) != 0;
  }

  /** The sign of the first word between two tokens that has one, or 0. */
  int firstSign(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (sign(i) != 0) {
        return sign(i);
      }
    }
    return 0;
  }
}
