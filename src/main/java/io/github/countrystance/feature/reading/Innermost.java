package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the innermost predicate shows toward the target that fills a place in it, before anything
 * above has spoken: whether the target does or suffers, and whether words beside turn it.
 */
final class Innermost {

  private static final Set<String> DOER = Set.of("subj", "by", "poss", "mod", Understood.DO);
  private static final Set<String> PATIENT =
      Set.of("obj", "of", "on", "against", "to", "poss", "mod");

  private final SyntaxTree tree;
  private final Predicates predicates;
  private final Holders holders;
  private final Dealings dealings;
  private final Omission omission;
  private final Demands demands;
  private final Telling telling;

  Innermost(SyntaxTree tree, Predicates predicates, Holders holders, Dealings dealings) {
    this.tree = tree;
    this.predicates = predicates;
    this.holders = holders;
    this.dealings = dealings;
    this.omission = new Omission(tree, predicates);
    this.demands = new Demands(tree, predicates);
    this.telling = new Telling(tree, predicates);
  }

  /** A line of reading that begins. */
  Line line(Argument argument, Set<Integer> own) {
    Match innermost = predicates.at(argument.predicate());
    String sense = innermost == null ? "" : innermost.entry().sense();
    String role = argument.role();
    int node = argument.predicate();
    int harm = harm(node, role);
    // "the rulers of X" are no victim of those who rule
    boolean doer = isDoer(innermost, role) || predicates.isForm(node, ReadingWords.of(Role.REGIME));
    if (innermost != null && innermost.entry().frames().contains(Frames.UNDERGOING)) {
      sense = Frames.UNDERGOING;
    } else if (harm < 0 && !doer && hasBadQuality(node, true)) {
      // "the unlawful attack on X": the writer judges the act already
      sense = Line.JUDGED;
    }
    return new Line(role, doer, dealings.isWith(node, role), harm, sense, own, null, false);
  }

  /** "Shelling from X", "the cruelty of X" are X's; in the death of X, X does nothing. */
  private static boolean isDoer(@Nullable Match innermost, String role) {
    Set<String> frames = innermost == null ? Set.of() : innermost.entry().frames();
    boolean suffering = frames.contains("victim");
    if (suffering && innermost != null && innermost.entry().polarity() == Polarity.NEUTRAL) {
      return role.equals("by") || (frames.contains(role) && DOER.contains(role));
    }
    boolean owner = role.equals("of") && innermost != null && Frames.isTrait(innermost.entry());
    boolean source = role.equals("from") && suffering && frames.contains("from");
    return owner || source || DOER.contains(role);
  }

  /** -1 if the target suffers the act: shown only once somebody outside judges the act. */
  int harm(int node, String role) {
    Match match = predicates.at(node);
    if (match == null) {
      // "rules against X", "advice against X"
      return role.equals("against") && tree.token(node).partOfSpeech().equals("NOUN") ? -1 : 0;
    }
    boolean suffers = match.entry().frames().contains("victim") && PATIENT.contains(role);
    return suffers ? -1 : 0;
  }

  /** What the predicate, not denied, shows toward what fills the place. */
  int shown(Spot spot, Line line) {
    LexiconEntry entry = spot.speaking();
    if (entry != null) {
      return shown(entry, spot.node(), spot.role(), line);
    }
    boolean act = line.harm() < 0 && spot.match() != null;
    return act && isActOfOther(spot.node(), line.own()) ? -1 : 0;
  }

  /** What a deed shows of which somebody else tells, denied or not; or 0. */
  int told(Spot spot, boolean negated, Line line) {
    LexiconEntry entry = spot.entry();
    if (entry == null || spot.licensed() || !spot.role().equals("subj")) {
      return 0;
    }
    return telling.shown(entry, spot.node(), negated, line.own());
  }

  /** What a predicate that shows nothing of itself shows because it is demanded; or 0. */
  int demanded(int node, String role, Line line) {
    return role.equals("subj") && demands.isMade(node, line.own()) ? -1 : 0;
  }

  /** What a predicate that shows nothing of itself shows because it is denied; or 0. */
  int omitted(int node, String role) {
    return dealings.isDenied(node, role) ? -1 : omission.shown(node, role);
  }

  /** What the innermost predicate shows, as its adjectives have it: "frosty relations". */
  private int shown(LexiconEntry entry, int node, String role, Line line) {
    if (entry.isReversal()) {
      boolean broken =
          dealings.breaksOffFirst(node, entry, role) && !holders.isOwnAct(node, line.own());
      return broken ? -1 : 0;
    }
    int sign = entry.polarity().sign();
    boolean soured = sign > 0 && Senses.isRelation(entry) && hasBadQuality(node, false);
    boolean turned = soured || line.sense().equals(Line.JUDGED);
    return turned ? (sign > 0 ? -1 : 1) : sign;
  }

  /** "The brutal attack on X", "tense ties with X". */
  private boolean hasBadQuality(int noun, boolean grave) {
    Match own = predicates.at(noun);
    for (int child : tree.children(noun)) {
      Match match = tree.is(child, "amod") ? predicates.at(child) : null;
      boolean verbal = tree.hasChild(child, "aux");
      if (match == null || match.equals(own) || verbal) {
        continue;
      }
      LexiconEntry quality = match.entry();
      if (quality.polarity().sign() < 0 && (!grave || Senses.isGrave(quality))) {
        return true;
      }
    }
    return false;
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
}
