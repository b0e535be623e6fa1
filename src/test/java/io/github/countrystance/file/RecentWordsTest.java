package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RecentWordsTest {

  @Property
  void of_anyWords_isWhatWouldBeWorkedOut(@ForAll List<String> words) {
    RecentWords<String> recent = new RecentWords<>(word -> word.toUpperCase(Locale.ROOT));
    for (int time = 0; time < 2; time++) {
      for (String word : words) {
        assertThat(recent.of(word)).isEqualTo(word.toUpperCase(Locale.ROOT));
      }
    }
  }

  @Test
  void of_sameWord_isWorkedOutOnce() {
    List<String> worked = new ArrayList<>();
    RecentWords<Boolean> recent = new RecentWords<>(worked::add);
    recent.of("Peru");
    recent.of("Peru");
    assertThat(worked).containsExactly("Peru");
  }

  @Test
  void of_wordsOfOneHash_areToldApart() {
    RecentWords<String> recent = new RecentWords<>(word -> word);
    assertThat(List.of(recent.of("Aa"), recent.of("BB"), recent.of("Aa")))
        .containsExactly("Aa", "BB", "Aa");
  }

  @Test
  void of_longWord_isNotKept() {
    List<String> worked = new ArrayList<>();
    RecentWords<Boolean> recent = new RecentWords<>(worked::add);
    recent.of("a".repeat(41));
    recent.of("a".repeat(41));
    assertThat(worked).hasSize(2);
  }
}
