package io.github.countrystance.cli;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.country.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds names and targets of one's own. */
final class OwnTargets {

  @Option(
      names = "--targets",
      paramLabel = "FILE",
      description = "CSV of names and targets beside the shipped (id,kind,name,nameKind).")
  private @Nullable Path file;

  /** The file, if there is one. */
  Stream<Path> files() {
    return Stream.ofNullable(file);
  }

  /** Adds them to what an analyzer looks for. */
  void addTo(StanceAnalyzer.Builder builder) {
    if (file != null) {
      builder.targets(file);
    }
  }

  /** The shipped names, and those of the file if there is one. */
  Gazetteer gazetteer() throws IOException {
    return file == null ? Gazetteer.english() : Gazetteer.englishWith(file);
  }
}
