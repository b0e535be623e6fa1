package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;

class TaggerFileTest {

  private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  @Test
  void read_theEnglishModel_givesWhatOpenNlpReads() throws IOException {
    TaggerFile file = TaggerFile.read(EnglishModels.taggerContent(MODEL));
    MaxentModel model;
    try (InputStream in = EnglishModels.open(MODEL)) {
      model = new POSModel(in).getArtifact("pos.model");
    }

    assertThat(file.outcomes()).isEqualTo(((AbstractModel) model).getDataStructures()[2]);
    assertThat(file.features()).hasSizeGreaterThan(10_000);
    assertThat(IntStream.range(0, file.features().length))
        .allMatch(row -> farthest(probabilities(file, row), model, file.features()[row]) < 1e-12);
  }

  private static double farthest(double[] probabilities, MaxentModel model, String feature) {
    double[] expected = model.eval(new String[] {feature});
    return IntStream.range(0, expected.length)
        .mapToDouble(outcome -> Math.abs(expected[outcome] - probabilities[outcome]))
        .max()
        .orElseThrow();
  }

  /** What a maximum-entropy model makes of the sums for a feature. */
  private static double[] probabilities(TaggerFile file, int row) {
    double[] sums = new double[file.outcomes().length];
    file.weights().add(file.weights().stretch(row), sums);
    double[] exponentials = Arrays.stream(sums).map(Math::exp).toArray();
    double all = Arrays.stream(exponentials).sum();
    return Arrays.stream(exponentials).map(e -> e / all).toArray();
  }

  @Test
  void read_cutShort_isAnError() throws IOException {
    byte[] content = EnglishModels.taggerContent(MODEL);

    for (int length : new int[] {0, 3, 20, 2_000, content.length / 2, content.length - 1}) {
      assertThatThrownBy(() -> TaggerFile.read(Arrays.copyOf(content, length)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void read_otherKind_isNamed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeUTF("Perceptron");

    assertThatThrownBy(() -> TaggerFile.read(bytes.toByteArray()))
        .hasMessage("a model of kind 'Perceptron', expected GIS");
  }
}
