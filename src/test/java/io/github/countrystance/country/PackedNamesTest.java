package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PackedNamesTest {

  private final NameSource packed = Objects.requireNonNull(PackedNames.shipped(), "not packed");
  private final ReadNames read;

  PackedNamesTest() throws IOException {
    read = new ReadNames(List.of());
  }

  @Test
  void beginningWith_anyWord_isPackedAsItIsRead() {
    assertThat(read.firstWords()).hasSizeGreaterThan(1_000);
    for (String word : read.firstWords()) {
      assertThat(packed.beginningWith(word)).isEqualTo(read.beginningWith(word));
    }
  }

  @Test
  void targets_arePackedAsTheyAreRead() {
    assertThat(packed.targets()).isEqualTo(read.targets());
    for (Target target : read.targets()) {
      assertThat(packed.target(target.id())).isEqualTo(target);
    }
  }

  @Test
  void target_wordOfANameOrNoId_isNone() {
    assertThat(packed.target("france")).isNull();
    assertThat(packed.target("*")).isNull();
    assertThat(packed.target("")).isNull();
    assertThat(packed.target("XX")).isNull();
  }
}
