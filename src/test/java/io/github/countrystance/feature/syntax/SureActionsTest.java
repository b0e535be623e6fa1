package io.github.countrystance.feature.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countrystance.file.BinaryInput;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SureActionsTest {

  private static final Map<Integer, int[]> MET =
      Map.of(
          7, new int[] {0, 0, 20},
          8, new int[] {0, 19, 0},
          -9, new int[] {990, 10, 0},
          10, new int[] {989, 11, 0},
          0, new int[] {0, 40, 0});

  @Test
  void in_situationMetOftenAndAlike_isSure() {
    SureActions sure = SureActions.of(MET);
    assertThat(sure.in(7)).isEqualTo(Configuration.RIGHT);
    assertThat(sure.in(-9)).isEqualTo(Configuration.SHIFT);
    assertThat(sure.in(0)).isEqualTo(Configuration.LEFT);
  }

  @Test
  void in_situationRareMixedOrUnknown_isNot() {
    SureActions sure = SureActions.of(MET);
    assertThat(sure.in(8)).isEqualTo(Configuration.NO_ACTION);
    assertThat(sure.in(10)).isEqualTo(Configuration.NO_ACTION);
    assertThat(sure.in(12345)).isEqualTo(Configuration.NO_ACTION);
    assertThat(SureActions.of(Map.of()).in(7)).isEqualTo(Configuration.NO_ACTION);
  }

  @Test
  void read_whatWasWritten_isTheSame() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SureActions.of(MET).write(new DataOutputStream(bytes));
    SureActions again = SureActions.read(new BinaryInput(bytes.toByteArray()));
    for (int situation : new int[] {7, 8, -9, 10, 0, 1}) {
      assertThat(again.in(situation)).isEqualTo(SureActions.of(MET).in(situation));
    }
  }

  @Test
  void read_actionThatIsNone_saysWhatWasExpected() {
    byte[] bytes = ByteBuffer.allocate(9).putInt(1).putInt(7).put((byte) 3).array();
    assertThatThrownBy(() -> SureActions.read(new BinaryInput(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessage("action is 3, expected 0..2");
  }
}
