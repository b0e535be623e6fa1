package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends a slip of the parser behind nouns that an infinitive tells of: in "plans to help X were
 * adopted" it takes X for the subject of what was done to the plans.
 */
final class TreeRepair {

  /** Verbs that a bare infinitive may follow: "plans to help X rebuild". */
  private static final Set<String> RAISING = Set.of("help", "let", "make", "see", "watch", "have");

  private static final Set<String> AUXILIARY = Set.of("aux", "aux:pass", "cop");

  private static final Set<String> PART_OF_NAME =
      Set.of("det", "amod", "compound", "nmod:poss", "nummod", "flat", "case");

  private final List<Token> tokens;
  private final String[] words;
  private final int[] heads;
  private final String[] labels;

  TreeRepair(List<Token> tokens, String[] words, int[] heads, String[] labels) {
    this.tokens = tokens;
    this.words = words;
    this.heads = heads;
    this.labels = labels;
  }

  /** Mends what can be mended, in place. */
  void mend() {
    for (int verb = 2; verb + 1 < heads.length; verb++) {
      int noun = nounBefore(verb);
      int predicate = noun < 0 ? -1 : predicateBehind(noun, verb);
      if (predicate > verb) {
        regroup(noun, verb, predicate);
      }
    }
  }

  /** The noun of "plans to help", "a motion thanking"; or -1. */
  private int nounBefore(int verb) {
    int noun = words[verb - 1].equals("to") ? verb - 2 : verb - 1;
    boolean gerund = noun == verb - 1;
    if (gerund && !(words[verb].endsWith("ing") && tag(verb).equals("ADP"))) {
      return -1;
    }
    boolean named = tag(noun).equals("NOUN") || (tag(noun).equals("PROPN") && noun < 2);
    return named && !tokens.get(noun).masked() && !isMarked(noun, verb) ? noun : -1;
  }

  /** "For the state to help X": no noun that the infinitive tells of. */
  private boolean isMarked(int noun, int verb) {
    for (int i = 0; i < noun; i++) {
      boolean hangs = heads[i] == noun || heads[i] == verb;
      if (hangs && words[i].equals("for") && !labels[i].equals("case")) {
        return true;
      }
    }
    return false;
  }

  /** The finite predicate whose subject is the noun, not what stands between; or -1. */
  private int predicateBehind(int noun, int verb) {
    for (int at = verb + 1; at < heads.length; at++) {
      if (labels[at].startsWith("nsubj") && heads[at] > at && firstOf(at) == verb + 1) {
        return isFinite(heads[at], verb) ? heads[at] : -1;
      }
    }
    boolean subject = heads[noun] == verb && labels[noun].startsWith("nsubj");
    for (int at = verb + 1; subject && at < heads.length; at++) {
      if (heads[at] == verb && hasAuxiliary(at) && !hasSubject(at)) {
        return at;
      }
    }
    return -1;
  }

  private int firstOf(int noun) {
    int first = noun;
    while (first > 0 && heads[first - 1] == noun && PART_OF_NAME.contains(labels[first - 1])) {
      first--;
    }
    // "a motion thanking X": the tagger may see a preposition
    return first < noun && words[first].endsWith("ing") ? first + 1 : first;
  }

  private boolean isFinite(int predicate, int verb) {
    boolean bare = RAISING.contains(words[verb]) && !words[predicate].endsWith("ed");
    return hasAuxiliary(predicate) || !(bare || words[predicate - 1].equals("to"));
  }

  private boolean hasAuxiliary(int predicate) {
    return has(predicate, AUXILIARY);
  }

  private boolean hasSubject(int predicate) {
    return has(predicate, Set.of("nsubj", "nsubj:pass", "csubj"));
  }

  private boolean has(int node, Set<String> relations) {
    for (int i = 0; i < node; i++) {
      if (heads[i] == node && relations.contains(labels[i])) {
        return true;
      }
    }
    return false;
  }

  private void regroup(int noun, int verb, int predicate) {
    int[] oldHeads = heads.clone();
    String[] oldLabels = labels.clone();
    int top = top(noun, verb, predicate);
    heads[predicate] = oldHeads[top];
    labels[predicate] = top == noun && heads[top] != SyntaxTree.ROOT ? "ccomp" : oldLabels[top];
    heads[noun] = predicate;
    labels[noun] = has(predicate, Set.of("aux:pass")) ? "nsubj:pass" : "nsubj";
    heads[verb] = noun;
    labels[verb] = "acl";
    giveObject(verb, predicate, oldHeads);
    if (!isTree()) {
      System.arraycopy(oldHeads, 0, heads, 0, heads.length);
      System.arraycopy(oldLabels, 0, labels, 0, labels.length);
    }
  }

  /** Which of the three governed the others. */
  private int top(int noun, int verb, int predicate) {
    List<Integer> group = List.of(predicate, noun, verb);
    List<Integer> tops = new ArrayList<>();
    for (int node : group) {
      if (!group.contains(heads[node])) {
        tops.add(node);
      }
    }
    return tops.isEmpty() ? predicate : tops.get(0);
  }

  private void giveObject(int verb, int predicate, int[] oldHeads) {
    for (int at = verb + 1; at < predicate; at++) {
      boolean subject = oldHeads[at] == predicate && labels[at].startsWith("nsubj");
      if (subject && firstOf(at) == verb + 1) {
        heads[at] = verb;
        labels[at] = "obj";
      } else if (oldHeads[at] == verb && AUXILIARY.contains(labels[at])) {
        heads[at] = predicate;
      }
    }
    for (int at = predicate + 1; at < heads.length; at++) {
      if (oldHeads[at] == verb) {
        heads[at] = predicate;
      }
    }
  }

  private boolean isTree() {
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at != SyntaxTree.ROOT; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return true;
  }

  private String tag(int at) {
    return tokens.get(at).partOfSpeech();
  }
}
