package io.github.countrystance.training;

import io.github.countrystance.feature.context.ContextVariants;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.context.Teaching;
import io.github.countrystance.file.CsvRow;
import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the network is taught beside the labels: {@code vectors.csv}, what words begin with,
 * and where they are there {@code alternatives.csv}, words to exchange, {@code meanings.csv}, what
 * a larger model makes of words, and {@code judgements.csv}, what it says of statements.
 */
final class TeachingFiles {

  /** Numbers for a target. */
  private static final int A_TARGET = 2;

  /** Steps of a number of a meaning that make 1. */
  private static final float MEANING_STEPS = 64;

  private final Path folder;

  TeachingFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the files.
   *
   * @throws IOException if a row is wrong; the message names file, line, value and expectation
   */
  Teaching read() throws IOException {
    Teaching unjudged = readUnjudged();
    return new Teaching(unjudged.vectors(), meanings(), unjudged.variants(), judgements());
  }

  /**
   * Reads all but what the larger model says.
   *
   * @throws IOException if a row is wrong; the message names file, line, value and expectation
   */
  Teaching readUnjudged() throws IOException {
    Map<String, float[]> vectors = vectors();
    return new Teaching(vectors, Map.of(), new ContextVariants(alternatives(), vectors), Map.of());
  }

  private Map<String, float[]> vectors() throws IOException {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    CsvTable.read(
        folder.resolve("vectors.csv"),
        List.of("word", "vector"),
        (row, line) -> putNumbers(row, "vector", Byte.MAX_VALUE, vectors));
    return vectors;
  }

  private Map<String, float[]> meanings() throws IOException {
    Map<String, float[]> meanings = new LinkedHashMap<>();
    readIfThere(
        "meanings.csv",
        List.of("word", "meaning"),
        (row, line) -> putNumbers(row, "meaning", MEANING_STEPS, meanings));
    return meanings;
  }

  private static void putNumbers(
      CsvRow row, String column, float stepsInOne, Map<String, float[]> byWord) {
    byte[] steps = hex(row, column);
    float[] numbers = new float[steps.length];
    for (int i = 0; i < steps.length; i++) {
      numbers[i] = steps[i] / stepsInOne;
    }
    if (byWord.put(row.get("word"), numbers) != null) {
      throw new IllegalArgumentException("word '" + row.get("word") + "' stands twice");
    }
  }

  private Map<String, List<Alternative>> alternatives() throws IOException {
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    readIfThere(
        "alternatives.csv",
        List.of("class", "word", "sense"),
        (row, line) -> {
          if (row.get("word").isBlank()) {
            throw new IllegalArgumentException(
                "found " + row.values() + ", expected a class, a word and a sense");
          }
          alternatives
              .computeIfAbsent(row.get("class"), c -> new ArrayList<>())
              .add(new Alternative(row.get("word"), row.get("sense")));
        });
    return alternatives;
  }

  private Map<Long, byte[]> judgements() throws IOException {
    Map<Long, byte[]> judgements = new HashMap<>();
    readIfThere(
        "judgements.csv",
        List.of("statement", "logits"),
        (row, line) -> {
          String digest = row.get("statement");
          byte[] number = hex(row, "statement");
          if (number.length != Long.BYTES) {
            throw new IllegalArgumentException("statement is '" + digest + "', expected 16 digits");
          }
          byte[] steps = hex(row, "logits");
          if (steps.length == 0 || steps.length % A_TARGET != 0) {
            throw new IllegalArgumentException(
                "logits are "
                    + steps.length
                    + " numbers, expected "
                    + A_TARGET
                    + " for each target");
          }
          if (judgements.put(ByteBuffer.wrap(number).getLong(), steps) != null) {
            throw new IllegalArgumentException("statement '" + digest + "' stands twice");
          }
        });
    return judgements;
  }

  private void readIfThere(String name, List<String> columns, CsvTable.RowReader reader)
      throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      CsvTable.read(file, columns, reader);
    }
  }

  private static byte[] hex(CsvRow row, String column) {
    try {
      return HexFormat.of().parseHex(row.get(column));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          column + " is '" + row.get(column) + "', expected hexadecimal digits", e);
    }
  }
}
