package io.github.countrystance.feature;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.context.Teaching;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Puts targets in the place of other phrases of a statement: "the minister condemned the rebels in
 * X" becomes "Y condemned the rebels in X" or "the minister condemned Y in X". What a larger model
 * says of these teaches the network what hangs on where a target stands, with the same words
 * around. They hang on the statement alone.
 */
final class Relocations {

  /** At most so many are made of a statement; where it has few phrases some are alike. */
  static final int COUNT = 6;

  private static final int MOST_PHRASES = 2;

  /** Apart from the seeds of variants with other words. */
  private static final int FIRST_SEED = 100;

  private static final Set<String> HEADS = Set.of("NOUN", "PROPN");
  private static final Set<String> NO_HEADS = Set.of("compound", "flat", "amod");
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "flat", "nummod", "nmod:poss");
  private static final Set<String> BEFORE = Set.of("case", "cc", "punct", "mark");
  private static final int DEEPEST = 3;

  private final String text;
  private final SyntaxTree tree;
  private final List<List<Span>> mentions = new ArrayList<>();
  private final Map<Span, String> names;

  private Relocations(List<TargetedStatement> targets, SyntaxTree tree) {
    this.text = targets.get(0).statement().text();
    this.tree = tree;
    this.names = TargetReader.names(targets);
    targets.forEach(target -> mentions.add(TargetReader.spans(target)));
  }

  /**
   * The relocations of a statement.
   *
   * @param targets all its targets
   * @param tree its grammar, with all targets masked
   */
  static List<Relocation> of(List<TargetedStatement> targets, SyntaxTree tree) {
    Relocations own = new Relocations(targets, tree);
    List<Span> phrases = own.phrases();
    List<Relocation> made = new ArrayList<>();
    for (int number = 1; number <= COUNT && !phrases.isEmpty(); number++) {
      Relocation relocation = own.relocation(number, phrases);
      if (relocation.mentions().size() > targets.size()) {
        made.add(relocation);
      }
    }
    return made;
  }

  private Relocation relocation(int number, List<Span> phrases) {
    SplittableRandom random = new SplittableRandom(Teaching.digest(text) + FIRST_SEED + number);
    List<Span> left = new ArrayList<>(phrases);
    Map<Span, String> named = new HashMap<>(names);
    List<List<Span>> all = new ArrayList<>(mentions);
    int wanted = 1 + random.nextInt(MOST_PHRASES);
    for (int i = 0; i < wanted && !left.isEmpty(); i++) {
      Span chosen = left.remove(random.nextInt(left.size()));
      boolean apart =
          named.keySet().stream()
              .noneMatch(other -> other.begin() < chosen.end() && chosen.begin() < other.end());
      if (apart) {
        named.put(chosen, "[" + all.size() + "N]");
        all.add(List.of(chosen));
      }
    }
    return new Relocation(number, all, named);
  }

  /** Noun phrases without what hangs behind them: "the two rebels" of "the two rebels in Y". */
  private List<Span> phrases() {
    List<Span> phrases = new ArrayList<>();
    for (int head = 0; head < tree.size(); head++) {
      Token token = tree.token(head);
      int own = head;
      boolean inner = NO_HEADS.stream().anyMatch(relation -> tree.is(own, relation));
      if (!inner && !token.masked() && HEADS.contains(token.partOfSpeech())) {
        int first = first(head);
        int last = last(head);
        if (isWhole(head, first, last)) {
          phrases.add(new Span(tree.token(first).span().begin(), tree.token(last).span().end()));
        }
      }
    }
    return phrases;
  }

  private int first(int head) {
    int first = head;
    while (first > 0 && isInside(first - 1, head)) {
      first--;
    }
    return first;
  }

  /** "Sergei Lavrov": the other parts of a name hang on the first. */
  private int last(int head) {
    int last = head;
    while (last + 1 < tree.size()
        && tree.is(last + 1, "flat")
        && tree.head(last + 1) == head
        && !tree.token(last + 1).masked()) {
      last++;
    }
    return last;
  }

  /** Whether nothing is left of the phrase that could not stand before a country's name. */
  private boolean isWhole(int head, int first, int last) {
    if (tree.wordIfAny(last + 1).equals("of")) {
      return false;
    }
    return tree.children(head).stream()
        .filter(child -> child < first)
        .allMatch(child -> BEFORE.stream().anyMatch(relation -> tree.is(child, relation)));
  }

  /** Whether a token before a head belongs to its phrase, by way of others inside it. */
  private boolean isInside(int at, int head) {
    if (tree.token(at).masked()) {
      return false;
    }
    int up = at;
    for (int depth = 0; depth < DEEPEST && up != SyntaxTree.ROOT; depth++) {
      int own = up;
      boolean inside = INSIDE.stream().anyMatch(relation -> tree.is(own, relation));
      if (!inside && !(tree.is(up, "advmod") && tree.head(up) != head)) {
        return false;
      }
      up = tree.head(up);
      if (up == head) {
        return true;
      }
    }
    return false;
  }
}
