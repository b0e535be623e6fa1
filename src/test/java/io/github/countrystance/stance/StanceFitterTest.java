package io.github.countrystance.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.countrystance.article.Span;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arithmetic of fitting and calibrating, against values worked out otherwise. */
class StanceFitterTest {

  private static final int FEATURES = 2;

  private static SoftmaxLoss loss(double lambda, double... labelWeights) {
    SoftmaxLoss.Row first = new SoftmaxLoss.Row(new int[] {0}, new double[] {2});
    SoftmaxLoss.Row second = new SoftmaxLoss.Row(new int[] {0, 1}, new double[] {1, -1});
    return new SoftmaxLoss(
        List.of(first, second), new int[] {0, 2}, labelWeights, FEATURES, lambda, l -> {});
  }

  private static double[] someWeights(int size) {
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = 0.3 * i - 1;
    }
    return weights;
  }

  @Test
  void loss_noWeights_isTheLogarithmOfTheClasses() {
    assertThat(loss(1, 1, 1, 1).f(new double[9])).isCloseTo(2 * Math.log(3), within(1e-12));
    assertThat(loss(1, 3, 1, 0.5).f(new double[9])).isCloseTo(3.5 * Math.log(3), within(1e-12));
  }

  @Test
  void loss_penalty_sparesTheIntercepts() {
    double[] weights = {1, 0, 0, 2, -1, 0, 50, 50, 50};
    double plain = loss(1e-9, 1, 1, 1).f(weights);
    assertThat(loss(4, 1, 1, 1).f(weights) - plain).isCloseTo(4 * (1 + 4 + 1) / 2.0, within(1e-6));
  }

  @Test
  void loss_largeScores_staysFinite() {
    double[] weights = {500, -500, 0, 0, 0, 0, 0, 0, 0};
    assertThat(loss(1e-9, 1, 1, 1).f(weights)).isCloseTo(500, within(1e-3));
  }

  @Test
  void gradient_isThatOfTheLoss() {
    SoftmaxLoss loss = loss(0.7, 2, 1, 0.5);
    assertThat(loss.size()).isEqualTo(9);
    Slopes.assertGradientIsSlope(loss, someWeights(loss.size()), 1e-6);
  }

  private static List<StanceFitter.Example> examples(int favor, int against, int neutral) {
    Features said = new Features(List.of(new Feature("said", 1, new Span(0, 0))));
    List<StanceFitter.Example> examples = new ArrayList<>();
    for (int i = 0; i < favor + against + neutral; i++) {
      Stance stance =
          i < favor ? Stance.FAVOR : i < favor + against ? Stance.AGAINST : Stance.NEUTRAL;
      examples.add(new StanceFitter.Example(said, stance));
    }
    return examples;
  }

  private static StanceModel fit(boolean balanced, int leastCount) {
    ModelInfo info = new ModelInfo("test", 1, "rows", "words", "", new TreeMap<>());
    return new StanceFitter(1, leastCount, balanced, l -> {}).fit(examples(60, 30, 10), info);
  }

  @Test
  void fit_featureThatTellsNothing_givesTheShares() {
    Features said = examples(1, 0, 0).get(0).features();
    StanceScores plain = fit(false, 1).classify(said);
    assertThat(plain.favor()).isCloseTo(0.6, within(0.01));
    assertThat(plain.against()).isCloseTo(0.3, within(0.01));
    StanceScores balanced = fit(true, 1).classify(said);
    assertThat(balanced.favor()).isCloseTo(1 / 3.0, within(0.01));
    assertThat(balanced.neutral()).isCloseTo(1 / 3.0, within(0.01));
  }

  @Test
  void fit_leastCount_isInclusive() {
    assertThat(fit(false, 100).size()).isEqualTo(1);
    assertThat(fit(false, 101).size()).isZero();
  }

  @Test
  void fitter_badSetting_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceFitter(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceFitter(1, 0));
  }

  /** Of four examples at 0.98 for FAVOR three are right, one is AGAINST. */
  private static Calibration ofThreeInFour(double doubt) {
    List<StanceScores> unseen = new ArrayList<>();
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      unseen.add(new StanceScores(0.98, 0.01, 0.01));
      stances.add(i < 3 ? Stance.FAVOR : Stance.AGAINST);
    }
    return TemperatureSearch.best(unseen, stances, doubt);
  }

  @Test
  void temperature_tooSureThreeTimesInFour_isThatOfThreeInFour() {
    Calibration found = ofThreeInFour(0);
    double[] logits = {Math.log(0.98), Math.log(0.01), Math.log(0.01)};
    // the odds to either other stance must become 0.75 to 0.125
    assertThat(found.scores(logits).favor()).isCloseTo(0.75, within(1e-6));
    assertThat(found.temperature()).isCloseTo(Math.log(98) / Math.log(6), within(1e-6));
  }

  @Test
  void temperature_withDoubt_countsOneMoreOfEachStance() {
    double[] logits = {Math.log(0.98), Math.log(0.01), Math.log(0.01)};
    // three count as 4 in 6, the other as 1 in 4
    double favor = (3 * 4 / 6.0 + 1 / 4.0) / 4;
    assertThat(ofThreeInFour(1).scores(logits).favor()).isCloseTo(favor, within(1e-6));
  }

  @Test
  void temperature_fewThatAreAllRight_leavesDoubt() {
    List<StanceScores> unseen = new ArrayList<>();
    List<Stance> stances = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int right = i % 3;
      unseen.add(
          new StanceScores(right == 0 ? 0.6 : 0.2, right == 1 ? 0.6 : 0.2, right == 2 ? 0.6 : 0.2));
      stances.add(Stance.values()[right]);
    }
    Calibration found = TemperatureSearch.best(unseen, stances, 1);
    double[] logits = {Math.log(0.6), Math.log(0.2), Math.log(0.2)};
    assertThat(found.scores(logits).favor()).isCloseTo(11 / 13.0, within(1e-6));
  }

  /** For each kind of text 400 examples at 0.98, of which one in so many is wrong. */
  private static Calibration cautious(int... oneWrongIn) {
    List<StanceScores> unseen = new ArrayList<>();
    List<Stance> stances = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (int kind = 0; kind < oneWrongIn.length; kind++) {
      for (int i = 0; i < 400; i++) {
        unseen.add(new StanceScores(0.98, 0.01, 0.01));
        stances.add(i % oneWrongIn[kind] == 0 ? Stance.AGAINST : Stance.FAVOR);
        kinds.add("kind " + kind);
      }
    }
    return TemperatureSearch.cautious(unseen, stances, kinds);
  }

  @Test
  void temperature_kindsOfText_isNoSurerThanRightForNineteenInTwenty() {
    double[] logits = {Math.log(0.98), Math.log(0.01), Math.log(0.01)};
    // right in 0.95, 0.9, 0.9, 0.8, 0.5; nineteen in twenty of five are all five
    assertThat(cautious(2, 5, 10, 10, 20).scores(logits).favor()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void temperature_fewKinds_isThatOfAllExamples() {
    double[] logits = {Math.log(0.98), Math.log(0.01), Math.log(0.01)};
    // right in 0.7; with one more of each stance 560 in favour count as 561 in 563, 240 as 1 in 243
    double favor = 0.7 * 561 / 563 + 0.3 / 243;
    assertThat(cautious(2, 10).scores(logits).favor()).isCloseTo(favor, within(1e-6));
  }

  @Test
  void calibration_biasAndTemperature_moveTheOdds() {
    StanceScores scores = new Calibration(2, 1, -1).scores(new double[] {1, 3, 0});
    assertThat(scores.favor()).isCloseTo(scores.against(), within(1e-12));
    assertThat(scores.favor() / scores.neutral()).isCloseTo(Math.E, within(1e-9));
    assertThat(new Calibration(1, 0, 0).scores(new double[] {2_000, 0, -2_000}).favor()).isOne();
  }

  @Test
  void calibration_thatIsNone_isRefused() {
    for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Calibration(bad, 0, 0));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Calibration(1, Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Calibration(1, 0, 1 / 0.0));
  }

  @Test
  void scores_best_prefersNeutralThenFavor() {
    assertThat(new StanceScores(0.4, 0.2, 0.4).best()).isEqualTo(Stance.NEUTRAL);
    assertThat(new StanceScores(0.2, 0.4, 0.4).best()).isEqualTo(Stance.NEUTRAL);
    assertThat(new StanceScores(0.4, 0.4, 0.2).best()).isEqualTo(Stance.FAVOR);
    assertThat(new StanceScores(0.3, 0.4, 0.3).best()).isEqualTo(Stance.AGAINST);
    assertThat(new StanceScores(0.3, 0.4, 0.3))
        .hasToString("FAVOR 0.30, AGAINST 0.40, NEUTRAL 0.30");
  }

  @Test
  void scores_thatAreNone_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceScores(-0.1, 0.6, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceScores(0.6, -0.1, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceScores(0.6, 0.5, -0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceScores(0.5, 0.5, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new StanceScores(Double.NaN, 0, 1));
  }
}
