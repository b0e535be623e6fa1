package io.github.countrystance.country;

import io.github.countrystance.file.CsvRow;
import io.github.countrystance.file.CsvTable;
import io.github.countrystance.file.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns which names name their target, where no rule knows: rows of {@code
 * text,begin,mention,kind,decision} in, the bytes of a model out. The same rows give the same
 * bytes.
 */
public final class NameDecisionTrainer {

  private static final List<String> COLUMNS =
      List.of("text", "begin", "mention", "kind", "decision");

  private final ContextWords words = new ContextWords();
  private final Gazetteer gazetteer;
  private final List<Set<String>> evidence = new ArrayList<>();
  private final List<NameDecision> decisions = new ArrayList<>();
  private final StringBuilder rows = new StringBuilder();

  /** Fits linear weights; the country stage knows no learner of its own. */
  @FunctionalInterface
  public interface Fitter {

    /**
     * Fits weights.
     *
     * @param rows what was observed in each row
     * @param labels the label of each row, counted from 0
     * @param labelCount how many labels there are
     * @return for each observation a weight for each label; under the empty name the intercepts
     */
    Map<String, double[]> fit(List<Set<String>> rows, int[] labels, int labelCount);
  }

  /** Names other than the one that a row asks about are masked by this gazetteer. */
  public NameDecisionTrainer(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Adds the rows of a file.
   *
   * @throws IOException if rows are wrong; the message names file, lines, values and expectations
   */
  public void read(Path file) throws IOException {
    CsvTable.read(file, COLUMNS, (row, line) -> add(row));
  }

  private void add(CsvRow record) {
    String text = record.get("text");
    String mention = record.get("mention");
    int begin = number(record.get("begin"));
    if (!text.startsWith(mention, begin)) {
      throw new IllegalArgumentException(
          "mention '" + mention + "' does not stand at " + begin + ", expected it there");
    }
    Mention.Kind kind = CsvTable.constant(Mention.Kind.class, "kind", record.get("kind"));
    NameDecision decision =
        CsvTable.constant(NameDecision.class, "decision", record.get("decision"));
    evidence.add(observe(text, begin, begin + mention.length(), kind));
    decisions.add(decision);
    rows.append(String.join("\t", record.values())).append('\n');
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("begin '" + value + "': expected a number", e);
    }
  }

  private Set<String> observe(String text, int begin, int end, Mention.Kind kind) {
    NamedText named = NamedText.of(text, gazetteer.names(), words);
    List<NameToken> tokens = named.tokens();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      first = tokens.get(i).span().begin() == begin ? i : first;
      last = tokens.get(i).span().end() == end ? i : last;
    }
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "mention '" + text.substring(begin, end) + "': expected whole words");
    }
    return new NameEvidence(words, named.context(), named.candidates()).of(kind, first, last + 1);
  }

  /**
   * Fits a model to all rows read.
   *
   * @return what its file holds
   */
  public byte[] train(Fitter fitter) throws IOException {
    int[] labels = decisions.stream().mapToInt(NameDecision::column).toArray();
    Map<String, double[]> weights =
        new HashMap<>(fitter.fit(evidence, labels, NameDecision.values().length));
    double[] intercepts = weights.remove("");
    if (intercepts == null) {
      throw new IllegalArgumentException("expected intercepts under the empty name");
    }
    return NameModelFile.bytes(new NameModel(digest(), weights, intercepts));
  }

  private String digest() {
    return new Sha256().add(rows.toString()).hexadecimal();
  }
}
