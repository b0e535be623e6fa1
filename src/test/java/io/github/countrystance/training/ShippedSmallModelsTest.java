package io.github.countrystance.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed models of grammar and names are exactly what the committed data give. Apart from
 * {@link ShippedModelTest}, beside which they are trained.
 */
@Tag("models")
class ShippedSmallModelsTest {

  private static final Path DATA = Path.of("training-data");

  @TempDir private Path folder;

  @Test
  void syntaxModel_isWhatTheTreesGive() throws IOException {
    Path trained = folder.resolve("syntax.model");
    SyntaxTrainer.train(DATA.resolve("syntax"), trained);
    assertThat(trained)
        .as("SyntaxTrainer.train(training-data/syntax, models/syntax-en.model)")
        .hasSameBinaryContentAs(Path.of("models/syntax-en.model"));
  }

  @Test
  void namesModel_isWhatTheRowsGive() throws IOException {
    Path trained = folder.resolve("names.model");
    NamesTrainer.train(DATA.resolve("names"), trained);
    assertThat(trained)
        .as("NamesTrainer.train(training-data/names, models/names-en.model)")
        .hasSameBinaryContentAs(Path.of("models/names-en.model"));
  }
}
