package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.reading.Attitude.Mood;
import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries what a predicate shows toward a target up the tree; each predicate on the way may turn
 * it.
 *
 * <p>Like natural logic, but for attitude: a critic of support for X is against X, who condemns an
 * attack on X sides with X, to lift sanctions on X favours X, while who condemns X's attack is
 * against X however many predicates lie between.
 */
final class Composer {

  private static final int MOST_STEPS = 8;
  private static final Set<String> DOER = Set.of("subj", "by", "poss", "mod");
  private static final Set<String> PATIENT = Set.of("obj", "of", "on", "against", "poss", "mod");
  private static final Set<String> CONTENT_MARKS = Set.of("for", "of", "from", "against");
  private static final Set<String> TO = Set.of("to", "of");

  /** Places and sources: what is said of a thing there is not said of the country. */
  private static final Set<String> SETTING =
      Set.of("in", "at", "near", "from", "as", "during", "outside");

  /** What is said of an act is said of its doer. */
  private static final Set<String> JUDGING =
      Set.of(
          "accuse",
          "criticise",
          "condemn",
          "praise",
          "blame",
          "demand",
          "thank",
          "insult",
          "warn",
          "distrust",
          "trust");

  /**
   * Predicates of opinion turn what they are about: who condemns an attack on X sides with X.
   * Others carry it out: who imposes sanctions on X does not favour X.
   */
  private static final Set<String> OPINION =
      Set.of(
          "accuse",
          "blame",
          "celebrate",
          "condemn",
          "criticise",
          "defend",
          "distrust",
          "insult",
          "oppose",
          "praise",
          "support",
          "thank",
          "trust");

  private static final Set<String> MUTUAL = Set.of("with", "on", "against", "to");
  private static final Set<String> CLAUSE =
      Set.of("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "acl:relcl");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "never", "no", "nobody", "none", "neither", "nor", "hardly", "nothing",
          "without", "cannot");
  private static final Set<String> MODALS =
      Set.of(
          "can", "could", "may", "might", "would", "should", "must", "will", "'ll", "'d", "shall");

  private final SyntaxTree tree;
  private final Predicates predicates;
  private final Lemmas lemmas;

  /**
   * What is known of a line of reading while it is carried up.
   *
   * @param role the place that the target fills in the innermost predicate
   * @param doer whether that place is the doer's
   * @param harm -1 if the target suffers the act, else 0
   * @param sense the innermost predicate's family of meaning; pity is turned by no blame of others
   * @param own the tokens that name the target
   * @param value what is shown so far
   */
  private record Line(
      String role, boolean doer, int harm, String sense, Set<Integer> own, int value) {

    Line valued(int reached) {
      return new Line(role, doer, harm, sense, own, reached);
    }
  }

  Composer(SyntaxTree tree, Predicates predicates, Lemmas lemmas) {
    this.tree = tree;
    this.predicates = predicates;
    this.lemmas = lemmas;
  }

  /** All lines of reading that begin at a mention. */
  List<Attitude> attitudes(int mention, Set<Integer> ownMentions) {
    List<Attitude> found = new ArrayList<>();
    Set<Integer> judged = new HashSet<>();
    for (Argument argument : Arguments.of(mention, tree)) {
      boolean carriedByJudged = judged.contains(argument.via().carrier());
      if (!carriedByJudged) {
        found.add(attitude(mention, argument, ownMentions));
      }
      if (carriedByJudged || isJudged(argument)) {
        judged.add(argument.predicate());
      }
    }
    return found;
  }

  /**
   * Whether the predicate itself shows something toward the target. "The attack on X" is then no
   * noun that stands for X, as "the government of X" is.
   */
  private boolean isJudged(Argument argument) {
    Match match = predicates.at(argument.predicate());
    return match != null
        && (match.entry().polarity().sign() != 0
            || harm(argument.predicate(), argument.role()) != 0)
        && licenses(match.entry(), argument.role(), argument.predicate());
  }

  private Attitude attitude(int mention, Argument argument, Set<Integer> own) {
    List<Step> steps = new ArrayList<>();
    int node = argument.predicate();
    String role = argument.role();
    Line line = line(argument, own);
    boolean sibling = false;
    while (steps.size() < MOST_STEPS) {
      if (!sibling) {
        Step step = step(node, role, line, steps.isEmpty());
        line = line.valued(step.value());
        steps.add(step);
      }
      int head = tree.head(node);
      if (head == SyntaxTree.ROOT || !carries(node)) {
        break;
      }
      sibling = tree.is(node, "conj");
      role = Arguments.role(tree, node);
      node = head;
    }
    Step deciding = steps.get(deciding(steps));
    int subject = holderToken(deciding);
    Holder holder = subject < 0 ? Holder.WRITER : holderAt(subject, own);
    int token = subject < 0 ? -1 : maskedWithin(subject);
    return new Attitude(mention, argument, steps, holder, token, mood(steps.get(0).node()));
  }

