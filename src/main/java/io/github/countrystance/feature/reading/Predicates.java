package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.LexiconEntry.PartOfSpeech;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries of the lexicon in a statement: longest match first, each word in one match. */
final class Predicates {

  private final SyntaxTree tree;
  private final List<LexiconWords.Word> known;

  /** The numbers of the words that stand in the statement: most phrases lack one. */
  private final BitSet present = new BitSet(Lexicon.NUMBERS);

  private final @Nullable Match[] matchAt;
  private final PhraseWords phrases;

  /**
   * An entry found, the words that make it, and the entry that would have been found without it.
   */
  record Match(LexiconEntry entry, List<Integer> words, @Nullable LexiconEntry other) {

    private Match or(LexiconEntry other) {
      return new Match(entry, words, other);
    }

    private Match as(LexiconEntry entry) {
      return new Match(entry, words, null);
    }
  }

  Predicates(LexiconWords lexicon, SyntaxTree tree) {
    this.tree = tree;
    this.known = new ArrayList<>(tree.size());
    for (int i = 0; i < tree.size(); i++) {
      LexiconWords.Word word = lexicon.of(tree.word(i));
      known.add(word);
      for (int number : word.numbers()) {
        present.set(number);
      }
    }
    this.matchAt = new @Nullable Match[tree.size()];
    this.phrases = new PhraseWords(tree, known, this::isFree);
    for (int i = 0; i < tree.size(); i++) {
      if (matchAt[i] == null) {
        mark(longestFrom(i));
      }
    }
    dropPlain();
  }

  /** Plain words have kept others from matching ("fight fire"), and are no match themselves. */
  private void dropPlain() {
    for (int i = 0; i < matchAt.length; i++) {
      Match match = matchAt[i];
      if (match != null && match.entry().isPlain()) {
        matchAt[i] = null;
      }
    }
  }

  /** The match that the token belongs to, or null; plain words are none. */
  @Nullable Match at(int token) {
    return matchAt[token];
  }

  /**
   * The match at the token that speaks of the place: "aim missiles" says nothing of what stands
   * behind "at", but "aim at" does.
   */
  @Nullable Match at(int token, String role, Frames frames) {
    Match match = at(token);
    if (match == null || !Roles.isPreposition(role) || token != match.words().get(0)) {
      return match;
    }
    if (match.other() == null || match.entry().polarity().sign() == 0) {
      return match;
    }
    boolean outdone =
        !frames.license(match.entry(), role, token) && frames.license(match.other(), role, token);
    return outdone ? match.as(match.other()) : match;
  }

