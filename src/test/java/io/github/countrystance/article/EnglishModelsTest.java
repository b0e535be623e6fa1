package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import org.junit.jupiter.api.Test;

class EnglishModelsTest {

  private static final String MISSING = "opennlp-missing.bin";

  @Test
  void open_modelThatIsNotThere_tellsWhichJarsToLookFor() {
    assertThatThrownBy(() -> EnglishModels.open(MISSING))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContainingAll(MISSING, "opennlp-models jars");
  }

  @Test
  void require_modelThatIsNotThere_failsBeforeAnythingIsRead() {
    assertThatThrownBy(() -> EnglishModels.require(MISSING))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessageContainingAll(MISSING, "opennlp-models jars");
  }
}
