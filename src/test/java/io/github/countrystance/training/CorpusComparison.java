package io.github.countrystance.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.countrystance.article.Statement;
import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.MentionFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Prints how the shipped statements compare with real ones, as a table for the data's README:
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.countrystance.training.CorpusComparison -Dexec.args=sentences.jsonl
 * }</pre>
 */
final class CorpusComparison {

  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(that|which|who|whom|whose|because|although|though|while|when|where|if|unless|since"
              + "|after|before|as|until|whether|why|how)\\b|[\"\u201c\u201d]");

  private final MentionFinder finder = new MentionFinder(Gazetteer.english());

  private CorpusComparison() {}

  /**
   * Compares.
   *
   * @param files the real sentences: JSON lines with a field {@code text}
   */
  public static void main(String[] files) throws IOException {
    CorpusComparison comparison = new CorpusComparison();
    List<String> real = new ArrayList<>();
    for (String file : files) {
      real.addAll(texts(Path.of(file)));
    }
    List<String> own =
        TrainingData.shipped().rows().stream().map(LabelledRow::text).distinct().toList();
    System.out.println("| | statements | words | targets | subordinate clause or quotation |");
    System.out.println("| --- | --- | --- | --- | --- |");
    System.out.println(comparison.row("ours", own));
    System.out.println(comparison.row("real", real));
  }

  private static List<String> texts(Path jsonLines) throws IOException {
    List<String> texts = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(jsonLines)) {
      try (JsonParser parser = json.createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.FIELD_NAME
              && parser.currentName().equals("text")) {
            texts.add(parser.nextTextValue());
          }
        }
      }
    }
    return texts;
  }

  private String row(String name, List<String> texts) {
    double words = texts.stream().mapToInt(t -> t.split("\\s+").length).average().orElse(0);
    double targets =
        texts.stream().mapToInt(t -> finder.find(Statement.of(t)).size()).average().orElse(0);
    double subordinate =
        texts.stream().filter(t -> SUBORDINATE.matcher(t.toLowerCase(Locale.ROOT)).find()).count()
            / (double) texts.size();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.2f | %.0f %% |",
        name,
        texts.size(),
        words,
        targets,
        subordinate * 100);
  }
}
