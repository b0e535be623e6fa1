package io.github.countrystance.feature.reading;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries of the lexicon in a statement: longest match first, each word in one match. */
final class Predicates {

  /** How many words may stand inside a phrase: "hold X fully responsible". */
  private static final int WIDEST_GAP = 5;

  private static final List<String> POSSESSIVES =
      List.of("its", "their", "his", "her", "our", "your", "my");

  private final Lexicon lexicon;
  private final SyntaxTree tree;
  private final List<List<String>> lemmas;
  private final @Nullable Match[] matchAt;

  /** An entry found: the words that make it, and the one of them that governs the others. */
  record Match(LexiconEntry entry, List<Integer> words, int anchor) {}

  Predicates(Lexicon lexicon, Lemmas forms, SyntaxTree tree) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.lemmas = new ArrayList<>(tree.size());
    for (Token token : tree.tokens()) {
      String word = token.text().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
      lemmas.add(token.masked() ? List.of(Token.MASK) : forms.candidates(word));
    }
    this.matchAt = new @Nullable Match[tree.size()];
    for (int i = 0; i < tree.size(); i++) {
      if (matchAt[i] == null) {
        mark(longestFrom(i));
      }
    }
  }

  /**
   * The match that the token belongs to, or null. Plain words are none: they only keep others from
   * matching ("fight fire").
   */
  @Nullable Match at(int token) {
    Match match = matchAt[token];
    return match == null || match.entry().isPlain() ? null : match;
  }

  /** Whether the token may be a form of one of the words. */
  boolean isForm(int token, Set<String> words) {
    return lemmas.get(token).stream().anyMatch(words::contains);
  }

  private void mark(@Nullable Match match) {
    if (match != null) {
      for (int word : match.words()) {
        matchAt[word] = match;
      }
    }
  }

  private @Nullable Match longestFrom(int start) {
    Match best = null;
    int bestFit = 0;
    for (String lemma : lemmas.get(start)) {
      for (Lexicon.Phrase phrase : lexicon.beginningWith(lemma)) {
        LexiconEntry entry = phrase.entry();
        int fit = fit(phrase, start);
        if (fit == 0 || (best != null && phrase.words().size() < best.words().size())) {
          continue;
        }
        List<Integer> words = words(phrase, start);
        boolean longer = best == null || words.size() > best.words().size();
        if (!words.isEmpty() && (longer || fit > bestFit)) {
          best = new Match(entry, words, anchor(words));
          bestFit = fit;
        }
      }
    }
    return best;
  }

  /** How well the entry's part of speech fits the tag: 0 not at all, 3 exactly. */
  private int fit(Lexicon.Phrase phrase, int start) {
    LexiconEntry entry = phrase.entry();
    if (entry.partOfSpeech() == PartOfSpeech.PHRASE) {
      return 3;
    }
    // the last word of a compound noun, the first of a verb with its particle
    String tag = governsLikeAVerb(start) ? "VERB" : tree.token(start).partOfSpeech();
    String text = tree.token(start).text();
    boolean gerund = text.endsWith("ing");
    boolean participle = gerund || text.endsWith("ed");
    return switch (entry.partOfSpeech()) {
      case VERB -> verbFit(tag, gerund, participle);
      case NOUN -> nounFit(tag, phrase.words().size() > 1);
      case ADJ ->
          tag.equals("ADJ") ? 3 : tag.equals("PROPN") || (tag.equals("VERB") && participle) ? 1 : 0;
      case ADV -> tag.equals("ADV") ? 3 : tag.equals("ADJ") ? 1 : 0;
      default -> 0;
    };
  }

  /** "Ireland lent Malta two ships": the grammar sees a verb where the tagger saw a noun. */
  private boolean governsLikeAVerb(int token) {
    if (!tree.token(token).partOfSpeech().equals("NOUN")) {
      return false;
    }
    boolean subject = false;
    for (int child : tree.children(token)) {
      if (tree.is(child, "cop") || tree.is(child, "det") || tree.is(child, "case")) {
        return false;
      }
      subject = subject || tree.is(child, "nsubj");
    }
    return subject;
  }

  /**
   * A noun is no form of a verb, but the tagger takes gerunds, and rarely participles, for nouns.
   */
  private static int verbFit(String tag, boolean gerund, boolean participle) {
    return switch (tag) {
      case "VERB" -> 3;
      case "ADJ" -> participle ? 2 : 0;
      case "NOUN", "PROPN" -> gerund ? 2 : participle ? 1 : 0;
      case "AUX" -> 1;
      default -> participle ? 1 : 0;
    };
  }

  private static int nounFit(String tag, boolean compound) {
    return switch (tag) {
      case "NOUN" -> 3;
      case "PROPN" -> 2;
      case "ADJ" -> compound ? 2 : 1;
      default -> compound ? 2 : 0;
    };
  }

  /** The tokens that make the entry, or none. */
  private List<Integer> words(Lexicon.Phrase phrase, int start) {
    List<String> wanted = phrase.words();
    if (wanted.size() == 1) {
      return List.of(start);
    }
    List<Integer> found = new ArrayList<>(wanted.size());
    found.add(start);
    int at = start;
    for (int w = 1; w < wanted.size(); w++) {
      boolean open = w == 1 && phrase.entry().partOfSpeech() != PartOfSpeech.NOUN;
      int next = find(wanted.get(w), at + 1, open);
      if (next < 0) {
        return List.of();
      }
      found.add(next);
      at = next;
    }
    return found;
  }

  private int find(String wanted, int from, boolean objectMayStandBetween) {
    int last = Math.min(tree.size() - 1, from + (objectMayStandBetween ? WIDEST_GAP : 2));
    for (int i = from; i <= last; i++) {
      if (matchAt[i] == null && stands(wanted, i)) {
        return i;
      }
      String tag = tree.token(i).partOfSpeech();
      boolean light = tag.equals("DET") || tag.equals("ADJ") || tag.equals("ADV");
      boolean nominal = light || tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
      boolean passable = objectMayStandBetween ? nominal || tag.equals("PART") : light;
      if (!passable) {
        return -1;
      }
    }
    return -1;
  }

  private boolean stands(String wanted, int token) {
    if (wanted.equals("its")) {
      return POSSESSIVES.stream().anyMatch(lemmas.get(token)::contains)
          || tree.token(token).partOfSpeech().equals("PART");
    }
    return lemmas.get(token).contains(wanted);
  }

  /** The word of the match whose head stands outside it. */
  private int anchor(List<Integer> words) {
    for (int word : words) {
      boolean verbal = tree.token(word).partOfSpeech().equals("VERB");
      if (!words.contains(tree.head(word)) && (verbal || !isMarker(word))) {
        return word;
      }
    }
    return words.get(0);
  }

  private boolean isMarker(int word) {
    return tree.is(word, "case") || tree.is(word, "mark") || tree.is(word, "advmod");
  }
}
