package io.github.countrystance.benchmark;

import io.github.countrystance.article.ArticleReader;
import io.github.countrystance.article.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that are measured: our own articles from the test resources, or any file.
 *
 * @param articles each a document of its own
 * @param statements how many statements they hold, as our own reader counts
 */
record Corpus(List<String> articles, int statements) {

  /** CoreNLP does about two statements a second. */
  private static final int SAMPLE = 12;

  /**
   * The articles by name: {@code with} or {@code without} targets, {@code both}, a {@code sample}
   * of both, or the name of a file whose lines are documents.
   */
  static Corpus of(String name) {
    return switch (name) {
      case "with", "without" -> new Corpus(shipped(name));
      case "both" -> new Corpus(shipped("with", "without"));
      case "sample" -> sample();
      default -> new Corpus(lines(Path.of(name)));
    };
  }

  private Corpus(List<String> articles) {
    this(articles, statements(articles).size());
  }

  private static List<String> shipped(String... names) {
    return Stream.of(names).flatMap(name -> Stream.of(text(name).split("\\R\\R"))).toList();
  }

  private static Corpus sample() {
    Stream<Statement> with = statements(shipped("with")).stream().limit(SAMPLE);
    Stream<Statement> without = statements(shipped("without")).stream().limit(SAMPLE);
    return new Corpus(Stream.concat(with, without).map(Statement::text).toList());
  }

  static List<Statement> statements(List<String> articles) {
    ArticleReader reader = ArticleReader.english();
    return articles.stream().flatMap(a -> reader.read(a).statements().stream()).toList();
  }

  private static String text(String name) {
    String resource = "/io/github/countrystance/corpus/" + name + "-targets.txt";
    try (InputStream in = Corpus.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
