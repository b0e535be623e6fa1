package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.article.Statement;
import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.english();

  @Test
  void english_hasAllCountriesOfIso3166AndKosovo() {
    List<String> ids =
        GAZETTEER.targets().stream()
            .filter(t -> t.kind() == Target.Kind.COUNTRY)
            .map(Target::id)
            .toList();
    assertThat(ids)
        .contains("XK")
        .containsAll(Arrays.asList(Locale.getISOCountries()))
        .hasSize(250);
  }

  @Test
  void english_hasTheSixteenBlocs() {
    assertThat(
            GAZETTEER.targets().stream().filter(t -> t.kind() == Target.Kind.BLOC).map(Target::id))
        .containsExactlyInAnyOrder(
            "EU",
            "UN",
            "NATO",
            "ASEAN",
            "GCC",
            "AFRICAN-UNION",
            "ARAB-LEAGUE",
            "BRICS",
            "G7",
            "G20",
            "WEST",
            "GULF",
            "SEA",
            "LATAM",
            "AFRICA",
            "EUROPE");
  }

  /** A table of one's own with these rows. */
  private static Path own(Path folder, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("mine.csv"), "id,kind,name,nameKind\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void englishWith_otherKind_isRefused(@TempDir Path folder) throws IOException {
    Path file = own(folder, "GB,BLOC,Blighty,NAME");
    assertThatThrownBy(() -> Gazetteer.englishWith(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("GB")
        .hasMessageContaining("COUNTRY")
        .hasMessageContaining("BLOC");
  }

  @Test
  void find_takesIdsAndNames() {
    assertThat(GAZETTEER.find("de").orElseThrow().name()).isEqualTo("Germany");
    assertThat(GAZETTEER.find("Ivory Coast").orElseThrow().id()).isEqualTo("CI");
    assertThat(GAZETTEER.find("Atlantis")).isEmpty();
  }

  @Test
  void englishWith_clashingName_namesBothRows(@TempDir Path folder) throws IOException {
    Path file = own(folder, "ZZ,COUNTRY,Norway,NAME");
    assertThatThrownBy(() -> Gazetteer.englishWith(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mine.csv, line 2")
        .hasMessageContaining("targets.csv, line");
  }

  @Test
  void englishWith_anotherKind_namesOwnRowAndShippedOne_once(@TempDir Path folder)
      throws IOException {
    Path file = Files.move(own(folder, "NO,BLOC,Norge,NAME"), folder.resolve("targets.csv"));
    assertThatThrownBy(() -> Gazetteer.englishWith(file))
        .isInstanceOf(IOException.class)
        .hasMessageMatching(
            ".*/targets.csv, line 2: 'Norge' makes NO a BLOC, but at the shipped targets.csv,"
                + " line \\d+ it is a COUNTRY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P5+1", "3 Seas Initiative", "Alpha/Beta Pact", "Land (North) Union", "日本国"})
  void englishWith_nameOfOtherSigns_isFound(String name, @TempDir Path folder) throws IOException {
    Path file = own(folder, "MINE,BLOC," + name + ",NAME");
    MentionFinder finder = new MentionFinder(Gazetteer.englishWith(file));
    assertThat(finder.find(Statement.of("Iran condemned " + name + " on Monday.")))
        .extracting(t -> t.target().id())
        .containsExactly("IR", "MINE");
  }

  @Test
  void everyName_isFoundWhereItIsPraised() {
    MentionFinder finder = new MentionFinder(GAZETTEER);
    List<String> missed = new ArrayList<>();
    CsvTable.beside(
        Gazetteer.class,
        "targets.csv",
        List.of("id", "name", "nameKind"),
        (row, line) -> {
          String text = "They praised " + row.get("name") + " today.";
          if (row.get("nameKind").equals("NAME")
              && finder.find(Statement.of(text)).stream()
                  .noneMatch(t -> t.target().id().equals(row.get("id")))) {
            missed.add(row.get("name"));
          }
        });
    assertThat(missed).isEmpty();
  }

  @Test
  void englishWith_newTarget_isFound(@TempDir Path folder) throws IOException {
    Path file = own(folder, "ECOWAS,BLOC,ECOWAS,NAME", "QUAD,BLOC,the Quad,NAME");
    MentionFinder finder = new MentionFinder(Gazetteer.englishWith(file));
    assertThat(finder.find(Statement.of("ECOWAS and the Quad met in Ghana.")))
        .extracting(t -> t.target().id())
        .containsExactly("ECOWAS", "QUAD", "GH");
  }

  @Test
  void englishWith_knownTarget_takesItsFirstNameForResults(@TempDir Path folder)
      throws IOException {
    Path file = own(folder, "MM,COUNTRY,Burma,NAME");
    assertThat(Gazetteer.englishWith(file).find("Myanmar").orElseThrow().name()).isEqualTo("Burma");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,kind,name\\nXX,BLOC,Quad | line 1 | nameKind",
        "id,kind,name,nameKind\\nXX,BLOCK,Quad,NAME | line 2 | BLOCK",
        "id,kind,name,nameKind\\nXX,BLOC,Quad,NOUN | line 2 | DEMONYM",
        "id,kind,name,nameKind\\nquad!,BLOC,Quad,NAME | line 2 | quad!",
        "id,kind,name,nameKind\\nXX,BLOC,...,NAME | line 2 | letters",
        "id,kind,name,nameKind\\nXX,BLOC,Quad | line 2 | expected 4",
        "id,kind,name,nameKind,\\nXX,BLOC,Quad,NAME, | line 1 | header",
        "id,kind,name,nameKind\\nXX,BLOC,\"Quad,NAME | line | not closed"
      })
  void englishWith_badRow_saysWhereAndWhatIsExpected(
      String rows, String place, String problem, @TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), rows.replace("\\n", "\n") + "\n");
    assertThatThrownBy(() -> Gazetteer.englishWith(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mine.csv, " + place)
        .hasMessageContaining(problem);
  }

  @Test
  void find_textLongerThanAnyName_isNoTarget() {
    assertThat(Gazetteer.english().find("a\u0323".repeat(200_000))).isEmpty();
  }

  @Test
  void englishWith_nameLongerThanAny_saysHowLongItMayBe(@TempDir Path folder) throws IOException {
    String row = "XX,BLOC," + "Quad ".repeat(50) + ",NAME";
    Path file = own(folder, row);
    assertThatThrownBy(() -> Gazetteer.englishWith(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2: name has 249 characters, expected at most 200");
  }

  @Test
  void find_kindsSwitchedOff_areNotFound() {
    MentionFinder finder =
        new MentionFinder(GAZETTEER, Set.of(Mention.Kind.NAME), Set.of(Target.Kind.COUNTRY));
    assertThat(finder.find(Statement.of("Moscow, the French, NATO and Peru agreed.")))
        .extracting(t -> t.target().id())
        .containsExactly("PE");
  }
}
