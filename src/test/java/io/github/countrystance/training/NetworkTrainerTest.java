package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.feature.context.ContextVariants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    write("vectors.csv", "word,vector", "condemned," + VECTOR, "praised," + VECTOR);
  }

  private void write(String file, String... lines) throws IOException {
    Files.write(folder.resolve("words").resolve(file), List.of(lines));
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
    write("vectors.csv", "word,vector", "condemned," + VECTOR, "praised,xy");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vectors.csv, line 3: vector is 'xy', expected hexadecimal digits");
    assertThat(folder.resolve("models")).isEmptyDirectory();
  }

  @Test
  void train_withAShortVector_namesFolderAndWord() throws IOException {
    write("vectors.csv", "word,vector", "condemned," + VECTOR, "praised,00ff");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("words: praised has 2 numbers, expected ");
    assertThat(folder.resolve("models")).isEmptyDirectory();
  }

  @Test
  void train_withAWordTwice_namesIt() throws IOException {
    write("vectors.csv", "word,vector", "condemned," + VECTOR, "condemned," + VECTOR);

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vectors.csv, line 3: word 'condemned' stands twice");
  }

  @Test
  void goOn_twice_goesOnWithTheShippedNetwork_andWritesTheSameBytes() throws IOException {
    Path first = Files.createDirectories(folder.resolve("first"));
    Path second = Files.createDirectories(folder.resolve("second"));
    NetworkTrainer.goOn(folder, first, told -> {});
    NetworkTrainer.goOn(folder, second, told -> {});

    for (String file : List.of("context-en.model", "context-unseen-en.model")) {
      assertThat(first.resolve(file)).hasSameBinaryContentAs(second.resolve(file));
    }
    assertThat(first.resolve("context-en.model"))
        .hasSize(Files.size(Path.of("models/context-en.model")));
  }

  private void assertAnotherNetwork_theSameTwice(Path before) throws IOException {
    Path first = train("first");
    Path second = train("second");

    String network = "context-en.model";
    assertThat(first.resolve(network)).hasSameBinaryContentAs(second.resolve(network));
    assertThat(Files.readAllBytes(first.resolve(network)))
        .isNotEqualTo(Files.readAllBytes(before.resolve(network)));
  }

  @Test
  void train_withMeanings_givesAnotherNetwork_andTheSameBytesTwice() throws IOException {
    Path without = train("without");
    write("meanings.csv", "word,meaning", "condemned,40000000", "praised,00c00000");
    assertAnotherNetwork_theSameTwice(without);
  }

  @Test
  void train_withAMeaningThatIsNone_namesFileLineAndValue() throws IOException {
    write("meanings.csv", "word,meaning", "condemned,4");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("meanings.csv, line 2: meaning is '4', expected hexadecimal digits");
  }

  @Test
  void train_withJudgementsOfAnotherForm_namesFileLineAndValue() throws IOException {
    write("judgements.csv", "statement,logits", "00ff,0000");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("judgements.csv, line 2: statement is '00ff', expected 16 digits");
  }

  @Test
  void train_withAnAlternativeThatIsNone_namesFileAndLine() throws IOException {
    write("alternatives.csv", "class,word,sense", "VERB-ed,,");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("alternatives.csv, line 2")
        .hasMessageContaining("expected a class, a word and a sense");
  }

  private void writeJudgements(String logits) throws IOException {
    writeJudgements(line -> line.contains("\t0\t"), logits);
  }

  private void writeJudgements(Predicate<String> chosen, String logits) throws IOException {
    write("alternatives.csv", "class,word,sense", "VERB-ed,thanked,FAVOR thank");
    Path statements = folder.resolve("statements.tsv");
    NetworkTrainer.writeStatements(folder, statements);
    List<String> rows = new ArrayList<>(List.of("statement,logits"));
    for (String line : Files.readAllLines(statements)) {
      if (chosen.test(line)) {
        rows.add(line.substring(0, line.indexOf('\t')) + "," + logits);
      }
    }
    write("judgements.csv", rows.toArray(String[]::new));
  }

  @Test
  void train_withJudgements_isTaughtByThem_andGivesTheSameBytesTwice() throws IOException {
    Path alone = train("alone");
    writeJudgements("20e0".repeat(2 * (ContextVariants.COUNT + 1)));
    assertAnotherNetwork_theSameTwice(alone);
  }

  @Test
  void train_withTargetsInThePlaceOfOtherPhrases_isTaughtByThem() throws IOException {
    Path alone = train("alone");
    writeJudgements(line -> line.contains("\t- - -\t"), "20e0".repeat(3));
    Path taught = train("taught");

    String network = "context-en.model";
    assertThat(Files.readAllBytes(taught.resolve(network)))
        .isNotEqualTo(Files.readAllBytes(alone.resolve(network)));
  }

  @Test
  void train_withAnOddNumberOfLogits_namesFileLineAndNumber() throws IOException {
    writeJudgements("20e0c0");

    assertThatThrownBy(() -> train("models"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("judgements.csv, line 2: logits are 3 numbers, expected 2 for each");
  }

  @Test
  void writeStatements_givesEachVariantWithLabelsAndTargetsHidden() throws IOException {
    write("alternatives.csv", "class,word,sense", "VERB-ed,thanked,FAVOR thank");
    Path file = folder.resolve("statements.tsv");

    NetworkTrainer.writeStatements(folder, file);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines.stream().filter(line -> !line.contains("\t- - -\t")))
        .hasSize(16 * (ContextVariants.COUNT + 1));
    assertThat(lines).anyMatch(line -> line.endsWith("\t1\t- - -\t[0N] condemned [1N] on [2N] 0."));
    assertThat(lines.get(0))
        .matches("[0-9a-f]{16}\t0\t(AGAINST NEUTRAL|NEUTRAL AGAINST)\t.*")
        .contains("[0N] condemned [1N] on day 0.");
    assertThat(lines).anyMatch(line -> line.contains("[0N] thanked [1N] on day"));
  }
}
