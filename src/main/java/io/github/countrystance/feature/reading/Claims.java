package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Set;

/**
 * Tells what is left of a claim whose truth somebody denies: "rejected claims that X had cheated",
 * "denied that X hid weapons", "it is absurd to say that X is to blame".
 */
final class Claims {

  private static final Set<String> CONTENT_PLACES = Set.of("obj", "subj", "of", "in", "to", "for");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Claims(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** Whether the predicate at the node denies that what lies below is true. */
  boolean denies(LexiconEntry entry, int node, String role, Line line) {
    if (line.begins()) {
      return false;
    }
    boolean reversal = entry.isReversal() && predicates.isForm(node, ReadingWords.of(Role.DENY));
    if (reversal && role.equals("ccomp")) {
      return true;
    }
    if (isExtraposed(node, role) && predicates.isForm(node, ReadingWords.of(Role.FALSE))) {
      return true;
    }
    boolean claim = predicates.isForm(line.from(), ReadingWords.of(Role.CLAIM));
    boolean bears = bearsOnClaim(role) || isExtraposed(node, role);
    return claim && bears && isClause(line) && (reversal || entry.polarity() == Polarity.AGAINST);
  }

  private static boolean bearsOnClaim(String role) {
    return CONTENT_PLACES.contains(role);
  }

  /** "It is wrong to blame X", "it is good that": the clause is the subject. */
  boolean isExtraposed(int node, String role) {
    boolean clause = Frames.CLAUSE.contains(role) || role.equals("obl");
    boolean predicated = tree.hasChild(node, "cop");
    return clause
        && predicated
        && tree.hasChild(
            node, c -> tree.word(c).equals("it") && (tree.is(c, "nsubj") || tree.is(c, "expl")));
  }

  /** What was read below the claim stands in a clause of it, or else is no content. */
  private boolean isClause(Line line) {
    return Frames.CLAUSE.contains(line.lastRole());
  }

  /** "Denied that it had shelled X". */
  private boolean isOwnDeed(int deed) {
    return tree.hasChild(
        deed, c -> tree.is(c, "nsubj") && tree.token(c).partOfSpeech().equals("PRON"));
  }

  /** What a denied claim shows; to be cleared of a charge of any kind does honour. */
  int denied(int node, Line line) {
    if (line.value() < 0 && !line.doer() && isOwnDeed(line.from())) {
      // not to have harmed somebody shows nothing
      return 0;
    }
    if (line.value() != 0) {
      return -line.value();
    }
    boolean charge =
        predicates.isForm(line.from(), ReadingWords.of(Role.CHARGE))
            || predicates.isForm(node, ReadingWords.of(Role.CHARGE));
    return charge && line.role().equals("subj") ? 1 : 0;
  }
}
