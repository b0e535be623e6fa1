package io.github.countrystance.country;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names for the longest match, by their first word: those of a word are put together when it is
 * first met. Threads may share it.
 */
final class NameTable {

  private final NameSource source;
  private final Map<String, NameTrie> met = new ConcurrentHashMap<>();

  NameTable(NameSource source) {
    this.source = source;
  }

  /** Where the names go on that begin with the word, which is folded. */
  NameTrie beginningWith(String word) {
    if (!source.has(word)) {
      return NameTrie.NOWHERE; // as most words, which are not kept
    }
    NameTrie known = met.get(word);
    return known == null ? met.computeIfAbsent(word, this::read) : known;
  }

  /** The names that are just these words, which are folded. */
  List<Name> of(List<String> words) {
    NameTrie node = beginningWith(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      node = node.step(words.get(i));
    }
    return node.names();
  }

  private NameTrie read(String word) {
    NameTrie root = new NameTrie();
    for (Name name : source.beginningWith(word)) {
      root.add(name, NameTrie.words(name.text()));
    }
    return root.step(word);
  }
}
