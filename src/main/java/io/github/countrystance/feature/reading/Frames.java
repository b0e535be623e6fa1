package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.reading.LexiconEntry.Polarity;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.Collections;
import java.util.Set;

/** Tells whether a place in a predicate is one that its lexicon entry speaks of. */
final class Frames {

  /** The places that a content clause fills. */
  static final Set<String> CLAUSE =
      Set.of("ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "acl:relcl");

  private static final Set<String> MUTUAL = Set.of("with", "on", "against", "to");

  /** Marks a noun that shows something only as long as it does not act: "for the people of X". */
  static final String UNDERGOING = "undergoing";

  private static final Set<String> ACTING = Set.of("subj", "by", "from");

  private static final Set<String> OWNER = Set.of("by", "poss");

  private static final Set<String> TARGET = Set.of("of", "obj", "for", "to", "on", "against", "at");

  private final SyntaxTree tree;

  Frames(SyntaxTree tree) {
    this.tree = tree;
  }

  /** Whether the entry, found at a node, says something toward what fills the role. */
  boolean license(LexiconEntry entry, String role, int node) {
    Set<String> frames = entry.frames();
    if (isCause(entry, role, node) || isBarred(entry, role, node)) {
      return false;
    }
    if (frames.contains(role)) {
      return true;
    }
    if (role.equals("subj") && frames.contains("between") && hasCoordinatedSubject(node)) {
      return true;
    }
    if (CLAUSE.contains(role)) {
      return !role.equals("acl:relcl")
          && (entry.isReversal()
              || Senses.isDemandToStop(entry, role)
              || frames.contains("obj")
              || frames.contains("to")
              || frames.contains("of"));
    }
    return switch (role) {
      case "iobj" -> frames.contains("obj") || frames.contains("to");
      case "of" -> frames.contains("poss") || frames.contains("obj") || frames.contains("subj");
      case "mod" ->
          frames.contains("poss")
              || (frames.contains("between") && isBond(entry))
              || isNamedInside(entry, node);
      case "between" ->
          isNoun(entry) && !entry.sense().equals("aid") && !Collections.disjoint(frames, MUTUAL);
      case "poss" -> frames.contains("mod") && !isOfAnother(entry);
      case Understood.RECEIVE, Understood.BEHIND, Understood.DO -> licenseUnderstood(entry, role);
      case "by" -> frames.contains("subj");
      case "subj" -> entry.isReversal();
      case "obj" -> false;
      case "obl", "nmod", "dep" -> frames.contains("obj");
      case "toward" -> frames.contains("to") || frames.contains("for") || frames.contains("on");
      default -> frames.contains("obj") && entry.partOfSpeech() != PartOfSpeech.VERB;
    };
  }

  /** "Tore up its X accord", "broke off X talks": the name stands inside the phrase. */
  private boolean isNamedInside(LexiconEntry entry, int node) {
    boolean phrase = !isNoun(entry) && entry.lemma().indexOf(' ') >= 0;
    return phrase
        && tree.token(node).partOfSpeech().equals("NOUN")
        && entry.frames().contains("with");
  }

  /** Places that the sentence does not spell out. */
  private static boolean licenseUnderstood(LexiconEntry entry, String role) {
    Set<String> frames = entry.frames();
    return switch (role) {
      case Understood.RECEIVE -> isNoun(entry) && !Collections.disjoint(frames, TARGET);
      case Understood.BEHIND ->
          (isNoun(entry) && entry.polarity() == Polarity.AGAINST)
              || frames.contains("by")
              || frames.contains("subj");
      default ->
          isNoun(entry)
              && (Senses.isGrave(entry) || Senses.isPraise(entry))
              && !Collections.disjoint(frames, OWNER);
    };
  }

  /** "Lack of trust ended the talks": what turns is said of the object, not of the subject. */
  boolean isCause(LexiconEntry entry, String role, int node) {
    boolean reversal = entry.isReversal() && role.equals("subj");
    return reversal && tree.hasChild(node, "obj");
  }

  /** What stands around the entry speaks against the place. */
  private boolean isBarred(LexiconEntry entry, String role, int node) {
    Set<String> frames = entry.frames();
    if (role.equals("subj") && isOfAnother(entry) && hasPartner(node)) {
      return true;
    }
    if (frames.contains(UNDERGOING) && ACTING.contains(Roles.of(tree, node))) {
      return true;
    }
    boolean owned = role.equals("poss") && entry.polarity() == Polarity.AGAINST;
    return owned && !frames.contains("victim") && isInItsCourse(node);
  }

  /** "Help for X in its war" does not blame X for it. */
  private boolean isInItsCourse(int noun) {
    boolean own =
        tree.hasChild(
            noun,
            c ->
                tree.is(c, "nmod")
                    && ReadingWords.has(ReadingWords.Role.PRONOUN_OWNER, tree.word(c)));
    return own && Roles.of(tree, noun).equals("in");
  }

  /** "X is a friend of Y": X holds the friendship. */
  private boolean hasPartner(int noun) {
    for (int child : tree.children(noun)) {
      boolean tied = tree.is(child, "nmod") || tree.is(child, "obl");
      if (tied && tree.token(child).masked()) {
        return true;
      }
    }
    return false;
  }

  /** "X's rival", "X's partners": others than X, whom "a rival", said of X, would mean. */
  private static boolean isOfAnother(LexiconEntry entry) {
    return isNoun(entry) && entry.frames().contains("subj") && Senses.isRelation(entry);
  }

  /** "The conduct of X" is what X does, "the looting of X" what others do to it. */
  static boolean isTrait(LexiconEntry entry) {
    return isNoun(entry) && entry.frames().contains("poss") && !Senses.isDeed(entry);
  }

  /** "X-Y ties", but not "X beef" or "an X deal". */
  private static boolean isBond(LexiconEntry entry) {
    return isNoun(entry) && (entry.strength() > 1 || entry.sense().equals("relation-good"));
  }

  private static boolean isNoun(LexiconEntry entry) {
    return entry.partOfSpeech() == PartOfSpeech.NOUN;
  }

  /** "A and B quarrelled": what holds between them. */
  private boolean hasCoordinatedSubject(int node) {
    for (int child : tree.children(node)) {
      if (tree.is(child, "nsubj") && isNamed(child)) {
        return tree.hasChild(child, c -> tree.is(c, "conj") && isNamed(c));
      }
    }
    return false;
  }

  /** "X", "the navy of X". */
  private boolean isNamed(int noun) {
    return tree.token(noun).masked() || tree.hasChild(noun, c -> tree.token(c).masked());
  }
}
