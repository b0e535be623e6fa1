package io.github.countrystance.feature.context;

import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A statement and its targets as the numbers that the network looks up. No array is changed once
 * built.
 */
final class ContextInput {

  /** How many kinds of distance between a word and a target there are, both directions. */
  static final int DISTANCES = 16;

  /** Kinds of ways through the tree from a target to a word: so far up, then so far down. */
  static final int PATHS = 21;

  /** Kinds of parts that a word plays for a target: none, another target, the target. */
  static final int PARTS = 3;

  private static final int[] DISTANCE_BOUNDS = {0, 1, 2, 3, 5, 8, 14};
  private static final int MOST_UP = 4;
  private static final int MOST_DOWN = 3;
  private static final int FAR = PATHS - 1;
  private static final int OTHER_TARGET = 1;
  private static final int OWN = 2;

  /** No word farther off meets a target: long statements must cost no more a word. */
  private static final int REACH = 48;

  /** The words that meet a target, and for each its distance, path and part. */
  static final class Meetings {

    /** How many words there are. */
    int size;

    final int[] tokens;
    final int[] distances;
    final int[] paths;
    final int[] parts;

    private Meetings(int most) {
      tokens = new int[most];
      distances = new int[most];
      paths = new int[most];
      parts = new int[most];
    }

    private void add(int token, int distance, int path, int part) {
      tokens[size] = token;
      distances[size] = distance;
      paths[size] = path;
      parts[size++] = part;
    }
  }

  final int size;
  final int[] words;
  final int[] classes;
  final int[] relations;
  final int[] senses;

  /** The head of each word; of the root itself. */
  final int[] heads;

  /** The words of each target. */
  final List<List<Integer>> mentions;

  final List<Meetings> meetings;

  ContextInput(ContextVocabulary vocabulary, ObservedStatement statement) {
    Reading reading = statement.reading();
    SyntaxTree tree = reading.tree();
    size = tree.size();
    mentions = statement.mentions();
    words = new int[size];
    classes = new int[size];
    relations = new int[size];
    senses = new int[size];
    heads = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = vocabulary.word(reading, i);
      classes[i] = vocabulary.partOfSpeech(tree.token(i));
      relations[i] = vocabulary.relation(reading, i);
      senses[i] = vocabulary.sense(reading, i);
      heads[i] = tree.head(i) == SyntaxTree.ROOT ? i : tree.head(i);
    }
    meetings = new ArrayList<>(mentions.size());
    for (List<Integer> own : mentions) {
      meetings.add(meetings(own));
    }
  }

  /** The same statement with words of its own; the rest is shared. */
  private ContextInput(ContextInput other) {
    size = other.size;
    mentions = other.mentions;
    words = other.words.clone();
    classes = other.classes;
    relations = other.relations;
    senses = other.senses.clone();
    heads = other.heads;
    meetings = other.meetings;
  }

  /** As this, with words exchanged; their grammar stays. */
  ContextInput with(Map<Integer, Alternative> exchanged, ContextVocabulary vocabulary) {
    ContextInput other = new ContextInput(this);
    exchanged.forEach(
        (token, alternative) -> {
          other.words[token] = vocabulary.number(alternative.word());
          other.senses[token] = vocabulary.senseNumber(alternative.sense());
        });
    return other;
  }

  /** As this, with a word hidden: not known, without a sense; its grammar stays. */
  ContextInput without(int word) {
    ContextInput hidden = new ContextInput(this);
    hidden.words[word] = ContextVocabulary.OTHER;
    hidden.senses[word] = 0;
    return hidden;
  }

  private Meetings meetings(List<Integer> own) {
    if (own.isEmpty()) {
      return new Meetings(0);
    }
    int first = Math.max(0, own.get(0) - REACH);
    int end = Math.min(size, own.get(own.size() - 1) + REACH + 1);
    Meetings met = new Meetings(end - first);
    int nearest = 0;
    int[] above = above(own.get(0));
    for (int i = first; i < end; i++) {
      while (nearest + 1 < own.size()
          && Math.abs(own.get(nearest + 1) - i) <= Math.abs(own.get(nearest) - i)) {
        above = above(own.get(++nearest));
      }
      int offset = i - own.get(nearest);
      if (Math.abs(offset) <= REACH) {
        int part = words[i] != ContextVocabulary.TARGET ? 0 : offset == 0 ? OWN : OTHER_TARGET;
        met.add(i, distance(offset), path(above, i), part);
      }
    }
    return met;
  }

  /** A mention and the words above it, nearest first. */
  private int[] above(int mention) {
    int[] chain = new int[MOST_UP + 1];
    int at = mention;
    for (int up = 0; up < chain.length; up++) {
      chain[up] = at;
      at = heads[at];
    }
    return chain;
  }

  private int path(int[] above, int token) {
    int at = token;
    for (int down = 0; down <= MOST_DOWN; down++) {
      for (int up = 0; up < above.length; up++) {
        if (above[up] == at) {
          return up * (MOST_DOWN + 1) + down;
        }
      }
      at = heads[at];
    }
    return FAR;
  }

  private static int distance(int offset) {
    int far = Math.abs(offset);
    int bucket = 0;
    while (bucket < DISTANCE_BOUNDS.length && far > DISTANCE_BOUNDS[bucket]) {
      bucket++;
    }
    return offset < 0 ? bucket + DISTANCES / 2 : bucket;
  }
}
