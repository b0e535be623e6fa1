package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void find_takesIdsAndNames() {
    assertThat(GAZETTEER.find("de").orElseThrow().name()).isEqualTo("Germany");
    assertThat(GAZETTEER.find("Ivory Coast").orElseThrow().id()).isEqualTo("CI");
    assertThat(GAZETTEER.find("Atlantis")).isEmpty();
  }

  @Test
  void englishWith_clashingName_namesBothRows(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.csv"), "id,kind,name,nameKind\nZZ,COUNTRY,Norway,NAME\n");
    assertThatThrownBy(() -> Gazetteer.englishWith(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mine.csv, line 2")
        .hasMessageContaining("targets.csv, line");
  }
}
