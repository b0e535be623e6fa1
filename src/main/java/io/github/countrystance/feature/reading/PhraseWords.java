package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the words of a phrase of the lexicon: in a row, with an object between them ("hold X
 * responsible"), or apart and tied by grammar ("wrote off half of X's debts").
 */
final class PhraseWords {

  static final List<String> POSSESSIVES =
      List.of("its", "their", "his", "her", "our", "your", "my");

  /** Stands in a phrase of the lexicon for any possessor. */
  static final String POSSESSOR = "its";

  /** How many words may stand inside a phrase: "hold X fully responsible". */
  private static final int WIDEST_GAP = 5;

  /** How many may stand before a word that hangs on the phrase. */
  private static final int WIDEST_TIE = 10;

  private static final Set<String> PASSABLE =
      Set.of("DET", "ADJ", "ADV", "NOUN", "PROPN", "PRON", "PART", "NUM", "SYM", "X");

  private final SyntaxTree tree;
  private final List<LexiconWords.Word> words;
  private final IntPredicate free;

  PhraseWords(SyntaxTree tree, List<LexiconWords.Word> words, IntPredicate free) {
    this.tree = tree;
    this.words = words;
    this.free = free;
  }

  /** The tokens that make the phrase, or none. */
  List<Integer> of(Lexicon.Phrase phrase, int start) {
    List<String> wanted = phrase.words();
    if (wanted.size() == 1) {
      return List.of(start);
    }
    boolean noun = phrase.entry().partOfSpeech() == PartOfSpeech.NOUN;
    List<Integer> found = new ArrayList<>(wanted.size());
    found.add(start);
    for (int w = 1; w < wanted.size(); w++) {
      int from = found.get(w - 1) + 1;
      int next = find(wanted.get(w), from, w == 1 && !noun);
      if (next < 0 && !noun) {
        next = tied(wanted.get(w), from, found, w == wanted.size() - 1);
      }
      boolean last = w == wanted.size() - 1;
      if (next < 0 && last && phrase.entry().partOfSpeech() == PartOfSpeech.VERB) {
        next = before(wanted.get(w), start);
      }
      if (next < 0) {
        return List.of();
      }
      found.add(next);
    }
    return found;
  }

  private int find(String wanted, int from, boolean objectMayStandBetween) {
    int last = Math.min(tree.size() - 1, from + (objectMayStandBetween ? WIDEST_GAP : 2));
    for (int i = from; i <= last; i++) {
      if (free.test(i) && stands(wanted, i)) {
        return i;
      }
      String tag = tree.token(i).partOfSpeech();
      boolean light = tag.equals("DET") || tag.equals("ADJ") || tag.equals("ADV");
      boolean nominal = light || tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
      light = light || isPossessive(i);
      boolean passable = objectMayStandBetween ? nominal || tag.equals("PART") : light;
      if (!passable) {
        return -1;
      }
    }
    return -1;
  }

  /** "Wrote off X's debts", "sent 40 doctors": further on, but hanging on the phrase. */
  private int tied(String wanted, int from, List<Integer> found, boolean last) {
    int end = Math.min(tree.size() - 1, from + WIDEST_TIE);
    for (int i = from; i <= end; i++) {
      if (isForm(i, wanted) && free.test(i) && hangs(i, found, last)) {
        return i;
      }
      boolean ofAmount = tree.word(i).equals("of") && isAmount(i - 1);
      if (!ofAmount && !PASSABLE.contains(tree.token(i).partOfSpeech())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hangs(int token, List<Integer> found, boolean last) {
    int head = tree.head(token);
    if (tree.is(token, "case")) {
      return !last && head > token && found.contains(tree.head(head));
    }
    if (tree.is(token, "nmod") && isAmount(head)) {
      return found.contains(tree.head(head));
    }
    return found.contains(head) && (tree.is(token, "obj") || tree.is(token, "obl"));
  }

  /** "Tonnes" in "sent 20 tonnes of medicine": what is sent is the medicine. */
  private boolean isAmount(int noun) {
    return ReadingWords.has(Role.MEASURE, tree.word(noun));
  }

  /** "X's debts were written off", "the visas that were revoked": the object stands before. */
  private int before(String wanted, int verb) {
    int noun = Roles.isPassive(tree, verb) ? patient(verb) : -1;
    boolean clause = tree.is(verb, "acl") && !tree.word(verb).endsWith("ing");
    noun = noun < 0 && clause ? tree.head(verb) : noun;
    boolean meant = noun >= 0 && noun < verb && isForm(noun, wanted);
    return meant && free.test(noun) ? noun : -1;
  }

  private int patient(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        return child;
      }
    }
    return -1;
  }

  private boolean isPossessive(int token) {
    return POSSESSIVES.contains(tree.word(token));
  }

  private boolean stands(String wanted, int token) {
    if (wanted.equals(POSSESSOR)) {
      return isPossessive(token) || tree.token(token).partOfSpeech().equals("PART");
    }
    return isForm(token, wanted);
  }

  private boolean isForm(int token, String lemma) {
    return words.get(token).lemmas().contains(lemma);
  }
}
