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

  private static final Set<String> TARGET = Set.of("of", "obj", "for", "to", "on", "against", "at");

  private final SyntaxTree tree;

  Frames(SyntaxTree tree) {
    this.tree = tree;
  }

  /** Whether the entry, found at a node, says something toward what fills the role. */
  boolean license(LexiconEntry entry, String role, int node) {
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
      case Arguments.RECEIVE -> isNoun(entry) && !Collections.disjoint(frames, TARGET);
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
}
