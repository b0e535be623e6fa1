package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.article.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDecisionTrainerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.english();
  private static final String HEADER = "text,begin,mention,kind,decision\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rome sulks.,1,Rome,METONYM,PLACE | stand at 1",
        "Rome sulks.,x,Rome,METONYM,PLACE | expected a number",
        "Rome sulks.,0,Rom,METONYM,PLACE | expected whole words",
        "Rome sulks.,0,Rome,CITY,PLACE | CITY",
        "Rome sulks.,0,Rome,METONYM,TOWN | TOWN",
        "Rome sulks.,0,Rome,METONYM | expected 5"
      })
  void read_badRow_saysWhereAndWhatIsExpected(String row, String problem) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.csv"), HEADER + row + "\n");
    assertThatThrownBy(() -> new NameDecisionTrainer(GAZETTEER).read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("rows.csv, line 2")
        .hasMessageContaining(problem);
  }

  @Test
  void train_namesSwapped_seesTheSame() throws IOException {
    assertThat(observed("Oslo told Vienna that Peru would pay.", "Oslo"))
        .isEqualTo(observed("Hanoi told Cairo that Chad would pay.", "Hanoi"))
        .isNotEmpty();
  }

  private List<Set<String>> observed(String text, String mention) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rows.csv"), HEADER + text + ",0," + mention + ",METONYM,GOVERNMENT\n");
    NameDecisionTrainer trainer = new NameDecisionTrainer(GAZETTEER);
    trainer.read(file);
    List<Set<String>> observed = new ArrayList<>();
    trainer.train(
        (rows, labels, labelCount) -> {
          observed.addAll(rows);
          return Map.of("", new double[labelCount]);
        });
    return observed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moscow and Georgia, ", "Korean American, ", "for Mali, ", "West of "})
  void find_statementOfManyNames_takesLinearTime(String piece) {
    MentionFinder finder = new MentionFinder(GAZETTEER);
    finder.find(Statement.of(piece.repeat(1_000)));
    long begin = System.nanoTime();
    finder.find(Statement.of(piece.repeat(20_000)));
    // a quadratic walk takes minutes
    assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
  }
}
