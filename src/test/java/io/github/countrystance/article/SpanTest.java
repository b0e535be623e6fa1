package io.github.countrystance.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span SPAN = new Span(3, 9);

  @Test
  void equals_sameEnds_isTrueAndTheHashIsTheSame() {
    assertThat(new Span(3, 9)).isEqualTo(SPAN).hasSameHashCodeAs(SPAN);
  }

  @Test
  void equals_anotherBeginOrEnd_isFalse() {
    assertThat(SPAN).isNotEqualTo(new Span(2, 9)).isNotEqualTo(new Span(3, 8)).isNotEqualTo(null);
  }
}
