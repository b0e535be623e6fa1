package io.github.countrystance.feature.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon packed = Lexicon.english();

  /** The same entries, but read as rows: an entry of one's own makes them all be read. */
  private final Lexicon read;

  LexiconTest() throws IOException {
    read =
        packed.with(
            "lemma,pos,polarity,strength,sense,frames\nzzyx,VERB,FAVOR,3,praise,obj\n", "own");
  }

  @Test
  void beginningWith_anyWord_isPackedAsItIsRead() {
    Set<String> words = new TreeSet<>();
    read.entries().forEach(entry -> words.addAll(entry.words()));
    assertThat(words).hasSizeGreaterThan(5_000);
    for (String word : words) {
      if (!word.equals("zzyx")) {
        assertThat(packed.beginningWith(word))
            .usingRecursiveComparison()
            .isEqualTo(read.beginningWith(word));
      }
    }
  }

  @Test
  void beginningWith_wordOfManyPhrases_isLongestFirst() {
    assertThat(packed.beginningWith("take"))
        .hasSizeGreaterThan(10)
        .isSortedAccordingTo((a, b) -> b.words().size() - a.words().size());
  }

  @Test
  void with_entryOfSameLemmaAndPartOfSpeech_takesItsPlace() throws IOException {
    Lexicon own =
        packed.with(
            "lemma,pos,polarity,strength,sense,frames\npraise,VERB,AGAINST,1,condemn,obj\n", "own");
    assertThat(own.beginningWith("praise"))
        .filteredOn(phrase -> phrase.entry().partOfSpeech() == LexiconEntry.PartOfSpeech.VERB)
        .filteredOn(phrase -> phrase.words().size() == 1)
        .extracting(phrase -> phrase.entry().polarity())
        .containsExactly(LexiconEntry.Polarity.AGAINST);
  }
}
