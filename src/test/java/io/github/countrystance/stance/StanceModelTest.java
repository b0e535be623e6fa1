package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceModelTest {

  private static final StanceModel MODEL = model();

  private static Features features(String... names) {
    List<Feature> all = new ArrayList<>();
    for (String name : names) {
      all.add(new Feature(name, 1, new Span(0, 0)));
    }
    return Features.of(all);
  }

  private static StanceModel model() {
    List<StanceFitter.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new StanceFitter.Example(features("praise", "said"), Stance.FAVOR));
      examples.add(new StanceFitter.Example(features("blame", "said"), Stance.AGAINST));
      examples.add(new StanceFitter.Example(features("meet", "said"), Stance.NEUTRAL));
    }
    ModelInfo info = new ModelInfo("test", 1, "rows", "words", new TreeMap<>());
    return new StanceFitter(1, 1).fit(examples, info);
  }

  @Test
  void classify_knownFeatures_givesTheirStance() {
    assertThat(MODEL.classify(features("praise")).best()).isEqualTo(Stance.FAVOR);
    assertThat(MODEL.classify(features("blame")).best()).isEqualTo(Stance.AGAINST);
    assertThat(MODEL.classify(features("meet")).best()).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void reasons_addUpToTheScore() {
    Features features = features("praise", "said", "unknown");
    for (Stance stance : Stance.values()) {
      double sum = MODEL.reasons(features, stance).stream().mapToDouble(Reason::contribution).sum();
      assertThat(sum).isCloseTo(MODEL.score(features, stance), within(1e-12));
    }
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
        .hasMessageContaining("format version is 9, expected 1");
  }
}
