package io.github.countrystance.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM like this one, with what users need on its class path and nothing else. */
final class ChildJvm {

  /** Our own classes, and what the core needs at run time: Spark alone brings 200 jars more. */
  private static final List<String> NEEDED =
      List.of(
          "classes", "opennlp", "smile", "commons-csv", "commons-io", "commons-codec", "slf4j-api");

  private ChildJvm() {}

  static ProcessBuilder of(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classPath());
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static String classPath() {
    List<String> kept = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (NEEDED.stream().anyMatch(Path.of(entry).getFileName().toString()::contains)) {
        kept.add(entry);
      }
    }
    return String.join(java.io.File.pathSeparator, kept);
  }
}
