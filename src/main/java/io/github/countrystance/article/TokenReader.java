package io.github.countrystance.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a statement into tokens and gives each its part of speech, with OpenNLP's English model.
 *
 * <p>Names of targets are hidden before the tagger looks: it sees one and the same name in the
 * place of each, so that no country is tagged otherwise than another. Immutable; threads may share
 * it.
 */
public final class TokenReader {

  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** What the tagger sees in the place of every target; any common country name would do. */
  private static final String STAND_IN = "Japan";

  private static final String ADJECTIVE_STAND_IN = "Japanese";

  /** The tagger's time grows faster than the length of words and sentences. */
  private static final int LONGEST_WORD = 40;

  private static final int LONGEST_RUN = 250;

  /** Of what "n't" cuts short. */
  private static final Map<String, String> LONG_FORMS =
      Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "is");

  private static final String BULLET = "\u2022";
  private static final double CAPITALS_OF_A_HEADLINE = 0.7;

  private final MaxentTagger tagger;

  private TokenReader(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The reader for English, with OpenNLP's model from the class path.
   *
   * @throws UncheckedIOException if the model is missing from the class path or damaged
   */
  public static TokenReader english() {
    try {
      return new TokenReader(new MaxentTagger(EnglishModels.tagger(MODEL)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the tokens of a statement.
   *
   * @param text the statement's text
   * @param masked what to hide, sorted, not overlapping; each becomes one token
   */
  public List<Token> read(String text, List<Mask> masked) {
    Objects.requireNonNull(text, "text");
    List<Span> words = WordSplitter.split(text, masked.stream().map(Mask::span).toList());
    boolean shouting = isHeadlineInCapitals(text, masked);
    List<Token> tokens = new ArrayList<>(words.size());
    int nextMask = 0;
    for (int begin = 0; begin < words.size(); begin += LONGEST_RUN) {
      List<Span> run = words.subList(begin, Math.min(words.size(), begin + LONGEST_RUN));
      @Nullable Mask[] hidden = new @Nullable Mask[run.size()];
      for (int i = 0; i < hidden.length; i++) {
        if (nextMask < masked.size() && run.get(i).equals(masked.get(nextMask).span())) {
          hidden[i] = masked.get(nextMask++);
        }
      }
      addRun(text, run, hidden, shouting, tokens);
    }
    return Collections.unmodifiableList(tokens);
  }

  private void addRun(
      String text, List<Span> run, @Nullable Mask[] hidden, boolean shouting, List<Token> tokens) {
    String[] words = new String[run.size()];
    String[] seen = new String[run.size()];
    for (int i = 0; i < seen.length; i++) {
      Mask mask = hidden[i];
      words[i] = mask == null ? written(run.get(i).of(text)) : Token.MASK;
      seen[i] = mask == null ? shown(words[i], shouting) : standIn(mask);
    }
    writeOutNegations(seen);
    String[] tags = tagger.tag(seen);
    for (int i = 0; i < seen.length; i++) {
      String tag = hidden[i] == null ? clitic(words[i], tags[i]) : tagOfMask(tags[i]);
      // one string for a word, however often it stands: the look-ups to come know its hash
      String word = seen[i].equals(words[i]) ? seen[i] : words[i];
      tokens.add(new Token(run.get(i), word, tag));
    }
  }

  /** The tagger knows "won't" and "will not", but no "wo" and no "n't". */
  private static void writeOutNegations(String[] seen) {
    for (int i = 1; i < seen.length; i++) {
      if (seen[i].equalsIgnoreCase("n't")) {
        seen[i] = "not";
        seen[i - 1] = LONG_FORMS.getOrDefault(seen[i - 1].toLowerCase(Locale.ROOT), seen[i - 1]);
      }
    }
  }

  private static String standIn(Mask mask) {
    return mask.adjective() ? ADJECTIVE_STAND_IN : STAND_IN;
  }

  private static String tagOfMask(String tag) {
    return tag.equals("ADJ") ? "ADJ" : "PROPN";
  }

  private static String shown(String word, boolean shouting) {
    String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    return shouting ? cut.toLowerCase(Locale.ROOT) : cut;
  }

  /** With one apostrophe for both, and no sign that would be taken for a hidden name. */
  private static String written(String word) {
    return word.equals(Token.MASK) ? BULLET : word.replace('\u2019', '\'');
  }

  /** By the words that are not hidden: "US, EU" is no more of a headline than "France, Chad". */
  private static boolean isHeadlineInCapitals(String text, List<Mask> masked) {
    int letters = 0;
    int capitals = 0;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      if (next < masked.size() && i == masked.get(next).span().begin()) {
        i = masked.get(next++).span().end() - 1;
        continue;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > 0 && capitals >= letters * CAPITALS_OF_A_HEADLINE;
  }

  /** The model was trained on unsplit clitics and does not know them alone. */
  private static String clitic(String word, String tag) {
    if (word.length() < 2 || word.length() > 3) {
      return tag;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "'s", "n't" -> "PART";
      case "'re", "'ve", "'ll", "'d", "'m" -> "AUX";
      default -> tag;
    };
  }
}
