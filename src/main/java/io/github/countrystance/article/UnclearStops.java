package io.github.countrystance.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * What OpenNLP's English model says of stops that no rule decides. Many texts have none, and to
 * read the model is a tenth of a start: it is read when it is first asked. Threads may share it.
 */
final class UnclearStops {

  private static final String MODEL = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private volatile @Nullable SentenceModel model;

  /**
   * The model is not read yet, but it is there.
   *
   * @throws UncheckedIOException if it is missing from the class path
   */
  UnclearStops() {
    try {
      EnglishModels.require(MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The sentences that OpenNLP sees in a text, with offsets in it.
   *
   * @throws UncheckedIOException if the model is damaged
   */
  opennlp.tools.util.Span[] sentences(String text) {
    // a detector keeps state while it works, the model does not
    return new SentenceDetectorME(model()).sentPosDetect(text);
  }

  private SentenceModel model() {
    SentenceModel known = model;
    return known == null ? read() : known;
  }

  private synchronized SentenceModel read() {
    SentenceModel known = model;
    if (known == null) {
      try (InputStream in = EnglishModels.open(MODEL)) {
        known = new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      model = known;
    }
    return known;
  }
}
