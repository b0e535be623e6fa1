package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTrainerTest {

  private static final String VECTOR = "7f81".repeat(16);

  @TempDir private Path folder;

  @BeforeEach
  void writeRows() throws IOException {
    List<String> rows = new ArrayList<>(List.of("text,target,stance,holder,source"));
    for (int i = 0; i < 8; i++) {
      rows.add("Chile condemned Peru on day " + i + ".,PE,AGAINST,,source " + i);
      rows.add("Chile condemned Peru on day " + i + ".,CL,NEUTRAL,,source " + i);
      rows.add("Kenya praised Ghana on day " + i + ".,GH,FAVOR,,source " + i);
    }
    Files.write(folder.resolve("rows.csv"), rows);
    Files.createDirectories(folder.resolve("words"));
    write("condemned," + VECTOR, "praised," + VECTOR);
  }

  private void write(String... vectors) throws IOException {
    List<String> lines = new ArrayList<>(List.of("word,vector"));
    lines.addAll(List.of(vectors));
    Files.write(folder.resolve("words").resolve("vectors.csv"), lines);
  }

  private Path train(String name) throws IOException {
    Path models = Files.createDirectories(folder.resolve(name));
    NetworkTrainer.train(folder, models, told -> {});
    return models;
  }

  @Test
  void train_twice_writesTheSameBytes() throws IOException {
    Path first = train("first");
    Path second = train("second");

    for (String file : List.of("context-en.model", "context-unseen-en.model")) {
      assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
  }

  @Test
  void train_withDigitsThatAreNone_namesFileLineAndValue() throws IOException {
    write("condemned," + VECTOR, "praised,xy");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vectors.csv, line 3: vector is 'xy', expected hexadecimal digits");
    assertThat(folder.resolve("models")).isEmptyDirectory();
  }

  @Test
  void train_withAWordTwice_namesIt() throws IOException {
    write("condemned," + VECTOR, "condemned," + VECTOR);

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vectors.csv, line 3: word 'condemned' stands twice");
  }
}
