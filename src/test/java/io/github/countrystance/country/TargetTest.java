package io.github.countrystance.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

  private static final Target NORWAY = new Target("NO", "Norway", Target.Kind.COUNTRY);

  @Test
  void equals_sameParts_isTrueAndTheHashIsTheSame() {
    assertThat(new Target("NO", "Norway", Target.Kind.COUNTRY))
        .isEqualTo(NORWAY)
        .hasSameHashCodeAs(NORWAY);
  }

  @Test
  void equals_anotherPart_isFalse() {
    assertThat(NORWAY)
        .isNotEqualTo(new Target("NZ", "Norway", Target.Kind.COUNTRY))
        .isNotEqualTo(new Target("NO", "Norge", Target.Kind.COUNTRY))
        .isNotEqualTo(new Target("NO", "Norway", Target.Kind.BLOC))
        .isNotEqualTo(null);
  }
}
