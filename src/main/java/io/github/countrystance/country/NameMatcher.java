package io.github.countrystance.country;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over a statement and takes the longest name at each place. */
final class NameMatcher {

  private final NameTable names;
  private final NameContext context;
  private final NameCase nameCase;

  NameMatcher(NameTable names, ContextWords words, NameContext context) {
    this.names = names;
    this.context = context;
    this.nameCase = new NameCase(words, context);
  }

  /** All names in the statement, in order, none inside another. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < context.size()) {
      Candidate longest = longest(at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.end();
      }
    }
    return found;
  }

  private @Nullable Candidate longest(int start) {
    NameTrie node = names.beginningWith(context.token(start).key());
    Candidate best = null;
    for (int i = start; i < context.size(); i++) {
      if (i > start) {
        if (!context.joined(i - 1)) {
          break;
        }
        node = node.step(context.token(i).key());
      }
      Name name = nameCase.choose(node.names(), start, i + 1);
      if (name != null) {
        int begin = context.token(start).key().equals("the") && i > start ? start + 1 : start;
        best = new Candidate(name, begin, i + 1);
      }
      if (node.isEnd()) {
        break;
      }
    }
    return best;
  }
}
