package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  @Property
  void find_anyNames_findsThoseAndNoOthers(
      @ForAll @Size(max = 200) Set<String> names, @ForAll List<String> others) {
    WeightTable table = table(names.toArray(String[]::new));
    for (int row = 0; row < table.size(); row++) {
      assertThat(table.find(table.name(row))).isEqualTo(row);
      assertThat(table.weight(row, 1)).isEqualTo(row + 0.5);
    }
    for (String other : others) {
      assertThat(table.find(other) >= 0).isEqualTo(names.contains(other));
    }
  }

  @Test
  void find_namesThatHashAlike_tellsThemApart() {
    assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode());
    WeightTable table = table("AaAa", "BBBB");
    assertThat(table.find("BBBB")).isEqualTo(1);
    assertThat(table.find("AaBB")).isEqualTo(-1);
  }

  @Test
  void table_nameTwice_isRefused() {
    assertThatThrownBy(() -> table("e:FAVOR", "e:FAVOR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("feature 'e:FAVOR' stands twice");
  }

  @Test
  void table_thousandsOfNamesMadeToHashAlike_isRefusedSoon() {
    String[] alike = new String[1 << 13];
    for (int i = 0; i < alike.length; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 13; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      alike[i] = name.toString();
    }
    assertThatThrownBy(() -> table(alike)).hasMessageStartingWith("too many features hash like '");
  }

  @Test
  void find_beyondThirtyThousandNamesSideBySide_isNotThere() {
    // one run of occupied places: the hash of one sign is the sign itself
    String[] run = new String[30_000];
    for (int i = 0; i < run.length; i++) {
      run[i] = String.valueOf((char) (i + 1));
    }
    assertThat(table(run).find(String.valueOf((char) 40_000))).isEqualTo(-1);
  }

  private static WeightTable table(String... names) {
    double[] weights = new double[names.length * 2];
    for (int i = 0; i < names.length; i++) {
      weights[2 * i + 1] = i + 0.5;
    }
    return new WeightTable(names, weights, 2);
  }
}
