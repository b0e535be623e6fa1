package io.github.countrystance.feature.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreebankTest {

  @TempDir private Path folder;

  private Path file(String heads) throws IOException {
    String rows = "words,tags,heads,relations\nIt rained,PRON VERB," + heads + ",nsubj root\n";
    return Files.writeString(folder.resolve("trees.csv"), rows);
  }

  @Test
  void read_tree_hasItsHeads() throws IOException {
    SyntaxTree tree = Treebank.read(file("1 -1")).get(0);
    assertThat(tree.head(0)).isEqualTo(1);
    assertThat(tree.head(1)).isEqualTo(SyntaxTree.ROOT);
  }

  @ParameterizedTest
  @CsvSource({
    "1 0,found 0 words with head -1",
    "-1 -1,found 2 words with head -1",
    "1 x,'head of word 1 is ''x'', expected a number'",
    "1 2,head of word 1 is 2",
    "-1,1 heads"
  })
  void read_noTree_namesLineAndFault(String heads, String fault) {
    assertThatThrownBy(() -> Treebank.read(file(heads)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("trees.csv, line 2")
        .hasMessageContaining(fault);
  }

  @Test
  void parser_damagedFile_isRefused() throws IOException {
    byte[] bytes = DependencyParser.english().bytes();
    assertThat(DependencyParser.read(bytes).bytes()).isEqualTo(bytes);
    bytes[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> DependencyParser.read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }
}
