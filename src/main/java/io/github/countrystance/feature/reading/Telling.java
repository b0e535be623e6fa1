package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;

/**
 * Finds deeds of a target that somebody else tells of. Who merely helps a third shows nothing
 * toward himself, but who says that X fed the hungry praises X, and who says that X shelled a town
 * accuses it.
 */
final class Telling {

  private static final int MOST_STEPS = 3;

  private static final Set<String> GOOD = Set.of("aid", "restore", "defend", "cooperate", "invite");

  private static final Set<String> BAD =
      Set.of("attack", "insult", "accuse", "harm", "sanction", "restrict", "occupy");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Telling(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** What a deed, told by somebody else, shows toward its doer, or 0. */
  int shown(LexiconEntry entry, int node, boolean denied, Set<Integer> own) {
    boolean promised = predicates.isForm(node, ReadingWords.of(Role.PROMISE));
    boolean good = GOOD.contains(entry.sense()) && entry.polarity().sign() > 0 && !promised;
    boolean bad = BAD.contains(entry.sense()) && entry.polarity().sign() < 0;
    boolean open = (good || (bad && !denied)) && !isSupposed(node);
    if (!open || !(isTold(node, own) || isToTeller(node) || isCleft(node))) {
      return 0;
    }
    return bad || denied || helpsBad(node) ? -1 : 1;
  }

  /** "X armed the rebels". */
  private boolean helpsBad(int node) {
    return objects(node).stream()
        .anyMatch(c -> predicates.isForm(c, ReadingWords.of(Role.WRONGDOER)));
  }

  private List<Integer> objects(int node) {
    return tree.children(node).stream()
        .filter(c -> tree.is(c, "obj") || tree.is(c, "iobj") || tree.is(c, "obl"))
        .toList();
  }

  /** "X sent us tents". */
  private boolean isToTeller(int node) {
    return objects(node).stream().anyMatch(c -> ReadingWords.has(Role.TELLER, tree.word(c)));
  }

  /** "It was X that sent tents". */
  private boolean isCleft(int node) {
    int head = tree.head(node);
    return head != SyntaxTree.ROOT && tree.token(head).masked() && Clauses.hasSubjectIt(tree, head);
  }

  private boolean isTold(int node, Set<Integer> own) {
    int clause = node;
    for (int i = 0; i < MOST_STEPS && tree.is(clause, "conj"); i++) {
      clause = tree.head(clause);
    }
    for (int child : tree.children(clause)) {
      if (tree.is(child, "parataxis") && isTeller(child, own)) {
        return true;
      }
    }
    return tree.is(clause, "ccomp") && isTeller(tree.head(clause), own);
  }

  private boolean isTeller(int verb, Set<Integer> own) {
    if (!predicates.isForm(verb, ReadingWords.of(Role.TELLING))) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        return !Roles.holds(tree, child, own);
      }
    }
    return false;
  }

  /** What may, should or would be, or is done if something else is. */
  private boolean isSupposed(int node) {
    for (int child : tree.children(node)) {
      String word = tree.word(child);
      boolean modal = tree.is(child, "aux") && Manner.isModal(word);
      boolean condition = tree.is(child, "mark") && !word.equals("that");
      if (modal || condition) {
        return true;
      }
    }
    return false;
  }
}
