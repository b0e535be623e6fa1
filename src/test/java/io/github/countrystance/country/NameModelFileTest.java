package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NameModelFileTest {

  private static final Path SHIPPED = Path.of("models/names-en.model");

  @Test
  void bytes_ofWhatWasRead_areTheSame() throws IOException {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    assertThat(NameModelFile.bytes(NameModelFile.read(bytes, "model"))).isEqualTo(bytes);
  }

  @Test
  void read_cutShort_isAnErrorThatNamesTheFile() throws IOException {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    for (int length = 0; length < bytes.length; length += 997) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> NameModelFile.read(cut, "cut.model"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cut.model");
    }
  }

  @Test
  void read_oneByteChanged_isAnError() throws IOException {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    for (int at = 0; at < bytes.length; at += 997) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> NameModelFile.read(changed, "x")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void read_newerFormat_saysFoundAndExpected() throws IOException {
    byte[] bytes = Files.readAllBytes(SHIPPED);
    bytes[7] = 9;
    assertThatThrownBy(() -> NameModelFile.read(bytes, "x"))
        .hasMessage("x: format version is 9, expected 2");
  }
}
