package io.github.countrystance.cli;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.file.InputFile;
import io.github.countrystance.file.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: texts in, stances out. */
@Command(
    name = "analyze",
    description = "Prints the stance of each statement toward each country and bloc it names.",
    version = CountryStance.VERSION,
    mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  enum Format {
    TEXT,
    JSONL,
    CSV,
    HTML
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description =
          "text, jsonl (an object per statement), csv (a row per stance) or html (one page).")
  private Format format = Format.TEXT;

  @Option(names = "--lines", description = "Every input line is a document of its own.")
  private boolean lines;

  @Option(names = "--model", paramLabel = "FILE", description = "A stance model of your own.")
  private @Nullable Path model;

  @Option(
      names = "--abstain-below",
      paramLabel = "P",
      defaultValue = "0",
      description = "Mark stances less probable than this, 0..1.")
  private double abstainBelow;

  @Option(
      names = "--explain",
      description = "Text only: print the words that decided, and how far.")
  private boolean explain;

  @Mixin private OwnTargets targets = new OwnTargets();

  @Parameters(paramLabel = "FILE", description = "Text files in UTF-8; - or none: standard input.")
  private List<String> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (!(abstainBelow >= 0 && abstainBelow <= 1)) {
      throw new ParameterException(
          command.commandLine(), "--abstain-below: expected 0..1, not " + abstainBelow);
    }
    if (explain && format != Format.TEXT) {
      throw new ParameterException(command.commandLine(), "--explain goes with --format text only");
    }
    if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new ParameterException(command.commandLine(), "-: expected once");
    }
    StanceAnalyzer analyzer = analyzer().abstainBelow(abstainBelow);
    PrintWriter out = command.commandLine().getOut();
    ReportWriter reports =
        switch (format) {
          case TEXT -> new TextReports(out, explain ? analyzer : null);
          case JSONL -> new JsonLinesReports(out);
          case CSV -> new CsvReports(out);
          case HTML -> new HtmlReports(out);
        };
    for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
      try (InputStream in =
          file.equals(STANDARD_INPUT) ? System.in : InputFile.open(Path.of(file), "a text file")) {
        if (lines) {
          analyzeLines(analyzer, files.size() > 1 ? file + ':' : "", file, in, reports, out);
        } else {
          reports.write(file, analyzer.analyze(Utf8.decode(whole(in, file), file, 1)));
          requireReader(out);
        }
      }
    }
    reports.end();
    return 0;
  }

  private StanceAnalyzer analyzer() {
    StanceAnalyzer.Builder builder = StanceAnalyzer.builder();
    targets.addTo(builder);
    if (model != null) {
      builder.model(model);
    }
    return builder.build();
  }

  private static byte[] whole(InputStream in, String file) throws IOException {
    String expected = ": expected at most " + LineInput.MOST_BYTES + " bytes; part it, or ";
    String tooLong = file + expected + "take --lines if each line is a document";
    return InputFile.atMost(LineInput.MOST_BYTES, in, tooLong);
  }

  /** Sends out what is done; nothing more is analysed for a reader that has gone. */
  private static void requireReader(PrintWriter out) throws IOException {
    if (out.checkError()) {
      throw new IOException(CountryStance.OUTPUT_LOST);
    }
  }

  /** Lines end with LF or CR LF only: other signs that some count as line ends are text. */
  private static void analyzeLines(
      StanceAnalyzer analyzer,
      String prefix,
      String file,
      InputStream in,
      ReportWriter reports,
      PrintWriter out)
      throws IOException {
    LineInput input = new LineInput(in, file);
    long number = 0;
    String line = input.next();
    while (line != null) {
      number++;
      reports.write(prefix + number, analyzer.analyze(line));
      requireReader(out);
      line = input.next();
    }
  }
}
