package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final Set<String> LIGHT =
      Set.of("have", "be", "enjoy", "do", "want", "see", "need", "think", "believe");

  /** Places and sources: what is said of a thing there is not said of the country. */
  private static final Set<String> SETTING =
      Set.of("in", "at", "near", "from", "as", "during", "outside");

  private final SyntaxTree tree;
  private final Predicates predicates;
  private final Lemmas lemmas;
  private final Frames frames;
  private final Manner manner;
  private final Holders holders;
  private final Contrast contrast;
  private final Clauses clauses;

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

    /** What is shown so far, or that the target suffers. */
    int below() {
      return value == 0 ? harm : value;
    }

    Line valued(int reached) {
      return new Line(role, doer, harm, sense, own, reached);
    }
  }

  Composer(SyntaxTree tree, Predicates predicates, Lemmas lemmas) {
    this.tree = tree;
    this.predicates = predicates;
    this.lemmas = lemmas;
    this.frames = new Frames(tree);
    this.manner = new Manner(tree);
    this.holders = new Holders(tree);
    this.contrast = new Contrast(tree);
    this.clauses = new Clauses(tree, predicates);
  }

  /** All lines of reading that begin at a mention. */
  List<Attitude> attitudes(int mention, Set<Integer> ownMentions) {
    List<Attitude> found = new ArrayList<>();
    Set<Integer> judged = new HashSet<>();
    List<Argument> arguments = Arguments.of(mention, tree);
    Set<Integer> carriers = new HashSet<>();
    arguments.forEach(a -> carriers.add(a.via().carrier()));
    for (Argument argument : arguments) {
      boolean carriedByJudged = judged.contains(argument.via().carrier());
      boolean judges = isJudged(argument);
      if (!carriedByJudged && !isOfJudgedDeal(argument)) {
        // "the capital of X": what is said of it is read where the target takes its place
        boolean carrier = carriers.contains(argument.predicate()) && !judges;
        found.add(attitude(mention, argument, ownMentions, carrier ? 1 : MOST_STEPS));
      }
      if (carriedByJudged || judges) {
        judged.add(argument.predicate());
      }
    }
    return found;
  }

  /** "X and Y condemned the deal": it is none between them. */
  private boolean isOfJudgedDeal(Argument argument) {
    boolean understood = argument.via().shared() && argument.role().equals("between");
    if (!understood) {
      return false;
    }
    Match verb = predicates.at(tree.head(argument.predicate()));
    return verb != null && verb.entry().polarity() != Polarity.NEUTRAL;
  }

  /**
   * Whether the predicate itself shows something toward the target. "The attack on X" is then no
   * noun that stands for X, as "the government of X" is.
   */
  private boolean isJudged(Argument argument) {
    Match match = predicates.at(argument.predicate());
    if (match == null) {
      return false;
    }
    boolean polar = match.entry().polarity().sign() != 0;
    if (polar && SETTING.contains(argument.role())) {
      return true;
    }
    return (polar || harm(argument.predicate(), argument.role()) != 0)
        && frames.license(match.entry(), argument.role(), argument.predicate());
  }

  private Attitude attitude(int mention, Argument argument, Set<Integer> own, int mostSteps) {
    List<Step> steps = new ArrayList<>();
    int node = argument.predicate();
    String role = argument.role();
    Line line = line(argument, own);
    boolean sibling = false;
    while (steps.size() < mostSteps) {
      if (!sibling) {
        Step step = step(node, role, line, steps.isEmpty());
        line = line.valued(step.value());
        steps.add(step);
        int named = steps.size() > 1 ? said(node, role) : -1;
        if (named >= 0) {
          Step said = step(named, "subj", line, false);
          line = line.valued(said.value());
          steps.add(said);
        }
      }
      int head = tree.head(node);
      if (head == SyntaxTree.ROOT || !clauses.carries(node)) {
        break;
      }
      sibling = tree.is(node, "conj");
      role = Roles.of(tree, node);
      node = head;
    }
    Step deciding = steps.get(deciding(steps));
    int subject = holders.token(deciding);
    Holder holder = subject < 0 ? Holder.WRITER : holders.at(subject, own);
    int token = subject < 0 ? -1 : holders.nameWithin(subject);
    int innermost = steps.get(0).node();
    return new Attitude(
        mention,
        argument,
        steps,
        holder,
        token,
        manner.mood(innermost),
        contrast.at(Math.max(innermost, mention)));
  }

  /**
   * What the predicate says of what fills the role: "called the raid reckless", "was a cruel act".
   */
  private int said(int node, String role) {
    if (role.equals("obj")) {
      return Roles.complement(tree, node);
    }
    boolean subject = role.equals("subj");
    for (int child : tree.children(node)) {
      if (subject && tree.is(child, "amod") && predicates.at(node) == null) {
        return child;
      }
    }
    return -1;
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
    boolean grounds =
        !innermost && entry != null && Senses.isGrounds(entry, role, line.below() != 0);
    boolean licensed = entry != null && (frames.license(entry, role, node) || ofEvent || grounds);
    boolean negated = manner.negated(node, match == null ? List.of() : match.words());
    int after = line.value();
    if (entry != null && licensed) {
      after = innermost ? entry.polarity().sign() : turned(entry, node, role, line);
    } else if (innermost && line.harm() < 0 && isActOfOther(node, line.own())) {
      after = -1;
    }
    if (negated && entry != null && licensed && !innermost) {
      after = deniedAbove(after, node, entry, line);
    } else if (negated) {
      after = spares(line) && after < 0 ? 1 : denied(after, node, entry);
    }
    return new Step(node, word(node, entry), role, entry, licensed, negated, after);
  }

  private static boolean isReversal(LexiconEntry entry) {
    return entry.polarity() == Polarity.REVERSE;
  }

  /** Not to harm somebody, not to do a thing at his expense, shows regard (guide, rule 10). */
  private static boolean spares(Line line) {
    return line.sense().equals("harm") && !line.doer();
  }

  /** "Ties soured", "aid was cut": what is said of an event, whatever the frames say of targets. */
  private static boolean bearsOnEvent(String role) {
    return role.equals("subj") || role.equals("obj");
  }

  /** The denial of what a predicate says of an event. */
  private int deniedAbove(int value, int node, LexiconEntry entry, Line line) {
    if (isReversal(entry)) {
      // "did not deny", "will not stop"
      return line.value();
    }
    if (spares(line) && value < 0) {
      return 1;
    }
    boolean opposed = line.below() * entry.polarity().sign() < 0;
    return opposed ? deniedOfEvent(entry, line.below()) : denied(value, node, entry);
  }

  /** "Will not weaken its aid to X" favours X, as does "the raid on X cannot be justified". */
  private static int deniedOfEvent(LexiconEntry entry, int below) {
    boolean harmsGood = below > 0 && !Senses.isOpinion(entry);
    boolean defendsBad = below < 0 && Senses.isOpinion(entry);
    return harmsGood || defendsBad ? 1 : 0;
  }

  /**
   * Not to condemn is not to praise, but no enemy is a friend, and who does not support opposes.
   * The denial of a word that the lexicon does not know cancels, unless it is a light one: "do not
   * have".
   */
  private int denied(int value, int node, @Nullable LexiconEntry entry) {
    boolean known = entry != null || predicates.isForm(node, LIGHT);
    if (value > 0) {
      return known && !(entry != null && Senses.isPraise(entry)) ? -1 : 0;
    }
    boolean predicated = tree.children(node).stream().anyMatch(c -> tree.is(c, "cop"));
    return value < 0 && known && predicated ? 1 : 0;
  }

  private int turned(LexiconEntry entry, int node, String role, Line line) {
    int below = line.below();
    if (isReversal(entry)) {
      return line.doer() ? line.value() : -line.value();
    }
    int sign = entry.polarity().sign();
    if (sign == 0 || line.sense().equals("sympathy")) {
      return line.value();
    }
    if (below != 0 && !line.doer()) {
      boolean repeats = entry.sense().equals(line.sense()) && !Frames.CLAUSE.contains(role);
      boolean judges = Senses.isOpinion(entry) && !repeats;
      return judges ? sign * below : Math.min(sign, below);
    }
    boolean keeps = line.value() != 0 && !Senses.judges(entry);
    return !keeps && reachesBare(entry, node, role, line) ? sign : line.value();
  }

  /** Whether what a predicate shows toward an act or thing holds for the target that it is of. */
  private boolean reachesBare(LexiconEntry entry, int node, String role, Line line) {
    if (SETTING.contains(line.role()) || isOwnAct(node, line.own())) {
      return false;
    }
    return !Frames.CLAUSE.contains(role) || (Senses.judges(entry) && line.doer());
  }

  /** "Forces of X shelled Y": the act shows X's attitude as long as nobody outside judges it. */
  private boolean isActOfOther(int predicate, Set<Integer> own) {
    for (int child : tree.children(predicate)) {
      String relation = tree.relation(child);
      boolean doer =
          relation.equals("nsubj") || relation.equals("nmod:poss") || relation.equals("amod");
      if ((doer || Roles.of(tree, child).equals("by")) && holders.at(child, own) == Holder.OTHER) {
        return true;
      }
    }
    return false;
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
    return lemmas.plain(tree.word(node), token.partOfSpeech());
  }
}
