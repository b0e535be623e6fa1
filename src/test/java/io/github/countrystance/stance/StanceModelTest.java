package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.article.Span;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceModelTest {

  private static final StanceModel MODEL = model();

  private static Features features(String... names) {
    List<Feature> all = new ArrayList<>();
    for (String name : names) {
      all.add(new Feature(name, 1, new Span(0, 0)));
    }
    return new Features(all);
  }

  private static StanceModel model() {
    List<StanceFitter.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new StanceFitter.Example(features("praise", "said"), Stance.FAVOR));
      examples.add(new StanceFitter.Example(features("blame", "said"), Stance.AGAINST));
      examples.add(new StanceFitter.Example(features("meet", "said"), Stance.NEUTRAL));
    }
    ModelInfo info = new ModelInfo("test", 1, "rows", "words", "", new TreeMap<>());
    return new StanceFitter(1, 1).fit(examples, info);
  }

  @Test
  void classify_knownFeatures_givesTheirStance() {
    assertThat(MODEL.classify(features("praise")).best()).isEqualTo(Stance.FAVOR);
    assertThat(MODEL.classify(features("blame")).best()).isEqualTo(Stance.AGAINST);
    assertThat(MODEL.classify(features("meet")).best()).isEqualTo(Stance.NEUTRAL);
  }

  @Property(tries = 200)
  void reasons_ofAnyFeatures_addUpToTheScoreExactly(
      @ForAll("observations") List<String> names, @ForAll Stance stance) {
    Features features = features(names.toArray(String[]::new));
    double sum = 0;
    for (Reason reason : MODEL.reasons(features, stance)) {
      sum += reason.contribution();
    }
    assertThat(sum).isEqualTo(MODEL.score(features, stance));
  }

  @Provide
  Arbitrary<List<String>> observations() {
    return Arbitraries.of("praise", "blame", "meet", "said", "unknown").list().ofMaxSize(6);
  }

  @Test
  void decide_givesTheReasonsForTheBestStance() {
    Features features = features("blame", "said");
    Decision decision = MODEL.decide(features);
    assertThat(decision.scores()).isEqualTo(MODEL.classify(features));
    assertThat(decision.reasons()).isEqualTo(MODEL.reasons(features, Stance.AGAINST));
  }

  @Test
  void save_andLoad_givesTheSameModel(@TempDir Path folder) throws IOException {
    Path first = folder.resolve("a.model");
    Path second = folder.resolve("b.model");
    MODEL.save(first);
    StanceModel loaded = StanceModel.load(first);
    loaded.save(second);
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(loaded.classify(features("blame", "said")))
        .isEqualTo(MODEL.classify(features("blame", "said")));
    assertThat(loaded.info()).isEqualTo(MODEL.info());
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void load_cutShortAnywhere_isAnError() throws IOException {
    byte[] whole = ModelFile.bytes(MODEL);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> StanceModel.load(new ByteArrayInputStream(cut), "cut"))
          .isInstanceOf(ModelFormatException.class);
    }
  }

  @Test
  void load_oneByteChanged_isAnError() throws IOException {
    byte[] whole = ModelFile.bytes(MODEL);
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> StanceModel.load(new ByteArrayInputStream(changed), "changed"))
          .isInstanceOf(ModelFormatException.class)
          .hasMessageContaining("changed");
    }
  }

  @Test
  void load_newerFormat_saysFoundAndExpected() throws IOException {
    byte[] newer = ModelFile.bytes(MODEL);
    newer[7] = 9;
    assertThatThrownBy(() -> StanceModel.load(new ByteArrayInputStream(newer), "newer"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("format version is 9, expected 4");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 4.9e-324, -1, 1e308, Double.NaN, Double.POSITIVE_INFINITY})
  void calibration_temperatureThatGivesNoProbabilities_isRefused(double temperature) {
    assertThatThrownBy(() -> new Calibration(temperature, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a calibration");
  }

  @Test
  void info_lexiconTooLongToBeReadAgain_isRefused() {
    String lexicon = "x".repeat(ModelInfo.MOST_LEXICON_BYTES + 1);
    assertThatThrownBy(() -> new ModelInfo("test", 1, "rows", "words", lexicon, new TreeMap<>()))
        .hasMessage("the own lexicon has 1048577 bytes, expected at most 1048576");
  }
}
