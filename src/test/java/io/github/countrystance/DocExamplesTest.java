package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README and of the Javadoc, taken from where they stand. */
class DocExamplesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern README = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("For the text \"([^\"]*)\" this prints");
  private static final Pattern JAVADOC =
      Pattern.compile("<pre>\\{@code\\n(.*?)\\}</pre>", Pattern.DOTALL);
  private static final Pattern IMPORT = Pattern.compile("^import .*;\\R", Pattern.MULTILINE);
  private static final Pattern CLAIM =
      Pattern.compile("^ *(\\S.*\\)); // \"?(.*?)\"?$", Pattern.MULTILINE);

  @TempDir private Path folder;

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  @Test
  void readme_firstExample_printsWhatTheReadmeSays() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String example = first(README, readme);
    compile(List.of(example));
    assertThat(run(0, first(QUOTED, readme))).isEqualTo(first(OUTPUT, readme));
  }

  @Test
  void readme_allExamples_compile() throws IOException {
    List<String> examples = new ArrayList<>();
    Matcher matcher = README.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      examples.add(matcher.group(1));
    }
    assertThat(examples).hasSizeGreaterThan(1);
    compile(examples);
  }

  @Test
  void javadoc_examples_compileAndKeepTheirWord() throws Exception {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher matcher = JAVADOC.matcher(Files.readString(file));
        while (matcher.find()) {
          String example = matcher.group(1).replaceAll("(?m)^ *\\* ?", "");
          if (example.contains(";")) { // not a command line
            examples.add(example);
          }
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(4);
    compile(examples);
    for (int i = 0; i < examples.size(); i++) {
      if (!readsFiles(examples.get(i)) && !needsSpark(examples.get(i))) {
        run(i, "Norway thanked Chile.");
      }
    }
  }

  private static boolean readsFiles(String example) {
    return example.contains("Path.of");
  }

  private static boolean needsSpark(String example) {
    return example.contains("StanceFunctions") || example.contains("Dataset<");
  }

  /** Where nothing is read from files, {@code call(); // value} becomes an assertion. */
  private static String source(int number, String example) {
    String body =
        readsFiles(example)
            ? example
            : CLAIM
                .matcher(example)
                .replaceAll("if (!String.valueOf($1).equals(\"$2\")) throw new Exception(\"$2\");");
    String imports =
        IMPORT.matcher(body).results().map(MatchResult::group).collect(Collectors.joining());
    return (imports.isEmpty() ? imports(example) : imports)
        + "public class Example"
        + number
        + " { public static void run("
        + (needsSpark(example)
            ? "SparkSession spark, Dataset<String> texts, Dataset<Row> articles"
            : "String text, java.io.PrintStream out")
        + ") throws Exception {\n"
        + IMPORT.matcher(body).replaceAll("").replace("System.out", "out")
        + "\n}}";
  }

  /** For examples that show none. */
  private static String imports(String example) {
    return "import io.github.countrystance.*; import io.github.countrystance.article.*;"
        + "import io.github.countrystance.country.*; import io.github.countrystance.stance.*;"
        + "import io.github.countrystance.training.*; import java.nio.file.*; import java.util.*;"
        + "import java.util.stream.*;"
        + (needsSpark(example)
            ? "import io.github.countrystance.spark.*; import org.apache.spark.sql.*;"
                + "import scala.Tuple2;"
            : "");
  }

  private void compile(List<String> examples) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", folder.toString()));
    arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    for (int i = 0; i < examples.size(); i++) {
      Path file = folder.resolve("Example" + i + ".java");
      arguments.add(Files.writeString(file, source(i, examples.get(i))).toString());
    }
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(out, out, arguments.toArray(String[]::new)))
        .as(messages.toString())
        .isZero();
  }

  private String run(int number, String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass("Example" + number)
          .getMethod("run", String.class, PrintStream.class)
          .invoke(null, text, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
