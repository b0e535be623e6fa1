package io.github.countrystance.feature;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.reading.LexiconEntry;
import io.github.countrystance.feature.reading.Reading;
import java.util.List;

/**
 * Windows over the masked words around a target, and what the lexicon knows anywhere: they patch
 * what the reading misses. Words far from the target are left to the network.
 */
final class WordFeatures {

  private static final int WINDOW = 4;

  /** Less than 1: words learn slower than the reading, which carries over to other texts. */
  private static final double NEAR = 0.35;

  private static final double PLACE = 0.5;

  private final Reading reading;
  private final List<Integer> mentions;
  private final List<Token> tokens;

  WordFeatures(Reading reading, List<Integer> mentions) {
    this.reading = reading;
    this.mentions = mentions;
    this.tokens = reading.tokens();
  }

  void addTo(FeatureCollector out) {
    for (int mention : mentions) {
      addWindow(mention, out);
    }
    addLexicon(out);
    addPlace(out);
  }

  /** The word as the model may see it: no name, no number. */
  private String word(int at) {
    if (at < 0) {
      return "<s>";
    }
    if (at >= tokens.size()) {
      return "</s>";
    }
    Token token = tokens.get(at);
    if (token.masked()) {
      return mentions.contains(at) ? "TARGET" : "OTHER";
    }
    return token.partOfSpeech().equals("NUM") ? "NUMBER" : reading.shown(at);
  }

  private void addWindow(int mention, FeatureCollector out) {
    for (int d = 1; d <= WINDOW; d++) {
      addNear("l", mention - d, d, out);
      addNear("r", mention + d, d, out);
    }
    int left = Math.max(mention - 1, 0);
    int right = Math.min(mention + 1, tokens.size() - 1);
    out.add("l2:" + word(mention - 2) + ' ' + word(mention - 1), NEAR, left);
    out.add("r2:" + word(mention + 1) + ' ' + word(mention + 2), NEAR, right);
    out.add("lr:" + word(mention - 1) + ' ' + word(mention + 1), NEAR, mention);
  }

  private void addNear(String side, int at, int distance, FeatureCollector out) {
    if (at >= 0 && at < tokens.size()) {
      out.add(side + ':' + word(at), NEAR, at);
      if (distance == 1) {
        out.add(side + "1:" + word(at), NEAR, at);
      }
    }
  }

  private void addLexicon(FeatureCollector out) {
    int favor = 0;
    int against = 0;
    for (int i = 0; i < tokens.size(); i++) {
      LexiconEntry entry = reading.entryAt(i);
      if (entry == null) {
        continue;
      }
      out.add("s:" + entry.sense(), i);
      switch (entry.polarity()) {
        case FAVOR -> favor++;
        case AGAINST -> against++;
        default -> {
          // counts for neither
        }
      }
      for (int mention : mentions) {
        String distance =
            Math.abs(mention - i) <= 3 ? "near" : Math.abs(mention - i) <= 8 ? "mid" : "far";
        String side = i < mention ? "l" : "r";
        out.add("p:" + entry.polarity() + ':' + side + distance, i);
      }
    }
    out.addWhole("b:" + Integer.compare(favor, against) + (favor + against == 0 ? "none" : ""), 1);
  }

  private void addPlace(FeatureCollector out) {
    out.addWhole("n:mentions=" + Math.min(mentions.size(), 3), PLACE);
    if (tokens.stream().anyMatch(t -> t.text().equals("\"") || t.text().equals("\u201c"))) {
      out.addWhole("n:quote", PLACE);
    }
  }
}
