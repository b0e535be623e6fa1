package io.github.countrystance.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their folded words, for the longest match. Not to be changed once it is shared. */
final class NameTrie {

  private final Map<String, NameTrie> next = new HashMap<>();
  private final List<Name> names = new ArrayList<>(1);

  void add(Name name) {
    NameTrie node = this;
    for (NameToken token : NameTokens.of(name.text())) {
      node = node.next.computeIfAbsent(token.key(), k -> new NameTrie());
    }
    node.names.add(name);
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

  private static final NameTrie NOWHERE = new NameTrie();
}
