package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the parser looks at of each token, as numbers: the word, its beginning and ending, its part
 * of speech.
 */
final class Words {

  /** Long enough to tell stems apart, short enough to be the same for all forms of a verb. */
  private static final int LONGEST_STEM = 5;

  private static final Map<String, String> LONG_FORMS =
      Map.of("wo", "will", "ca", "can", "sha", "shall");

  /** In lower case, "won't" as "will" and "n't". */
  final String[] text;

  final int[] word;
  final int[] stem;
  final int[] ending;
  final int[] tag;
  final int size;
  private final int[] signs;
  private final int[] verbs;

  Words(List<Token> tokens) {
    size = tokens.size();
    text = new String[size];
    word = new int[size + 1];
    stem = new int[size + 1];
    ending = new int[size + 1];
    tag = new int[size + 1];
    signs = new int[size + 2];
    verbs = new int[size + 2];
    for (int i = 0; i < size; i++) {
      String lower = tokens.get(i).text().toLowerCase(Locale.ROOT);
      text[i] = isCutShort(tokens, i) ? LONG_FORMS.getOrDefault(lower, lower) : lower;
      word[i] = lower.hashCode();
      ending[i] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
      stem[i] = lower.substring(0, Math.min(lower.length(), LONGEST_STEM)).hashCode();
      String partOfSpeech = tokens.get(i).partOfSpeech();
      tag[i] = partOfSpeech.hashCode();
      signs[i + 1] = signs[i] + (partOfSpeech.equals("PUNCT") ? 1 : 0);
      verbs[i + 1] = verbs[i] + (partOfSpeech.equals("VERB") ? 1 : 0);
    }
    // the artificial root stands behind the last token
    word[size] = 1;
    stem[size] = 1;
    ending[size] = 1;
    tag[size] = 1;
    signs[size + 1] = signs[size];
    verbs[size + 1] = verbs[size];
  }

  private static boolean isCutShort(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).text().equalsIgnoreCase("n't");
  }

  /** How many signs and verbs stand between two places, each counted up to two, as one number. */
  int between(int left, int right) {
    if (left < 0 || right <= left) {
      return 0;
    }
    int signsThere = Math.min(signs[right] - signs[left + 1], 2);
    int verbsThere = Math.min(verbs[right] - verbs[left + 1], 2);
    return 1 + signsThere * 3 + verbsThere;
  }

  int stem(int at) {
    return at < 0 || at > size ? 0 : stem[at];
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
