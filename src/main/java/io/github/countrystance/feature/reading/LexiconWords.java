package io.github.countrystance.feature.reading;

import io.github.countrystance.file.RecentWords;
import java.util.ArrayList;
import java.util.List;

/** Looks words up: their base forms, and what the lexicon knows of each. Threads may share it. */
final class LexiconWords {

  private final Lexicon lexicon;
  private final Lemmas lemmas;
  private final RecentWords<Word> recent = new RecentWords<>(this::word);

  /**
   * What is known of a word.
   *
   * @param lemmas base forms that it may have, itself first
   * @param phrases the entries that begin with one of them, in their order; of each the longest
   *     first
   * @param wanted for each of these entries the number of a word that it needs behind the first, or
   *     {@link #NONE}: of a hundred phrases with "take" most are passed over without a look at them
   * @param numbers those of the base forms
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Word(List<String> lemmas, List<Lexicon.Phrase> phrases, int[] wanted, int[] numbers) {

    static final int NONE = -1;

    Word {
      lemmas = List.copyOf(lemmas);
      phrases = List.copyOf(phrases);
    }
  }

  LexiconWords(Lexicon lexicon, Lemmas lemmas) {
    this.lexicon = lexicon;
    this.lemmas = lemmas;
  }

  /** What is known of a word in lower case. */
  Word of(String word) {
    return recent.of(word);
  }

  private Word word(String word) {
    List<String> forms = lemmas.candidates(word);
    List<Lexicon.Phrase> phrases = new ArrayList<>();
    int[] numbers = new int[forms.size()];
    for (int i = 0; i < numbers.length; i++) {
      phrases.addAll(lexicon.beginningWith(forms.get(i)));
      numbers[i] = Lexicon.number(forms.get(i));
    }
    int[] wanted = new int[phrases.size()];
    for (int i = 0; i < wanted.length; i++) {
      int[] all = phrases.get(i).later();
      wanted[i] = all.length == 0 ? Word.NONE : all[0];
    }
    return new Word(forms, phrases, wanted, numbers);
  }
}
