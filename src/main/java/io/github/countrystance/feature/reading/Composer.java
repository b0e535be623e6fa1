package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.reading.Attitude.Mood;
import io.github.countrystance.feature.reading.Attitude.Place;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.reading.ReadingWords.Role;
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
  private final SyntaxTree tree;
  private final Predicates predicates;
  private final ShownWords shown;
  private final Frames frames;
  private final Manner manner;
  private final Holders holders;
  private final Contrast contrast;
  private final Clauses clauses;
  private final Resumption resumption;
  private final Claims claims;
  private final Innermost innermost;
  private final Turning turning;
  private final Negation negation;
  private final Exclusion exclusion;
  private final Denial denial;
  private final Constructions constructions;
  private final Relevance relevance;

  Composer(SyntaxTree tree, Predicates predicates, ShownWords shown) {
    this.tree = tree;
    this.predicates = predicates;
    this.shown = shown;
    this.frames = new Frames(tree);
    this.manner = new Manner(tree);
    this.holders = new Holders(tree);
    this.contrast = new Contrast(tree);
    this.clauses = new Clauses(tree, predicates);
    this.resumption = new Resumption(tree);
    this.claims = new Claims(tree, predicates);
    Dealings dealings = new Dealings(tree, predicates);
    this.innermost = new Innermost(tree, predicates, holders, dealings);
    this.turning = new Turning(holders, dealings, claims);
    this.exclusion = new Exclusion(tree);
    this.negation = new Negation(tree, predicates);
    this.denial = new Denial(tree, predicates, negation, claims);
    this.constructions = new Constructions(tree, predicates);
    this.relevance = new Relevance(tree, predicates);
  }

  /** All lines of reading that begin at a mention. */
  List<Attitude> attitudes(int mention, Set<Integer> ownMentions) {
    Constructions.Shown shown = constructions.at(mention);
    if (shown.value() == 0) {
      return lines(mention, ownMentions);
    }
    Attitude whole = ofConstruction(mention, ownMentions, shown);
    if (shown.last()) {
      return List.of(whole);
    }
    List<Attitude> found = lines(mention, ownMentions);
    if (found.stream().allMatch(a -> a.value() == 0)) {
      found.add(whole);
    }
    return found;
  }

  private Attitude ofConstruction(int mention, Set<Integer> own, Constructions.Shown shown) {
    int head = tree.head(mention);
    int node = head == SyntaxTree.ROOT ? mention : head;
    Argument argument = new Argument(node, shown.name(), Argument.Via.DIRECT);
    Step step = new Step(node, word(node, null), shown.name(), null, false, false, shown.value());
    return attitude(mention, argument, own, List.of(step), contrast.at(mention));
  }

  private List<Attitude> lines(int mention, Set<Integer> ownMentions) {
    List<Attitude> found = new ArrayList<>();
    Set<Integer> judged = new HashSet<>();
    List<Argument> arguments = Arguments.of(mention, tree);
    Set<Integer> carriers = new HashSet<>();
    arguments.forEach(a -> carriers.add(a.via().carrier()));
    for (Argument argument : arguments) {
      boolean carriedByJudged = judged.contains(argument.via().carrier());
      boolean judges = isJudged(argument);
      if (argument.role().equals(Understood.DO) && !judges) {
        continue;
      }
      if (!carriedByJudged && !isOfJudgedDeal(argument)) {
        // "the capital of X": what is said of it is read where the target takes its place
        boolean carrier = carriers.contains(argument.predicate()) && !judges;
        found.add(
            relevance.heeded(attitude(mention, argument, ownMentions, carrier ? 1 : MOST_STEPS)));
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
    int head = tree.head(argument.predicate());
    if (!understood || head == SyntaxTree.ROOT) {
      return false;
    }
    Match verb = predicates.at(head);
    return verb != null && verb.entry().polarity() != Polarity.NEUTRAL;
  }

  /**
   * Whether the predicate itself shows something toward the target. "The attack on X" is then no
   * noun that stands for X, as "the government of X" is.
   */
  private boolean isJudged(Argument argument) {
    Match match = predicates.at(argument.predicate(), argument.role(), frames);
    if (match == null) {
      return innermost.harm(argument.predicate(), argument.role()) != 0;
    }
    boolean polar = match.entry().polarity().sign() != 0;
    boolean person = match.entry().frames().contains(Frames.UNDERGOING);
    if (polar && !person && Turning.SETTING.contains(argument.role())) {
      return true;
    }
    return (polar || innermost.harm(argument.predicate(), argument.role()) != 0)
        && frames.license(match.entry(), argument.role(), argument.predicate());
  }

  private Attitude attitude(int mention, Argument argument, Set<Integer> own, int mostSteps) {
    List<Step> steps = steps(argument, own, mostSteps, -1);
    int latest = Math.max(steps.get(0).node(), mention);
    for (Step step : List.copyOf(steps)) {
      int later = resumption.of(step.node());
      Match match = later < 0 ? null : predicates.at(later);
      if (match != null && match.entry().isReversal()) {
        // "signed the deal with X but tore it up": the later verb decides
        steps = steps(argument, own, mostSteps, step.node());
        latest = Math.max(latest, later);
        break;
      }
    }
    return attitude(mention, argument, own, steps, contrast.at(latest));
  }

  private Attitude attitude(
      int mention, Argument argument, Set<Integer> own, List<Step> steps, Place place) {
    int subject = holders.token(steps.get(deciding(steps)));
    Holder holder = subject < 0 ? Holder.WRITER : holders.at(subject, own);
    int token = subject < 0 ? -1 : holders.nameWithin(subject);
    Mood mood = manner.mood(steps.get(0).node());
    List<Step> heeded = exclusion.heeded(mention, steps);
    return new Attitude(mention, argument, heeded, holder, token, mood, place);
  }

  /**
   * The predicates from the innermost up.
   *
   * @param resumed a noun that a later verb takes up, where the way leaves the tree; or -1
   */
  private List<Step> steps(Argument argument, Set<Integer> own, int mostSteps, int resumed) {
    List<Step> steps = new ArrayList<>();
    int node = argument.predicate();
    String role = argument.role();
    Line line = innermost.line(argument, own);
    boolean sibling = false;
    while (steps.size() < mostSteps) {
      if (!sibling) {
        Step step = step(node, role, line);
        line = line.after(step);
        steps.add(step);
        int named = steps.size() > 1 ? said(node, role) : -1;
        if (named >= 0 && named != steps.get(steps.size() - 2).node()) {
          Step said = step(named, "subj", line);
          line = line.after(said);
          steps.add(said);
        }
      }
      if (node == resumed) {
        node = resumption.of(node);
        role = "obj";
        continue;
      }
      int head = tree.head(node);
      boolean ofJudged = line.value() != 0 && clauses.isOfJudged(node);
      if (head == SyntaxTree.ROOT || !(ofJudged || clauses.carries(node))) {
        break;
      }
      sibling = tree.is(node, "conj");
      role = Roles.of(tree, node);
      node = head;
    }
    return steps;
  }

  /**
   * What the predicate says of what fills the role: "called the raid reckless", "was a cruel act".
   */
  private int said(int node, String role) {
    if (role.equals("obj")) {
      return Complements.ofObject(tree, node);
    }
    if (!role.equals("subj") || predicates.at(node) != null) {
      return -1;
    }
    for (int child : tree.children(node)) {
      if (tree.is(child, "amod") && !tree.token(child).masked()) {
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

  private Step step(int node, String role, Line line) {
    Match match = line.begins() ? predicates.at(node, role, frames) : predicates.at(node);
    if (match != null && isSpoken(match, line)) {
      return step(new Spot(node, role, match, false), false, line.value());
    }
    boolean licensed = match != null && isLicensed(match.entry(), node, role, line);
    Spot spot = new Spot(node, role, match, licensed);
    boolean negated = negation.denies(node, spot.words(), words(line.from()));
    if (!line.begins()) {
      LexiconEntry entry = spot.speaking();
      int turned =
          entry == null ? turning.unknown(role, line) : turning.turned(entry, node, role, line);
      return step(spot, negated, denial.heeded(turned, spot, negated, line));
    }
    int told = innermost.told(spot, negated, line);
    if (told != 0) {
      return step(spot, negated, told);
    }
    int shown = denial.heeded(innermost.shown(spot, line), spot, negated, line);
    if (shown == 0) {
      shown = negated ? innermost.omitted(node, role) : innermost.demanded(node, role, line);
    }
    return step(spot, negated, shown);
  }

  private Step step(Spot spot, boolean negated, int value) {
    LexiconEntry entry = spot.entry();
    String word = word(spot.node(), entry);
    return new Step(spot.node(), word, spot.role(), entry, spot.licensed(), negated, value);
  }

  /** Whether another word of the same predicate has been read: "express anger over" speaks once. */
  private static boolean isSpoken(Match match, Line line) {
    Step last = line.last();
    return last != null
        && match.words().contains(last.node())
        && (last.value() != 0 || last.licensed());
  }

  private boolean isLicensed(LexiconEntry entry, int node, String role, Line line) {
    boolean ofEvent =
        line.value() != 0 && Turning.bearsOnEvent(role) && !frames.isCause(entry, role, node);
    return ofEvent
        || frames.license(entry, role, node)
        || (!line.begins() && isGrounds(entry, node, role, line));
  }

  private boolean isGrounds(LexiconEntry entry, int node, String role, Line line) {
    return Senses.isGrounds(entry, role, line.below() != 0)
        || (Senses.isOpinion(entry) && claims.isExtraposed(node, role))
        || claims.denies(entry, node, role, line);
  }

  /**
   * The words of the predicate at a token, whose denial is heeded there; "nothing" denies above.
   */
  private List<Integer> words(int token) {
    Match match = token < 0 ? null : predicates.at(token);
    if (match != null) {
      return match.words();
    }
    boolean denies = token < 0 || ReadingWords.has(Role.NEGATION, tree.word(token));
    return denies ? List.of() : List.of(token);
  }

  private String word(int node, @Nullable LexiconEntry entry) {
    return entry == null ? shown.lemma(node) : entry.lemma();
  }
}
