package io.github.countrystance.cli;

import io.github.countrystance.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that a command writes. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Fails if the command reads what it would write over, or the file can never be written.
   *
   * @param option that names the file
   * @param inputs files, or folders whose CSV files are read
   */
  static void require(CommandLine command, String option, Path output, List<Path> inputs)
      throws IOException {
    for (Path input : inputs) {
      if (isSame(output, input) || isTableIn(input, output)) {
        throw new ParameterException(
            command, option + ": " + output + " is read too, expected another file");
      }
    }
    AtomicFile.requireWritable(output);
  }

  private static boolean isSame(Path output, Path input) throws IOException {
    return Files.isRegularFile(output) && Files.exists(input) && Files.isSameFile(output, input);
  }

  private static boolean isTableIn(Path folder, Path output) throws IOException {
    Path parent = output.toAbsolutePath().getParent();
    return Files.isRegularFile(output)
        && output.toString().endsWith(".csv")
        && parent != null
        && Files.isDirectory(folder)
        && Files.isSameFile(parent, folder);
  }
}
