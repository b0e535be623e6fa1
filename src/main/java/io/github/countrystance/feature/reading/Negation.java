package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what denies a predicate: "not", "nobody", "no" before what it takes, "rather than". */
final class Negation {

  private static final int WIDEST_GAP = 3;

  /** Words that may stand between a denial in two words and what it denies. */
  private static final Set<String> PASSABLE = Set.of("DET", "AUX", "ADV", "ADJ", "PART");

  /** The last words of what tells of a thing not done: most words are none, and none is joined. */
  private static final Set<String> INSTEAD_ENDS =
      ReadingWords.of(Role.INSTEAD).stream()
          .map(words -> words.substring(words.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private final SyntaxTree tree;

  private final Predicates predicates;

  Negation(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /**
   * Whether something denies the predicate.
   *
   * @param own its words, among which "no" denies nothing: "no enemy"
   * @param below the words read before it, whose own "no" has been heeded already
   */
  boolean denies(int node, List<Integer> own, List<Integer> below) {
    if (isUnsurpassed(node)) {
      return false;
    }
    if (isDeniedBy(node, own, below) || isInstead(node, own) || isLess(node)) {
      return true;
    }
    for (int word : own) {
      if (word != node && !below.contains(word) && isDeniedBy(word, own, below)) {
        return true;
      }
    }
    return false;
  }

  /** "No longer blames X". */
  boolean isEnded(int node) {
    return tree.hasChild(
        node, c -> tree.wordIfAny(c).equals("longer") && tree.wordIfAny(c - 1).equals("no"));
  }

  /** "Nobody blames X". */
  boolean isByNobody(int node) {
    return tree.hasChild(node, child -> tree.is(child, "nsubj") && isNobody(child));
  }

  private boolean isNobody(int token) {
    String word = tree.word(token);
    return ReadingWords.has(Role.NOBODY, word)
        || (word.equals("one") && tree.wordIfAny(token - 1).equals("no"));
  }

  /** "Nobody has helped X more than we have". */
  private boolean isUnsurpassed(int node) {
    return isByNobody(node) && tree.hasChild(node, this::isComparative);
  }

  private boolean isComparative(int word) {
    String form = tree.wordIfAny(word);
    boolean graded = form.endsWith("er") && !ReadingWords.has(Role.NO_COMPARATIVE, form);
    boolean more = graded || ReadingWords.has(Role.MORE, form);
    for (int i = word + 1; more && i < tree.size(); i++) {
      if (tree.wordIfAny(i).equals("than")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeniedBy(int node, List<Integer> own, List<Integer> below) {
    return tree.hasChild(
        node, child -> !own.contains(child) && !below.contains(child) && denies(child, node, own));
  }

  private boolean denies(int child, int node, List<Integer> own) {
    String word = tree.word(child);
    if (ReadingWords.has(Role.NEGATION, word)) {
      return !isVoid(child, node);
    }
    boolean few = ReadingWords.has(Role.FEW, word) && isFew(child);
    boolean place = tree.is(child, "nsubj") || tree.is(child, "obj");
    if (few && (tree.is(child, "amod") || tree.is(child, "det") || tree.is(child, "nsubj"))) {
      return true;
    }
    if (place || (tree.is(child, "obl") && ReadingWords.has(Role.RESPECT, word))) {
      return hasNo(child);
    }
    boolean afterNo = tree.wordIfAny(child - 1).equals("no") && !own.contains(child - 1);
    return afterNo && ReadingWords.has(Role.AFTER_NO, word);
  }

  /** "Not only", "nothing but", "nothing more than", "cannot but admire" deny nothing. */
  private boolean isVoid(int negation, int node) {
    String next = tree.wordIfAny(negation + 1);
    boolean dearest =
        tree.wordIfAny(negation).equals("nothing") && ReadingWords.has(Role.MORE, next);
    if (dearest || ReadingWords.has(Role.ONLY, next) || ReadingWords.has(Role.SAVE, next)) {
      return true;
    }
    boolean can = ReadingWords.has(Role.CAN, tree.wordIfAny(negation - 1));
    boolean helps = tree.word(node).equals("help");
    return can && (helps ? isForced(node) : isNeverEnough(node) || isTopmost(node));
  }

  /** "Cannot help admiring", "cannot help but admire". */
  private boolean isForced(int help) {
    return tree.wordIfAny(help + 1).equals("but") || tree.wordIfAny(help + 1).endsWith("ing");
  }

  /** "Could not be happier", "could not be more grateful". */
  private boolean isTopmost(int node) {
    boolean comparative =
        tree.word(node).endsWith("er") && tree.token(node).partOfSpeech().equals("ADJ");
    return comparative || tree.wordIfAny(node - 1).equals("more");
  }

  private boolean isNeverEnough(int node) {
    for (int child : tree.children(node)) {
      boolean measure = child > node && tree.is(child, "advmod");
      if (measure
          && (ReadingWords.has(Role.ENOUGH, tree.word(child))
              || tree.hasChild(child, c -> ReadingWords.has(Role.ENOUGH, tree.word(c))))) {
        return true;
      }
    }
    return false;
  }

  /** "A few" and "quite a few" are some. */
  private boolean isFew(int word) {
    String before = tree.wordIfAny(word - 1);
    return !before.equals("a") && !before.equals("the") && !before.equals("these");
  }

  /** "No friend", but not "no reason", which is a word of the lexicon's own. */
  private boolean hasNo(int noun) {
    for (int child : tree.children(noun)) {
      String word = tree.word(child);
      boolean no = word.equals("no") && !isOneWord(child, noun);
      if (no || (ReadingWords.has(Role.FEW, word) && isFew(child))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneWord(int no, int noun) {
    Match match = predicates.at(no);
    return match != null && match.equals(predicates.at(noun));
  }

  /** "Rather than punish X": said of what is not done, since something else is. */
  boolean isInstead(int node, List<Integer> own) {
    if (isInstead(node)) {
      return true;
    }
    for (int word : own) {
      if (word != node && isInstead(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInstead(int node) {
    int last = node - 1;
    int lowest = Math.max(1, node - WIDEST_GAP);
    while (last > lowest
        && PASSABLE.contains(tree.token(last).partOfSpeech())
        && !endsInstead(last)) {
      last--;
    }
    return last > 0 && (endsInstead(last) || isSpurned(node));
  }

  /** "Would rather starve than thank X". */
  private boolean isSpurned(int node) {
    if (!tree.wordIfAny(node - 1).equals("than")) {
      return false;
    }
    for (int i = node - 2; i >= 0; i--) {
      if (tree.wordIfAny(i).equals("rather") || tree.wordIfAny(i).equals("sooner")) {
        return true;
      }
    }
    return false;
  }

  /** "Less than happy". */
  private boolean isLess(int node) {
    boolean less =
        tree.wordIfAny(node - 2).equals("less") && tree.wordIfAny(node - 1).equals("than");
    return less && tree.token(node).partOfSpeech().equals("ADJ");
  }

  /** "Too dear to lose": what the infinitive says is not done. */
  boolean isTooMuch(int node, String role) {
    return Frames.CLAUSE.contains(role)
        && tree.hasChild(node, c -> tree.wordIfAny(c).equals("too") && c < node);
  }

  /** "Without thanking X", "did not even thank X": what was due was left undone. */
  boolean isPointed(int node) {
    return tree.hasChild(
        node, c -> tree.wordIfAny(c).equals("without") || tree.wordIfAny(c).equals("even"));
  }

  /** "Rather than", "instead of". */
  private boolean endsInstead(int last) {
    String word = tree.wordIfAny(last);
    return INSTEAD_ENDS.contains(word)
        && ReadingWords.has(Role.INSTEAD, tree.wordIfAny(last - 1) + " " + word);
  }
}
