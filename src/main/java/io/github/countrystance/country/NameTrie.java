package io.github.countrystance.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their folded words, for the longest match. Not to be changed once it is shared. */
final class NameTrie {

  static final NameTrie NOWHERE = new NameTrie();

  // most nodes are leaves: maps and lists come with their first entry
  private Map<String, NameTrie> next = Map.of();
  private List<Name> names = List.of();

  /** The folded words of a name. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    for (NameToken token : NameTokens.of(name)) {
      words.add(token.key());
    }
    return words;
  }

  /**
   * Adds a name.
   *
   * @param words its folded words
   */
  void add(Name name, List<String> words) {
    NameTrie node = this;
    for (String word : words) {
      node = node.grow(word);
    }
    if (node.names.isEmpty()) {
      node.names = new ArrayList<>(1);
    }
    node.names.add(name);
  }

  private NameTrie grow(String key) {
    if (next.isEmpty()) {
      next = new HashMap<>(2);
    }
    return next.computeIfAbsent(key, k -> new NameTrie());
  }

  NameTrie step(String key) {
    NameTrie found = next.get(key);
    return found == null ? NOWHERE : found;
  }

  List<Name> names() {
    return names;
  }

  boolean isEnd() {
    return next.isEmpty();
  }
}
