package io.github.countrystance.feature;

import io.github.countrystance.article.Token;
import io.github.countrystance.feature.reading.LexiconEntry;
import io.github.countrystance.feature.reading.Reading;
import java.util.List;

/**
 * What the lexicon knows of words anywhere in the statement, and how far from the target: it
 * patches what the reading misses. All other words are left to the network.
 */
final class LexiconFeatures {

  private static final double PLACE = 0.5;

  private final Reading reading;
  private final List<Integer> mentions;
  private final List<Token> tokens;

  LexiconFeatures(Reading reading, List<Integer> mentions) {
    this.reading = reading;
    this.mentions = mentions;
    this.tokens = reading.tokens();
  }

  void addTo(FeatureCollector out) {
    addLexicon(out);
    addPlace(out);
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
    if (isQuoting()) {
      out.addWhole("n:quote", PLACE);
    }
  }

  private boolean isQuoting() {
    for (Token token : tokens) {
      if (token.text().equals("\"") || token.text().equals("\u201c")) {
        return true;
      }
    }
    return false;
  }
}
