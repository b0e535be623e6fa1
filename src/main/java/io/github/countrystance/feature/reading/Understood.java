package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Argument.Via;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;

/**
 * Finds places that the sentence does not spell out: X in "X faced criticism" receives the
 * criticism, in "X waged a campaign of terror" the terror is X's, in "X was shot at" X is shot at.
 */
final class Understood {

  /** The place of what "X faced" in "X faced criticism". */
  static final String RECEIVE = "receive";

  /** The place of X in "X is behind the attack". */
  static final String BEHIND = "behind";

  /** The place of X in "X committed crimes". */
  static final String DO = "do";

  /** Takes a place that was found. */
  @FunctionalInterface
  interface Sink {
    void add(int predicate, String role, Via via);
  }

  private final SyntaxTree tree;
  private final boolean joint;
  private final Sink sink;

  /**
   * @param joint whether the target is one of several that stand together
   */
  Understood(SyntaxTree tree, boolean joint, Sink sink) {
    this.tree = tree;
    this.joint = joint;
    this.sink = sink;
  }

  /** The places understood from the one that a node fills in its head. */
  void addFor(int node, String role, Via via) {
    int head = tree.head(node);
    switch (role) {
      case "subj" -> addForSubject(head, via);
      case "obj" -> {
        addVerbBefore(head, via);
        addStranded(node, head, via);
      }
      case "of", "to" -> addNamed(Complements.behindPhrase(tree, node), via);
      case "such", "like", "including" -> addMember(head, via);
      case "by" -> addWhatWasDone(head, via);
      default -> {
        // no other place tells more
      }
    }
    if (Complements.isNamed(tree, node, head)) {
      addNamed(head, via);
    }
  }

  private void addForSubject(int head, Via via) {
    addPredicateNominal(head, via);
    addWhatIsReceived(head, via);
    addWhatIsShared(head, via);
    addWhatIsDone(head, via);
    addNamed(Complements.ofSubject(tree, head), via);
    addBehind(head, via);
    addRaised(head, via);
    addHeadline(head, via);
  }

  /** "Tyrants such as X": it is one. */
  private void addMember(int noun, Via via) {
    boolean direct = via.carrier() < 0;
    if (direct && Roles.isNominal(tree, noun) && !tree.token(noun).masked()) {
      add(noun, "subj", via.asShared());
    }
  }

  /** "X slammed over dam", "X accused of theft": headlines leave out the auxiliary. */
  private void addHeadline(int verb, Via via) {
    boolean participle = tree.word(verb).endsWith("ed") && verb + 1 < tree.size();
    String next = participle ? tree.word(verb + 1) : "";
    boolean reason = ReadingWords.has(Role.HEADLINE, next);
    boolean charged = next.equals("of") && ReadingWords.has(Role.CHARGED, tree.word(verb));
    if ((reason || charged)
        && via.equals(Via.DIRECT)
        && tree.head(verb) == SyntaxTree.ROOT
        && !tree.hasChild(verb, "aux")) {
      add(verb, "obj", via.asShared());
    }
  }

  private void add(int predicate, String role, Via via) {
    sink.add(predicate, role, via);
  }

  /** "X is a peaceful country": the adjective is said of X too. */
  private void addPredicateNominal(int head, Via via) {
    for (int child : tree.children(head)) {
      if (tree.is(child, "amod") && Roles.isPredicated(tree, head) && !tree.token(child).masked()) {
        add(child, "subj", via.asShared());
      }
    }
  }

  /** "X faced criticism", "X won praise", "X came under attack": the noun tells of X. */
  private void addWhatIsReceived(int verb, Via via) {
    if (!ReadingWords.has(Role.RECEIVING, tree.word(verb))) {
      return;
    }
    for (int child : tree.children(verb)) {
      boolean under = Roles.preposition(tree, child).equals("under");
      if ((under || tree.is(child, "obj")) && !tree.token(child).masked()) {
        add(child, RECEIVE, via.asShared());
      }
    }
  }

  /** "X launched a campaign of persecution", "X is guilty of aggression": the noun tells of X. */
  private void addWhatIsDone(int verb, Via via) {
    if (!ReadingWords.has(Role.DOING, tree.word(verb))) {
      return;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "obj") && !tree.token(child).masked() && child > verb) {
        add(child, DO, via.asShared());
        tree.children(child).stream()
            .filter(c -> tree.is(c, "nmod") && Roles.preposition(tree, c).equals("of"))
            .forEach(c -> add(c, DO, via.asShared()));
      }
    }
  }

  /** "Atrocities committed by X", "the campaign was waged by X". */
  private void addWhatWasDone(int verb, Via via) {
    if (!ReadingWords.has(Role.DOING, tree.word(verb))) {
      return;
    }
    if (tree.is(verb, "acl")) {
      add(tree.head(verb), "by", via.asShared());
    }
    tree.children(verb).stream()
        .filter(c -> tree.is(c, "nsubj") && !tree.token(c).masked())
        .forEach(c -> add(c, "by", via.asShared()));
  }

  /** "X and Y reached a deal": it is one between them. */
  private void addWhatIsShared(int verb, Via via) {
    if (!joint) {
      return;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "obj") && !tree.token(child).masked()) {
        add(child, "between", via.asShared());
      }
    }
  }

  private void addNamed(int complement, Via via) {
    if (complement >= 0) {
      add(complement, "subj", via.asShared());
    }
  }

  /** "X was behind the hack": X did it. */
  private void addBehind(int deed, Via via) {
    if (Roles.isPredicated(tree, deed) && Roles.preposition(tree, deed).equals("behind")) {
      add(deed, BEHIND, via.asShared());
    }
  }

  /** "Helped X rebuild": the subject of the bare clause is whom the verb is about. */
  private void addRaised(int verb, Via via) {
    boolean bare = tree.is(verb, "ccomp") && !tree.hasChild(verb, this::isFinite);
    if (bare && ReadingWords.has(Role.RAISING, tree.word(tree.head(verb)))) {
      add(tree.head(verb), "obj", via.asShared());
    }
  }

  private boolean isFinite(int child) {
    return tree.is(child, "aux") || (tree.is(child, "mark") && !tree.word(child).equals("to"));
  }

  /** "X was shot at", "X can be relied on": the place is the preposition's. */
  private void addStranded(int node, int verb, Via via) {
    if (!tree.relation(node).equals("nsubj:pass")) {
      return;
    }
    for (int child : tree.children(verb)) {
      if (child > verb
          && ReadingWords.has(Role.STRANDED, tree.word(child))
          && tree.children(child).isEmpty()) {
        String word = tree.word(child);
        add(verb, word.equals("upon") ? "on" : word, via.asShared());
      }
    }
  }

  /** "They praised and thanked X": the first verb has the object of the second. */
  private void addVerbBefore(int verb, Via via) {
    int first = tree.head(verb);
    boolean joined =
        tree.is(verb, "conj") && !Roles.isNominal(tree, verb) && !Roles.isNominal(tree, first);
    if (joined && !tree.hasChild(first, "obj")) {
      add(first, "obj", via.asShared());
    }
  }
}
