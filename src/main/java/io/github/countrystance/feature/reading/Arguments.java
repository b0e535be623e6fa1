package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Argument.Via;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Finds by syntax all the places that a token fills in the predicates around it. */
final class Arguments {

  private static final int MOST_STEPS = 12;

  /** The place of what "X faced" in "X faced criticism". */
  static final String RECEIVE = "receive";

  private final SyntaxTree tree;
  private final boolean joint;
  private final List<Argument> found = new ArrayList<>();

  private Arguments(int token, SyntaxTree tree) {
    this.tree = tree;
    this.joint = isJoint(token, tree);
  }

  /** The places of the token, innermost first. */
  static List<Argument> of(int token, SyntaxTree tree) {
    Arguments arguments = new Arguments(token, tree);
    arguments.climb(token, Via.DIRECT, 0);
    return arguments.found;
  }

  private void add(int predicate, String role, Via via) {
    boolean known =
        found.stream().anyMatch(a -> a.predicate() == predicate && a.role().equals(role));
    if (!known) {
      found.add(new Argument(predicate, role, via));
    }
  }

  private void climb(int node, Via via, int steps) {
    addDescriptions(node, via);
    int head = tree.head(node);
    if (head == SyntaxTree.ROOT || steps > MOST_STEPS) {
      addConjunctsOfPredicate(node, via);
      return;
    }
    if (isStrayPhrase(node, head)) {
      add(tree.head(head), Roles.of(tree, node), via);
    } else if (tree.is(node, "conj") && sameKind(node, head)) {
      climb(head, via.asCoordinated(), steps + 1);
    } else if (tree.is(node, "appos") || tree.is(node, "flat") || tree.is(node, "fixed")) {
      climb(head, via, steps + 1);
    } else {
      String role = Roles.of(tree, node);
      add(head, role, via);
      if (role.equals("mod") && node < head && tree.token(head).partOfSpeech().equals("ADJ")) {
        // "called X reckless": the name is no modifier of the adjective
        add(head, "subj", via.asShared());
      }
      if (role.equals("subj")) {
        addPredicateNominal(head, via);
        addWhatIsReceived(head, via);
        addWhatIsShared(head, via);
      } else if (role.equals("obj")) {
        addVerbBefore(head, via);
      }
      addOtherAttachment(node, head, role, via);
      if (isNominal(head) && isNominalRole(node)) {
        climb(head, via.carriedBy(head, role), steps + 1);
      } else {
        share(head, role, via, steps);
      }
    }
  }