  /**
   * Whether what governs the node's head also speaks of what is said in the node. It does of
   * arguments and content clauses, not of what merely stands beside: relative, adverbial and loose
   * clauses.
   */
  private boolean carries(int node) {
    return switch (tree.relation(node)) {
      case "acl:relcl", "appos", "dep", "parataxis", "list", "discourse", "advmod", "punct" ->
          false;
      case "advcl" -> hasMark(node, CONTENT_MARKS);
      case "acl" -> hasMark(node, TO);
      default -> true;
    };
  }

  private boolean hasMark(int clause, Set<String> marks) {
    return tree.children(clause).stream()
        .filter(c -> tree.is(c, "mark") || tree.is(c, "case"))
        .anyMatch(c -> marks.contains(tree.token(c).text().toLowerCase(Locale.ROOT)));
  }

  private static int deciding(List<Step> steps) {
    for (int i = steps.size() - 1; i > 0; i--) {
      if (steps.get(i).sign() != 0) {
        return i;
      }
    }
    return 0;
  }

  private Line line(Argument argument, Set<Integer> own) {
    Match innermost = predicates.at(argument.predicate());
    String sense = innermost == null ? "" : innermost.entry().sense();
    String role = argument.role();
    return new Line(role, DOER.contains(role), harm(argument.predicate(), role), sense, own, 0);
  }

  /** -1 if the target suffers the act: shown only once somebody outside judges the act. */
  private int harm(int node, String role) {
    Match match = predicates.at(node);
    boolean suffers =
        match != null && match.entry().frames().contains("victim") && PATIENT.contains(role);
    return suffers ? -1 : 0;
  }

  private Step step(int node, String role, Line line, boolean innermost) {
    Match match = predicates.at(node);
    LexiconEntry entry = match == null ? null : match.entry();
    boolean ofEvent = line.value() != 0 && !innermost && bearsOnEvent(role);
    boolean licensed = entry != null && (licenses(entry, role, node) || ofEvent);
    boolean negated = negated(node);
    int after = line.value();
    if (entry != null && licensed) {
      after = innermost ? entry.polarity().sign() : turned(entry, node, role, line);
    }
    if (negated) {
      after = denied(after, entry);
    }
    return new Step(node, word(node, entry), role, entry, licensed, negated, after);
  }

  /** "Ties soured", "aid was cut": what is said of an event, whatever the frames say of targets. */
  private static boolean bearsOnEvent(String role) {
    return role.equals("subj") || role.equals("obj");
  }

  /**
   * Not to condemn is not to praise, but no enemy is a friend, and who does not support opposes.
   */
  private static int denied(int value, @Nullable LexiconEntry entry) {
    boolean act = entry != null && entry.partOfSpeech() == PartOfSpeech.VERB;
    return act && value < 0 ? 0 : -value;
  }

  private int turned(LexiconEntry entry, int node, String role, Line line) {
    int below = line.value() == 0 ? line.harm() : line.value();
    if (entry.polarity() == Polarity.REVERSE) {
      return line.doer() ? line.value() : -line.value();
    }
    int sign = entry.polarity().sign();
    if (sign == 0 || line.sense().equals("sympathy")) {
      return line.value();
    }
    if (below != 0 && !line.doer()) {
      boolean judges = OPINION.contains(entry.sense()) && !entry.sense().equals(line.sense());
      return judges ? sign * below : Math.min(sign, below);
    }
    boolean keeps = line.value() != 0 && !JUDGING.contains(entry.sense());
    return !keeps && reachesBare(entry, node, role, line) ? sign : line.value();
  }

  /** Whether what a predicate shows toward an act or thing holds for the target that it is of. */
  private boolean reachesBare(LexiconEntry entry, int node, String role, Line line) {
    if (SETTING.contains(line.role()) || isOwnAct(node, line.own())) {
      return false;
    }
    return !CLAUSE.contains(role) || JUDGING.contains(entry.sense());
  }

  /** Who offers, hopes or threatens to do a thing is no target of the offer. */
  private boolean isOwnAct(int predicate, Set<Integer> own) {
    for (int child : tree.children(predicate)) {
      if (tree.relation(child).equals("nsubj")) {
        return own.contains(child) || tree.children(child).stream().anyMatch(own::contains);
      }
    }
    return false;
  }

