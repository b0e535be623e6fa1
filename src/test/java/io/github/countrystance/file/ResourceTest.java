package io.github.countrystance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ResourceTest {

  @Test
  void read_ofAResource_givesTheReaderAllOfIt() {
    int length = Resource.read(Resource.class, "Resource.class", bytes -> bytes.length);

    assertThat(length).isPositive();
  }

  @Test
  void read_ofWhatIsMissing_namesItAndWhoNeedsIt() {
    assertThatThrownBy(() -> Resource.read(Resource.class, "none.model", bytes -> bytes))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileNotFoundException.class)
        .hasMessageContaining("none.model is not on the class path")
        .hasMessageContaining(Resource.class.getName());
  }

  @Test
  void read_ofWhatIsDamaged_saysWhatTheReaderSays() {
    assertThatThrownBy(
            () ->
                Resource.read(
                    Resource.class,
                    "Resource.class",
                    bytes -> {
                      throw new IOException("no model");
                    }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no model");
  }
}
