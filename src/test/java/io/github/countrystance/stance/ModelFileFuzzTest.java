package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.countrystance.article.Span;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Damaged and hostile files: each ends in a {@link ModelFormatException}, and nothing else. */
class ModelFileFuzzTest {

  private static final int MUTATIONS = 60_000;
  private static final int DIGEST = 4;

  /** All that the models of these tests know. */
  private static final Features OBSERVED = observed();

  private static Features observed() {
    try {
      StanceModel model = StanceModel.load(new ByteArrayInputStream(format1()), "format 1");
      Span nowhere = new Span(0, 0);
      return new Features(
          model.features().stream().map(name -> new Feature(name, 1, nowhere)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] format1() throws IOException {
    try (InputStream in = ModelFileFuzzTest.class.getResourceAsStream("format-1.model")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static byte[] current() throws IOException {
    StanceModel model = StanceModel.load(new ByteArrayInputStream(format1()), "format 1");
    return ModelFile.bytes(model);
  }

  @Test
  void load_firstFormat_isReadForEver() throws IOException {
    StanceModel model = StanceModel.load(new ByteArrayInputStream(format1()), "format 1");
    assertThat(model.size()).isEqualTo(383);
    assertThat(model.info().ownLexicon()).isEmpty();
  }

  @Test
  void load_endlessFile_isRefusedInBoundedMemory() throws IOException {
    byte[] head = current();
    try (InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return at < head.length ? head[at++] & 0xff : 0;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) read());
            return length;
          }
        }) {
      assertThatThrownBy(() -> StanceModel.load(endless, "endless"))
          .isInstanceOf(ModelFormatException.class)
          .hasMessageContaining("larger than 67108864 bytes");
    }
  }

  @Test
  void load_mutatedFile_isRefused() throws IOException {
    byte[] intact = current();
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutant = mutate(intact, random);
      if (!Arrays.equals(mutant, intact)) {
        assertRefused(mutant, false);
      }
    }
  }

  @Test
  void load_mutatedFileWithTheRightDigest_isRefusedOrAModel() throws Exception {
    byte[] intact = current();
    SplittableRandom random = new SplittableRandom(7);
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutant = mutate(intact, random);
      if (mutant.length > DIGEST) {
        sign(mutant);
      }
      refused += assertRefused(mutant, true) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(MUTATIONS / 10);
  }

  private static byte[] mutate(byte[] intact, SplittableRandom random) {
    byte[] mutant = intact.clone();
    // most of a model is weights: half of the damage goes to the head, where the structure is
    int reach = random.nextBoolean() ? Math.min(600, mutant.length) : mutant.length;
    switch (random.nextInt(4)) {
      case 0 -> mutant[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> mutant = Arrays.copyOf(mutant, random.nextInt(mutant.length));
      case 2 -> {
        int at = random.nextInt(reach);
        for (int i = at; i < Math.min(mutant.length, at + 4); i++) {
          mutant[i] = (byte) 0x7f;
        }
      }
      default -> {
        int at = random.nextInt(reach);
        int length = random.nextInt(64);
        for (int i = at; i < Math.min(mutant.length, at + length); i++) {
          mutant[i] = (byte) random.nextInt();
        }
      }
    }
    return mutant;
  }

  private static void sign(byte[] file) throws Exception {
    int content = file.length - DIGEST;
    CRC32 digest = new CRC32();
    digest.update(file, 0, content);
    ByteBuffer.wrap(file).putInt(content, (int) digest.getValue());
  }

  /** Whether it was refused; another exception, or a model where none may be, fails the test. */
  private static boolean assertRefused(byte[] file, boolean mayBeModel) throws IOException {
    try {
      StanceModel model = StanceModel.load(new ByteArrayInputStream(file), "mutant");
      model.classify(OBSERVED); // what was loaded must also work
    } catch (ModelFormatException e) {
      return true;
    }
    if (!mayBeModel) {
      fail("a damaged file was read as a model");
    }
    return false;
  }
}