  /** Whether the token may be a form of one of the words. */
  boolean isForm(int token, Set<String> words) {
    for (String lemma : known.get(token).lemmas()) {
      if (words.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no phrase has taken the token; a word of its own may yet become part of one. */
  private boolean isFree(int token) {
    Match match = matchAt[token];
    return match == null || match.words().size() == 1;
  }

  private void mark(@Nullable Match match) {
    if (match != null) {
      for (int word : match.words()) {
        matchAt[word] = match;
      }
    }
  }

  private @Nullable Match longestFrom(int start) {
    LexiconWords.Word first = known.get(start);
    List<Lexicon.Phrase> candidates = first.phrases();
    Match best = null;
    int bestFit = 0;
    String tag = candidates.isEmpty() ? "" : tag(start);
    for (int i = 0; i < candidates.size(); i++) {
      if (!mayStand(first, i)) {
        continue;
      }
      Lexicon.Phrase phrase = candidates.get(i);
      LexiconEntry entry = phrase.entry();
      int fit = fit(phrase, start, tag);
      if (fit == 0) {
        continue;
      }
      if (best != null && best.other() != null && phrase.words().size() < best.words().size()) {
        continue;
      }
      List<Integer> found = phrases.of(phrase, start);
      int longer = best == null ? 1 : found.size() - best.words().size();
      if (found.isEmpty()) {
        continue;
      }
      if (longer > 0 || (longer == 0 && fit > bestFit)) {
        best = new Match(entry, found, null);
        bestFit = fit;
      } else if (best != null && fit > 1 && best.other() == null) {
        best = best.or(entry);
      }
    }
    return best;
  }

  /** How well the entry's part of speech fits the tag: 0 not at all, 3 exactly. */
  private int fit(Lexicon.Phrase phrase, int start, String tag) {
    if (phrase.entry().partOfSpeech() == PartOfSpeech.PHRASE) {
      return 3;
    }
    String tagged = tree.token(start).partOfSpeech();
    int fit = fitOfTag(phrase, start, tag);
    // where grammar and tagger differ, the tagger may be right after all
    return fit == 0 && tag.equals("VERB") && !tag.equals(tagged)
        ? Math.min(1, fitOfTag(phrase, start, tagged))
        : fit;
  }

  /** What the grammar takes a word for, where it differs from the tagger. */
  private String tag(int token) {
    String tagged = tree.token(token).partOfSpeech();
    return governsLikeAVerb(token) ? "VERB" : standsLikeANoun(token) ? "NOUN" : tagged;
  }

  /** Whether all words that the phrase, by number, needs behind the first stand somewhere. */
  private boolean mayStand(LexiconWords.Word first, int phrase) {
    int wanted = first.wanted()[phrase];
    if (wanted != LexiconWords.Word.NONE && !present.get(wanted)) {
      return false;
    }
    for (int number : first.phrases().get(phrase).later()) {
      if (!present.get(number)) {
        return false;
      }
    }
    return true;
  }

  private int fitOfTag(Lexicon.Phrase phrase, int start, String tag) {
    LexiconEntry entry = phrase.entry();
    String text = tree.word(start);
    boolean gerund = text.endsWith("ing");
    boolean participle = gerund || text.endsWith("ed");
    return switch (entry.partOfSpeech()) {
      case VERB -> verbFit(tag, gerund, participle);
      case NOUN -> nounFit(tag, phrase.words().size() > 1);
      case ADJ ->
          tag.equals("ADJ")
              ? 3
              : tag.equals("PROPN") || (tag.equals("VERB") && participle) || isNamed(start) ? 1 : 0;
      case ADV -> tag.equals("ADV") ? 3 : tag.equals("ADJ") ? 1 : 0;
      default -> 0;
    };
  }

  /** "Found X honest": the tagger sees a noun where an adjective tells what X is. */
  private boolean isNamed(int token) {
    return token > 0
        && tree.token(token - 1).masked()
        && tree.head(token - 1) == token
        && Complements.isNamed(tree, token - 1, token);
  }

  /**
   * "Ireland lent Malta two ships", "meant to punish Malta", "refuses to abandon": the grammar sees
   * a verb where the tagger saw another word.
   */
  private boolean governsLikeAVerb(int token) {
    String tag = tree.token(token).partOfSpeech();
    boolean noun = tag.equals("NOUN");
    if (!noun && !tag.equals("ADP") && !tag.equals("ADJ")) {
      return false;
    }
    boolean subject = false;
    for (int child : tree.children(token)) {
      if (tree.is(child, "cop") || tree.is(child, "det") || tree.is(child, "case")) {
        return false;
      }
      subject = subject || tree.is(child, "nsubj");
    }
    return Clauses.isInfinitive(tree, token) || (noun && subject);
  }

  /** "X's refusal", "an ally": the grammar sees a noun where the tagger saw a verb or adverb. */
  private boolean standsLikeANoun(int token) {
    String tag = tree.token(token).partOfSpeech();
    if (!tag.equals("VERB") && !tag.equals("ADV")) {
      return false;
    }
    boolean nominal = !tree.word(token).endsWith("ed");
    boolean copula = tree.hasChild(token, "cop");
    boolean determined = false;
    for (int child : tree.children(token)) {
      boolean verbal = tree.is(child, "nsubj") || tree.is(child, "aux");
      nominal = nominal && (copula || !verbal) && !tree.is(child, "compound:prt");
      determined = determined || (child < token && (tree.is(child, "det") || isPossessor(child)));
    }
    return nominal && determined;
  }

  private boolean isPossessor(int token) {
    boolean possessive = tree.relation(token).equals("nmod:poss");
    return possessive
        && (Roles.hasCase(tree, token) || PhraseWords.POSSESSIVES.contains(tree.word(token)));
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
}
