package io.github.countrystance.training;

import io.github.countrystance.feature.context.ContextVariants;
import io.github.countrystance.feature.context.ContextVariants.Alternative;
import io.github.countrystance.feature.context.Teaching;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what the network is taught beside the labels: {@code vectors.csv}, what words mean, and
 * where they are there {@code alternatives.csv}, words to exchange, and {@code judgements.csv},
 * what a larger model says.
 */
final class TeachingFiles {

  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Two numbers for the statement and each of its variants. */
  private static final int A_TARGET = 2 * (ContextVariants.COUNT + 1);

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
    return new Teaching(vectors(), new ContextVariants(alternatives()), judgements());
  }

  private Map<String, float[]> vectors() throws IOException {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    Path file = folder.resolve("vectors.csv");
    try (CSVParser rows = CSV.parse(Files.newBufferedReader(file))) {
      for (CSVRecord row : rows) {
        String word = row.get("word");
        byte[] steps = hex(row.get("vector"), "vector", file, rows);
        float[] vector = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
          vector[i] = steps[i] / (float) Byte.MAX_VALUE;
        }
        if (vectors.put(word, vector) != null) {
          throw new IOException(at(file, rows) + "word '" + word + "' stands twice");
        }
      }
    }
    return vectors;
  }

  private Map<String, List<Alternative>> alternatives() throws IOException {
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    Path file = folder.resolve("alternatives.csv");
    if (Files.exists(file)) {
      try (CSVParser rows = CSV.parse(Files.newBufferedReader(file))) {
        for (CSVRecord row : rows) {
          if (!row.isConsistent() || row.get("word").isBlank()) {
            throw new IOException(at(file, rows) + row + ", expected a class, a word and a sense");
          }
          alternatives
              .computeIfAbsent(row.get("class"), c -> new ArrayList<>())
              .add(new Alternative(row.get("word"), row.get("sense")));
        }
      }
    }
    return alternatives;
  }

  private Map<Long, byte[]> judgements() throws IOException {
    Map<Long, byte[]> judgements = new HashMap<>();
    Path file = folder.resolve("judgements.csv");
    if (Files.exists(file)) {
      try (CSVParser rows = CSV.parse(Files.newBufferedReader(file))) {
        for (CSVRecord row : rows) {
          String digest = row.get("statement");
          byte[] number = hex(digest, "statement", file, rows);
          if (number.length != Long.BYTES) {
            throw new IOException(
                at(file, rows) + "statement is '" + digest + "', expected 16 digits");
          }
          byte[] steps = hex(row.get("logits"), "logits", file, rows);
          if (steps.length == 0 || steps.length % A_TARGET != 0) {
            throw new IOException(
                at(file, rows)
                    + "logits are "
                    + steps.length
                    + " numbers, expected "
                    + A_TARGET
                    + " for each target");
          }
          if (judgements.put(ByteBuffer.wrap(number).getLong(), steps) != null) {
            throw new IOException(at(file, rows) + "statement '" + digest + "' stands twice");
          }
        }
      }
    }
    return judgements;
  }

  private static String at(Path file, CSVParser rows) {
    return file + ", line " + rows.getCurrentLineNumber() + ": ";
  }

  private static byte[] hex(String digits, String column, Path file, CSVParser rows)
      throws IOException {
    try {
      return HexFormat.of().parseHex(digits);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          at(file, rows) + column + " is '" + digits + "', expected hexadecimal digits", e);
    }
  }
}
