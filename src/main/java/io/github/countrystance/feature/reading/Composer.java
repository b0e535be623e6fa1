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

  Composer(SyntaxTree tree, Predicates predicates, Lemmas lemmas) {
    this.tree = tree;
    this.predicates = predicates;
    this.lemmas = lemmas;
  }

  /** All lines of reading that begin at a mention. */
  List<Attitude> attitudes(int mention, Set<Integer> ownMentions) {
    List<Attitude> found = new ArrayList<>();
    for (Argument argument : Arguments.of(mention, tree)) {
      found.add(attitude(mention, argument, ownMentions));
    }
    return found;
  }

  private Attitude attitude(int mention, Argument argument, Set<Integer> own) {
    List<Step> steps = new ArrayList<>();
    int node = argument.predicate();
    String role = argument.role();
    boolean doer = DOER.contains(role);
    int value = 0;
    int harm = harm(node, role);
    boolean sibling = false;
    while (steps.size() < MOST_STEPS) {
      if (!sibling) {
        Step step = step(node, role, value == 0 ? harm : value, value, doer, steps.isEmpty());
        value = step.value();
        steps.add(step);
      }
      int head = tree.head(node);
      if (head == SyntaxTree.ROOT || tree.relation(node).equals("acl:relcl")) {
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

  private static int deciding(List<Step> steps) {
    for (int i = steps.size() - 1; i > 0; i--) {
      if (steps.get(i).sign() != 0) {
        return i;
      }
    }
    return 0;
  }

  /** -1 if the target suffers the act: shown only once somebody outside judges the act. */
  private int harm(int node, String role) {
    Match match = predicates.at(node);
    boolean suffers =
        match != null && match.entry().frames().contains("victim") && PATIENT.contains(role);
    return suffers ? -1 : 0;
  }

  private Step step(int node, String role, int below, int value, boolean doer, boolean innermost) {
    Match match = predicates.at(node);
    LexiconEntry entry = match == null ? null : match.entry();
    boolean licensed =
        entry != null
            && (licenses(entry, role, node) || (below != 0 && !innermost && bearsOnEvent(role)));
    boolean negated = negated(node);
    int after = value;
    if (entry != null && licensed) {
      after = innermost ? entry.polarity().sign() : turned(entry, below, value, doer);
    }
    after = negated ? -after : after;
    return new Step(node, word(node, entry), role, entry, licensed, negated, after);
  }

  /** "Ties soured", "aid was cut": what is said of an event, whatever the frames say of targets. */
  private static boolean bearsOnEvent(String role) {
    return role.equals("subj") || role.equals("obj");
  }

  private static int turned(LexiconEntry entry, int below, int value, boolean doer) {
    if (entry.polarity() == Polarity.REVERSE) {
      return doer ? value : -value;
    }
    int sign = entry.polarity().sign();
    if (sign == 0) {
      return value;
    }
    return doer || below == 0 ? sign : sign * below;
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
