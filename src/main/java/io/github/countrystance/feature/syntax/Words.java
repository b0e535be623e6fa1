package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Token;
import java.util.List;
import java.util.Locale;

/** What the parser looks at of each token, as numbers: the word, its ending, its part of speech. */
final class Words {

  final int[] word;
  final int[] ending;
  final int[] tag;
  final int size;

  Words(List<Token> tokens) {
    size = tokens.size();
    word = new int[size + 1];
    ending = new int[size + 1];
    tag = new int[size + 1];
    for (int i = 0; i < size; i++) {
      String text = tokens.get(i).text().toLowerCase(Locale.ROOT);
      word[i] = text.hashCode();
      ending[i] = text.substring(Math.max(0, text.length() - 3)).hashCode();
      tag[i] = tokens.get(i).partOfSpeech().hashCode();
    }
    // the artificial root stands behind the last token
    word[size] = 1;
    ending[size] = 1;
    tag[size] = 1;
  }

  int word(int at) {
    return at < 0 || at > size ? 0 : word[at];
  }

  int ending(int at) {
    return at < 0 || at > size ? 0 : ending[at];
  }

  int tag(int at) {
    return at < 0 || at > size ? 0 : tag[at];
  }
}