  private String word(int node, @Nullable LexiconEntry entry) {
    if (entry != null) {
      return entry.lemma();
    }
    Token token = tree.token(node);
    return lemmas.plain(token.text().toLowerCase(Locale.ROOT), token.partOfSpeech());
  }

  private boolean licenses(LexiconEntry entry, String role, int node) {
    Set<String> frames = entry.frames();
    if (frames.contains(role)) {
      return true;
    }
    if (role.equals("subj") && frames.contains("between") && hasCoordinatedSubject(node)) {
      return true;
    }
    if (CLAUSE.contains(role)) {
      return !role.equals("acl:relcl")
          && (frames.contains("obj") || frames.contains("to") || frames.contains("of"));
    }
    return switch (role) {
      case "iobj" -> frames.contains("obj") || frames.contains("to");
      case "of" -> frames.contains("poss") || frames.contains("obj") || frames.contains("subj");
      case "mod" -> frames.contains("poss") || (frames.contains("between") && isNoun(entry));
      case "between" -> isNoun(entry) && !Collections.disjoint(frames, MUTUAL);
      case "poss" -> frames.contains("mod");
      case "by" -> frames.contains("subj");
      case "subj" -> entry.polarity() == Polarity.REVERSE;
      case "obj" -> false;
      case "obl", "nmod", "dep" -> frames.contains("obj");
      case "toward" -> frames.contains("to") || frames.contains("for") || frames.contains("on");
      default -> frames.contains("obj") && entry.partOfSpeech() != PartOfSpeech.VERB && node >= 0;
    };
  }

  private static boolean isNoun(LexiconEntry entry) {
    return entry.partOfSpeech() == PartOfSpeech.NOUN;
  }

  /** "A and B quarrelled": what holds between them. */
  private boolean hasCoordinatedSubject(int node) {
    for (int child : tree.children(node)) {
      if (tree.is(child, "nsubj") && tree.token(child).masked()) {
        return tree.children(child).stream()
            .anyMatch(c -> tree.is(c, "conj") && tree.token(c).masked());
      }
    }
    return false;
  }

  private boolean negated(int node) {
    for (int child : tree.children(node)) {
      String word = tree.token(child).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      if (NEGATIONS.contains(word)) {
        return true;
      }
      boolean subjectOrObject = tree.is(child, "nsubj") || tree.is(child, "obj");
      if (subjectOrObject && hasNo(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNo(int noun) {
    return tree.children(noun).stream().anyMatch(c -> tree.token(c).text().equalsIgnoreCase("no"));
  }

  private Mood mood(int node) {
    if (tree.token(tree.size() - 1).text().equals("?")) {
      return Mood.QUESTION;
    }
    int at = node;
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        String word = tree.token(child).text().toLowerCase(Locale.ROOT);
        if (tree.is(child, "mark")
            && (word.equals("if") || word.equals("unless") || word.equals("whether"))) {
          return Mood.CONDITION;
        }
        if (tree.is(child, "aux") && MODALS.contains(word)) {
          return Mood.MODAL;
        }
      }
      at = tree.head(at);
    }
    return Mood.PLAIN;
  }

  /**
   * The subject, possessor or agent of the step's predicate, or of the nearest one above; or -1.
   */
  private int holderToken(Step step) {
    int at = step.node();
    for (int i = 0; i < MOST_STEPS && at != SyntaxTree.ROOT; i++) {
      for (int child : tree.children(at)) {
        boolean subject = tree.relation(child).equals("nsubj");
        boolean possessor = tree.relation(child).equals("nmod:poss");
        boolean agent = Arguments.role(tree, child).equals("by");
        if (subject || possessor || agent) {
          return child;
        }
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** The target's name in a noun phrase: the head itself or one that hangs on it; or the head. */
  private int maskedWithin(int head) {
    if (tree.token(head).masked()) {
      return head;
    }
    for (int child : tree.children(head)) {
      if (tree.token(child).masked()) {
        return child;
      }
    }
    return head;
  }

  private Holder holderAt(int node, Set<Integer> own) {
    if (own.contains(node)) {
      return Holder.SELF;
    }
    if (tree.token(node).masked()) {
      return Holder.OTHER;
    }
    String word = tree.token(node).text().toLowerCase(Locale.ROOT);
    if (word.equals("i") || word.equals("we") || word.equals("our") || word.equals("my")) {
      return Holder.SPEAKER;
    }
    for (int child : tree.children(node)) {
      if (own.contains(child)) {
        return Holder.SELF;
      }
      if (tree.token(child).masked()) {
        return Holder.OTHER;
      }
    }
    return Holder.THIRD;
  }
}