  /** "X is a peaceful country": the adjective is said of X too. */
  private void addPredicateNominal(int head, Via via) {
    for (int child : tree.children(head)) {
      if (tree.is(child, "amod") && hasCopula(head) && !tree.token(child).masked()) {
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
      boolean under = Roles.hasCase(tree, child) && Roles.preposition(tree, child).equals("under");
      if ((under || tree.is(child, "obj")) && !tree.token(child).masked()) {
        add(child, RECEIVE, via.asShared());
      }
    }
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

  /** "They praised and thanked X": the first verb has the object of the second. */
  private void addVerbBefore(int verb, Via via) {
    int first = tree.head(verb);
    boolean joined = tree.is(verb, "conj") && !isNominal(verb) && !isNominal(first);
    if (joined && tree.children(first).stream().noneMatch(c -> tree.is(c, "obj"))) {
      add(first, "obj", via.asShared());
    }
  }

  private static boolean isJoint(int mention, SyntaxTree tree) {
    return isJoinedTo(mention + 1, mention + 2, tree) || isJoinedTo(mention - 1, mention - 2, tree);
  }

  private static boolean isJoinedTo(int link, int other, SyntaxTree tree) {
    if (other < 0 || other >= tree.size() || !tree.token(other).masked()) {
      return false;
    }
    String word = tree.token(link).text();
    return word.equals("and") || word.equals(",") || word.equals("&");
  }

  /**
   * "keep sanctions in place against X": the phrase may belong to the object, whatever the parser
   * chose.
   */
  private void addOtherAttachment(int node, int head, String role, Via via) {
    boolean prepositional = tree.is(node, "obl") || tree.is(node, "nmod");
    if (!prepositional || role.equals("poss") || role.equals("of")) {
      return;
    }
    if (isNominal(head)) {
      addBeyondObject(node, head, via);
      return;
    }
    for (int child : tree.children(head)) {
      boolean object = tree.is(child, "obj") || tree.relation(child).equals("nsubj:pass");
      if (object && child < node && !tree.token(child).masked()) {
        add(child, role, via.asShared());
      }
    }
  }

  /**
   * "was handed the data by X", "sold 300 tonnes of rice to X": the phrase belongs to what governs
   * the noun.
   */
  private void addBeyondObject(int node, int noun, Via via) {
    int above = tree.head(noun);
    if (above == SyntaxTree.ROOT) {
      return;
    }
    String own = Roles.preposition(tree, node);
    boolean patient = tree.is(noun, "obj") || tree.is(noun, "nsubj");
    boolean agent = own.equals("by") && patient && Roles.isPassive(tree, above);
    boolean measure = tree.is(noun, "nmod") && ReadingWords.has(Role.MEASURE, tree.word(noun));
    if (agent || (measure && !own.equals("of"))) {
      add(above, own, via.asShared());
    }
  }

  /** "invasion of Kuwait by Iraq": a conjunct with a preposition of its own is none. */
  private boolean isStrayPhrase(int node, int head) {
    boolean joined = tree.is(node, "conj") || tree.is(node, "appos") || tree.is(node, "flat");
    if (!joined || tree.head(head) == SyntaxTree.ROOT) {
      return false;
    }
    String own = Roles.preposition(tree, node);
    return !own.isEmpty()
        && !own.equals(Roles.preposition(tree, head))
        && tree.children(node).stream().noneMatch(c -> tree.is(c, "cc"));
  }

  private boolean sameKind(int node, int head) {
    return isNominal(node) == isNominal(head);
  }

  private boolean isNominal(int node) {
    String tag = tree.token(node).partOfSpeech();
    return switch (tag) {
      case "NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET" -> !hasCopula(node);
      case "ADJ" ->
          tree.token(node).masked()
              ? !hasCopula(node)
              : tree.children(node).stream().anyMatch(c -> tree.is(c, "det"));
      default -> false;
    };
  }

  private boolean hasCopula(int node) {
    return tree.children(node).stream().anyMatch(c -> tree.is(c, "cop") || tree.is(c, "nsubj"));
  }

  private boolean isNominalRole(int node) {
    return tree.is(node, "nmod")
        || tree.is(node, "amod")
        || tree.is(node, "compound")
        || tree.is(node, "det")
        || tree.is(node, "nummod")
        || tree.is(node, "dep")
        || tree.is(node, "obl");
  }

  /** What is said of the node inside its own phrase: adjectives, participles, relative clauses. */
  private void addDescriptions(int node, Via via) {
    for (int child : tree.children(node)) {
      if (tree.token(child).masked()) {
        continue;
      }
      if (tree.is(child, "acl")) {
        describeByClause(child, via);
      } else if (tree.is(child, "amod") && via.carrier() < 0) {
        add(child, "subj", via.asShared());
      } else if (tree.is(child, "appos")) {
        add(child, "subj", via.asShared());
      }
    }
  }

  private void describeByClause(int clause, Via via) {
    String role = relativeRole(clause);
    add(clause, role, via.asShared());
    if (role.equals("subj")) {
      share(clause, role, via, 0);
    }
  }

  private String relativeRole(int clause) {
    boolean otherSubject = false;
    for (int child : tree.children(clause)) {
      if (tree.is(child, "nsubj")) {
        String word = tree.word(child);
        boolean relative = word.equals("which") || word.equals("who") || word.equals("that");
        if (relative) {
          return Roles.of(tree, child);
        }
        otherSubject = true;
      }
    }
    if (otherSubject) {
      return "obj";
    }
    String word = tree.word(clause);
    boolean infinitive = hasMark(clause, "to");
    return infinitive || word.endsWith("ing") || tree.relation(clause).endsWith("relcl")
        ? "subj"
        : "obj";
  }

  private boolean hasMark(int clause, String mark) {
    return tree.children(clause).stream()
        .anyMatch(c -> tree.is(c, "mark") && tree.token(c).text().equalsIgnoreCase(mark));
  }

  /** Hands the target on to the verbs that share it: "X tried to …", "told X to …", "X … and …". */
  private void share(int predicate, String role, Via via, int steps) {
    if (steps > MOST_STEPS) {
      return;
    }
    boolean subject = role.equals("subj");
    boolean object = role.equals("obj");
    if (!subject && !object) {
      return;
    }
    boolean takesObject = tree.children(predicate).stream().anyMatch(c -> tree.is(c, "obj"));
    int named = object ? Roles.complement(tree, predicate) : -1;
    if (named >= 0) {
      add(named, "subj", via.asShared());
    }
    for (int child : tree.children(predicate)) {
      boolean clause = tree.is(child, "xcomp") || tree.is(child, "advcl");
      boolean own = hasSubject(child);
      if (tree.is(child, "xcomp") && !own && (object || !takesObject)) {
        addShared(child, via, steps);
      } else if (clause && !own && subject) {
        addShared(child, via, steps);
      } else if (tree.is(child, "conj") && !own && subject) {
        addShared(child, via, steps);
      } else if (tree.is(child, "ccomp") && !own && object) {
        addShared(child, via, steps);
      }
    }
  }

  private void addShared(int verb, Via via, int steps) {
    String role = Roles.isPassive(tree, verb) ? "obj" : "subj";
    add(verb, role, via.asShared());
    share(verb, role, via, steps + 1);
  }

  private void addConjunctsOfPredicate(int node, Via via) {
    if (!isNominal(node)) {
      return;
    }
    for (int child : tree.children(node)) {
      if (tree.is(child, "conj") && !isNominal(child) && !hasSubject(child)) {
        add(child, "subj", via.asShared());
      }
    }
  }

  private boolean hasSubject(int clause) {
    return tree.children(clause).stream().anyMatch(c -> tree.is(c, "nsubj") || tree.is(c, "csubj"));
  }
}
