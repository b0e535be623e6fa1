package io.github.countrystance.cli;

import io.github.countrystance.file.LibraryVersion;
import io.github.countrystance.file.Messages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program {@code country-stance}: its commands, and how errors leave it. */
@Command(
    name = "country-stance",
    description = "Finds countries and blocs in English text, and the stance toward each.",
    mixinStandardHelpOptions = true,
    version = CountryStance.VERSION,
    subcommands = {
      AnalyzeCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ModelCommand.class,
      HelpCommand.class
    })
public final class CountryStance {

  static final String VERSION = "country-stance " + LibraryVersion.NUMBER;
  static final String OUTPUT_LOST = "standard output cannot be written to its end";

  private CountryStance() {}

  /**
   * Runs the program and ends the JVM: status 0 done, 1 bad input, 2 wrong usage, 3 an error of the
   * program.
   */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    out.flush();
    if (out.checkError() && status == 0) {
      err.println("country-stance: " + OUTPUT_LOST);
      status = Messages.BAD_INPUT;
    }
    System.exit(status);
  }

  /** Runs the program and returns its exit status. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine program = new CommandLine(new CountryStance());
    program.setOut(out);
    program.setErr(err);
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setExpandAtFiles(false); // a text's name may begin with @
    program.setExecutionExceptionHandler(
        (exception, command, result) ->
            Messages.tell("country-stance", exception, Messages.isOfInput(exception), err));
    try {
      return program.execute(args);
    } catch (OutOfMemoryError e) {
      err.println("country-stance: out of memory; give the JVM more (java -Xmx4g -jar ...)");
      return Messages.PROGRAM_ERROR;
    } catch (Error e) { // none may take along what was already printed
      return Messages.tell("country-stance", e, false, err);
    }
  }
}
