package io.github.countrystance.benchmark;

import io.github.countrystance.training.LabelledRow;
import io.github.countrystance.training.TrainingData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.doccat.NGramFeatureGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * What OpenNLP offers: the floor (sentences and tokens) that any solution must pay, and its own
 * chain, which categorises each sentence as a whole, whoever is named in it. For one thread.
 */
final class OpenNlp {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;

  OpenNlp() {
    try (InputStream forSentences = open("sentence");
        InputStream forTokens = open("tokens")) {
      sentences = new SentenceDetectorME(new SentenceModel(forSentences));
      tokenizer = new TokenizerME(new TokenizerModel(forTokens));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String kind) {
    return OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
  }

  /** The floor: the number of tokens. */
  int tokens(String article) {
    int tokens = 0;
    for (String sentence : sentences.sentDetect(article)) {
      tokens += tokenizer.tokenize(sentence).length;
    }
    return tokens;
  }

  /** The chain: the best category of each sentence. */
  List<String> categories(String article, DoccatModel model) {
    DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
    List<String> best = new ArrayList<>();
    for (String sentence : sentences.sentDetect(article)) {
      double[] scores = categorizer.categorize(tokenizer.tokenize(sentence));
      best.add(categorizer.getBestCategory(scores));
    }
    return best;
  }

  /** Trains a categorizer on the rows of our own training data. */
  DoccatModel train(TrainingData data) throws IOException {
    List<DocumentSample> samples = new ArrayList<>();
    for (LabelledRow row : data.rows()) {
      samples.add(new DocumentSample(row.stance().name(), tokenizer.tokenize(row.text())));
    }
    FeatureGenerator[] generators = {
      new BagOfWordsFeatureGenerator(), new NGramFeatureGenerator(2, 3)
    };
    TrainingParameters parameters = TrainingParameters.defaultParams();
    return DocumentCategorizerME.train(
        "en",
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new DoccatFactory(generators));
  }
}
