package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Argument.Via;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds by syntax all the places that a token fills in the predicates around it. */
final class Arguments {

  private static final int MOST_STEPS = 12;

  /** The place of X in "anti-X", "pro-X". */
  private static final String PREFIX = "prefix";

  /** "For X he had only praise". */
  private static final Set<String> FRONTED = Set.of("for", "toward", "against");

  private static final Set<String> CONTENT_MARKS = Set.of("of", "for", "from");

  private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "that");

  private final SyntaxTree tree;
  private final Understood understood;
  private final List<Argument> found = new ArrayList<>();

  private Arguments(int token, SyntaxTree tree) {
    this.tree = tree;
    this.understood = new Understood(tree, isJoint(token, tree), this::add);
  }

  /** The places of the token, innermost first. */
  static List<Argument> of(int token, SyntaxTree tree) {
    Arguments arguments = new Arguments(token, tree);
    int prefix = arguments.prefix(token);
    if (prefix >= 0) {
      arguments.add(prefix, PREFIX, Via.DIRECT);
    } else {
      arguments.climb(token, Via.DIRECT, 0);
    }
    return arguments.found;
  }

  /** "An anti-X protest": what is said of the protest is not said of X; or -1. */
  private int prefix(int token) {
    boolean hyphen = token > 1 && tree.word(token - 1).equals("-");
    return hyphen && ReadingWords.has(Role.PREFIX, tree.word(token - 2)) ? token - 2 : -1;
  }

  private void add(int predicate, String role, Via via) {
    for (Argument argument : found) {
      if (argument.predicate() == predicate && argument.role().equals(role)) {
        return;
      }
    }
    found.add(new Argument(predicate, role, via));
  }

  /** A later member of a list, or another name of the same. */
  private boolean isOneWith(int node, int head) {
    return (tree.is(node, "conj") && sameKind(node, head))
        || tree.is(node, "appos")
        || tree.is(node, "flat")
        || tree.is(node, "fixed");
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
    } else if (isOneWith(node, head)) {
      climb(head, via, steps + 1);
    } else {
      String role = Roles.of(tree, node);
      add(head, role, via);
      if (role.equals("mod") && node < head && tree.token(head).partOfSpeech().equals("ADJ")) {
        // "called X reckless": the name is no modifier of the adjective
        add(head, "subj", via.asShared());
      }
      understood.addFor(node, role, via);
      if (role.equals("obj") && node < head) {
        addIntoClause(node, head, via);
      } else if (role.equals("subj") && ReadingWords.has(Role.COUNTRY, tree.word(head))) {
        tree.children(head).stream()
            .filter(c -> tree.is(c, "acl"))
            .forEach(c -> describeByClause(c, via));
      }
      addOtherAttachment(node, head, role, via);
      if (Roles.isNominal(tree, head) && isNominalRole(node)) {
        climb(head, via.carriedBy(head, role), steps + 1);
      } else {
        share(head, role, via, steps);
      }
    }
  }

  private static boolean isJoint(int mention, SyntaxTree tree) {
    return isJoinedTo(mention + 1, mention + 2, tree) || isJoinedTo(mention - 1, mention - 2, tree);
  }

  private static boolean isJoinedTo(int link, int other, SyntaxTree tree) {
    if (other < 0 || other >= tree.size() || !tree.token(other).masked()) {
      return false;
    }
    String word = tree.word(link);
    return word.equals("and") || word.equals(",") || word.equals("&");
  }

  /** "X, which he said had lied": the object in front is the subject of the clause. */
  private void addIntoClause(int node, int verb, Via via) {
    if (!RELATIVE.contains(tree.word(node))) {
      return;
    }
    for (int child : tree.children(verb)) {
      boolean clause = tree.is(child, "ccomp") || tree.is(child, "xcomp");
      if (clause && child > verb && !hasSubject(child)) {
        addShared(child, via, 0);
      }
    }
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
    if (Roles.isNominal(tree, head)) {
      addBeyondObject(node, head, via);
      return;
    }
    for (int child : tree.children(head)) {
      boolean patient = tree.relation(child).equals("nsubj:pass") && !role.equals("by");
      boolean fronted = FRONTED.contains(role) && node < head && head < child;
      boolean behind = child < node || fronted;
      if ((patient || tree.is(child, "obj")) && behind && !tree.token(child).masked()) {
        add(child, role, via.asShared());
      } else if (isFronted(node, head, child, role)) {
        add(child, role, via.asShared());
      }
    }
  }

  /** "To X goes our gratitude", "on X they imposed tariffs": the phrase before its noun. */
  private boolean isFronted(int node, int head, int noun, String role) {
    boolean thing = tree.is(noun, "obj") || (tree.is(noun, "nsubj") && tree.is(head, "root"));
    return thing
        && node < head
        && noun > head
        && Roles.isPreposition(role)
        && !role.equals("in")
        && !tree.token(noun).masked();
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
    boolean measure =
        (patient || tree.is(noun, "nmod")) && ReadingWords.has(Role.MEASURE, tree.word(noun));
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
        && !tree.hasChild(node, "cc");
  }

  private boolean sameKind(int node, int head) {
    return Roles.isNominal(tree, node) == Roles.isNominal(tree, head);
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
      if (tree.is(child, "acl") || (tree.is(child, "ccomp") && isCleft(node))) {
        describeByClause(child, via);
      } else if (tree.is(child, "amod") && via.carrier() < 0) {
        add(child, "subj", via.asShared());
      } else if (tree.is(child, "appos")) {
        add(child, "subj", via.asShared());
      }
    }
  }

  /** "It was X that sent help": the parser may take the clause for what was said. */
  private boolean isCleft(int node) {
    return Clauses.hasSubjectIt(tree, node) && tree.hasChild(node, "cop");
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
    boolean infinitive = Clauses.isInfinitive(tree, clause);
    return infinitive || word.endsWith("ing") || tree.relation(clause).endsWith("relcl")
        ? "subj"
        : "obj";
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
    boolean takesObject = tree.hasChild(predicate, "obj");
    int named = object ? Complements.ofObject(tree, predicate) : -1;
    if (named >= 0) {
      add(named, "subj", via.asShared());
    }
    for (int child : tree.children(predicate)) {
      boolean meant = subject ? isOfSubject(child, takesObject) : isOfObject(child);
      if (meant && !hasSubject(child)) {
        addShared(child, via, steps);
      }
    }
  }

  /** "X tried to", "X … and …"; but not "X told Y to", "X accused Y of". */
  private boolean isOfSubject(int clause, boolean takesObject) {
    return switch (tree.relation(clause)) {
      case "xcomp" -> !takesObject;
      case "conj" -> true;
      default -> tree.is(clause, "advcl") && !(takesObject && isContent(clause));
    };
  }

  /** "Told X to", "accused X of". */
  private boolean isOfObject(int clause) {
    return tree.is(clause, "xcomp")
        || tree.is(clause, "ccomp")
        || (tree.is(clause, "advcl") && isContent(clause));
  }

  private boolean isContent(int clause) {
    return tree.hasChild(
        clause, child -> tree.is(child, "mark") && CONTENT_MARKS.contains(tree.word(child)));
  }

  private void addShared(int verb, Via via, int steps) {
    String role = Roles.isPassive(tree, verb) ? "obj" : "subj";
    add(verb, role, via.asShared());
    share(verb, role, via, steps + 1);
  }

  private void addConjunctsOfPredicate(int node, Via via) {
    if (!Roles.isNominal(tree, node)) {
      return;
    }
    for (int child : tree.children(node)) {
      if (tree.is(child, "conj") && !Roles.isNominal(tree, child) && !hasSubject(child)) {
        add(child, "subj", via.asShared());
      }
    }
  }

  private boolean hasSubject(int clause) {
    return (tree.hasChild(clause, "nsubj") || tree.hasChild(clause, "csubj"));
  }
}
