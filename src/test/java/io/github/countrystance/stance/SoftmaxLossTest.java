package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.countrystance.stance.SoftmaxLoss.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SoftmaxLossTest {

  private static final int FEATURES = 7;

  private final AtomicInteger computed = new AtomicInteger();
  private final SplittableRandom random = new SplittableRandom(3);

  private SoftmaxLoss lossOf(int rows) {
    List<Row> all = new ArrayList<>();
    int[] labels = new int[rows];
    for (int r = 0; r < rows; r++) {
      int first = random.nextInt(FEATURES - 1);
      all.add(new Row(new int[] {first, FEATURES - 1}, new double[] {1, random.nextDouble()}));
      labels[r] = random.nextInt(3);
    }
    double[] weights = {1, 2, 0.5};
    return new SoftmaxLoss(
        all, labels, weights, FEATURES, 0.5, objective -> computed.incrementAndGet());
  }

  private double[] somewhere(SoftmaxLoss loss) {
    return random.doubles(loss.size(), -1, 1).toArray();
  }

  @Test
  void g_isTheSlopeOfF() {
    SoftmaxLoss loss = lossOf(23);
    Slopes.assertGradientIsSlope(loss, somewhere(loss), 1e-5);
  }

  @Test
  void g_whereFWasJustAsked_isNotComputedAgain() {
    SoftmaxLoss loss = lossOf(23);
    double[] place = somewhere(loss);
    double value = loss.f(place);
    double[] gradient = new double[place.length];
    assertThat(loss.g(place.clone(), gradient)).isEqualTo(value);
    assertThat(computed).hasValue(1);
    double[] elsewhere = somewhere(loss);
    loss.f(elsewhere);
    double[] again = new double[place.length];
    assertThat(loss.g(place, again)).isEqualTo(value);
    assertThat(again).isEqualTo(gradient);
    assertThat(computed).hasValue(3);
  }

  @Test
  void curvatures_areThoseOfFWhereAllIsZero() {
    SoftmaxLoss loss = lossOf(23);
    double[] curvatures = loss.curvatures();
    double step = 1e-4;
    for (int i = 0; i < curvatures.length; i++) {
      double[] aside = new double[curvatures.length];
      double here = loss.f(aside);
      aside[i] = step;
      double ahead = loss.f(aside);
      aside[i] = -step;
      double curvature = (ahead - 2 * here + loss.f(aside)) / (step * step);
      assertThat(curvatures[i]).isCloseTo(curvature, within(1e-5));
    }
  }

  @Test
  void even_slopeIsThatOfTheLossInItsUnits() {
    SoftmaxLoss loss = lossOf(23);
    ScaledLoss scaled = ScaledLoss.even(loss);
    double[] place = somewhere(loss);
    assertThat(scaled.f(place)).isEqualTo(loss.f(scaled.unscaled(place)));
    Slopes.assertGradientIsSlope(scaled, place, 1e-5);
  }

  @Test
  void f_fewerRowsThanParts_addsUpAll() {
    SoftmaxLoss loss = lossOf(1);
    assertThat(loss.f(new double[loss.size()])).isPositive();
  }
}
