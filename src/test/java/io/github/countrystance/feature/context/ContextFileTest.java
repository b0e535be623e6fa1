package io.github.countrystance.feature.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.file.SealedBytes;
import io.github.countrystance.file.SealedBytes.Seal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContextFileTest {

  private static final byte[] BYTES = bytes();

  private static byte[] bytes() {
    ContextSamples samples = new ContextSamples("Chile condemned the raid.");
    ContextVocabulary vocabulary = samples.vocabulary();
    float[] weights = new float[vocabulary.shape().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i % 29 - 14) / 10f;
    }
    try {
      return ContextFile.bytes(new Context(vocabulary, weights, "digest"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void read_whatWasWritten_writesTheSameBytes() throws IOException {
    Context context = ContextFile.read(BYTES, "test");

    assertThat(ContextFile.bytes(context)).isEqualTo(BYTES);
    assertThat(context.trainedOn()).isEqualTo("digest");
  }

  @Test
  void read_ofAnotherWidth_tellsIt() {
    int at = 2 * Integer.BYTES + Short.BYTES + "digest".length();
    byte[] body = Arrays.copyOf(BYTES, BYTES.length - Seal.CRC_32.length());
    byte[] other = SealedBytes.seal(ByteBuffer.wrap(body).putInt(at, 32).array(), Seal.CRC_32);

    assertThatThrownBy(() -> ContextFile.read(other, "my.model"))
        .isInstanceOf(IOException.class)
        .hasMessage("my.model: remembers 32 numbers, expected " + ContextShape.MEMORY);
  }

  @Property(tries = 300)
  void read_ofDamagedBytes_tellsSo(@ForAll @IntRange(min = 0) int at, @ForAll byte other) {
    byte[] damaged = BYTES.clone();
    int place = at % damaged.length;
    damaged[place] ^= other == 0 ? 1 : other;

    assertThatThrownBy(() -> ContextFile.read(damaged, "my.model"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("my.model");
  }

  @Property(tries = 300)
  void read_ofBytesCutShort_tellsSo(@ForAll @IntRange(min = 0) int length) {
    byte[] cut = Arrays.copyOf(BYTES, length % BYTES.length);

    assertThatThrownBy(() -> ContextFile.read(cut, "my.model")).isInstanceOf(IOException.class);
  }
}
