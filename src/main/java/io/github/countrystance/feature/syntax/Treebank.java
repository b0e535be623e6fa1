package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Token;
import io.github.countrystance.file.CsvRow;
import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the trees that a parser is trained on: CSV with the columns {@code words}, {@code tags},
 * {@code heads} and {@code relations}, one statement a row, the tokens' values apart by one blank.
 */
public final class Treebank {

  private static final List<String> COLUMNS = List.of("words", "tags", "heads", "relations");

  private Treebank() {}

  /**
   * Reads all trees of a file.
   *
   * @throws IOException if rows are no trees; the message names file, lines and what was expected
   */
  public static List<SyntaxTree> read(Path file) throws IOException {
    List<SyntaxTree> trees = new ArrayList<>();
    CsvTable.read(file, COLUMNS, (row, line) -> trees.add(tree(row)));
    return trees;
  }

  private static SyntaxTree tree(CsvRow record) {
    String[] words = record.get("words").split(" ", -1);
    String[] tags = record.get("tags").split(" ", -1);
    String[] headColumn = record.get("heads").split(" ", -1);
    String[] relations = record.get("relations").split(" ", -1);
    int size = words.length;
    if (tags.length != size || headColumn.length != size || relations.length != size) {
      throw new IllegalArgumentException(
          "expected as many tags, heads and relations as words, found "
              + size
              + " words, "
              + tags.length
              + " tags, "
              + headColumn.length
              + " heads, "
              + relations.length
              + " relations");
    }
    List<Token> tokens = new ArrayList<>(size);
    int[] heads = new int[size];
    int begin = 0;
    for (int i = 0; i < size; i++) {
      tokens.add(new Token(new Span(begin, begin + words[i].length()), words[i], tags[i]));
      begin += words[i].length() + 1;
      heads[i] = number(headColumn[i], i);
      if (heads[i] < SyntaxTree.ROOT || heads[i] >= size || heads[i] == i) {
        throw new IllegalArgumentException(
            "head of word " + i + " is " + heads[i] + ", expected -1.." + (size - 1));
      }
    }
    requireTree(heads);
    return new SyntaxTree(tokens, new Words(tokens).text, heads, relations);
  }

  private static int number(String head, int word) {
    try {
      return Integer.parseInt(head);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "head of word " + word + " is '" + head + "', expected a number", e);
    }
  }

  private static void requireTree(int[] heads) {
    long roots = Arrays.stream(heads).filter(head -> head == SyntaxTree.ROOT).count();
    if (roots != 1) {
      throw new IllegalArgumentException("found " + roots + " words with head -1, expected one");
    }
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at != SyntaxTree.ROOT; steps++) {
        if (steps == heads.length) {
          throw new IllegalArgumentException("the heads above word " + i + " go round in a ring");
        }
        at = heads[at];
      }
    }
  }
}
