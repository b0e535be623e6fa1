package io.github.countrystance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.countrystance.country.Gazetteer;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.Target;
import io.github.countrystance.feature.FeatureExtractor;
import io.github.countrystance.stance.ModelFormatException;
import io.github.countrystance.stance.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceAnalyzerTest {

  private static final StanceAnalyzer ANALYZER = StanceAnalyzer.withDefaultModel();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t", "\u00a0\u200b", "\ufeff"})
  void analyze_blankText_givesEmptyReport(String text) {
    assertThat(ANALYZER.analyze(text).stances()).isEmpty();
  }

  @Test
  void analyze_null_namesTheParameter() {
    assertThatNullPointerException().isThrownBy(() -> ANALYZER.analyze(null)).withMessage("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran\ud800 said no.",
        "\u0000France\u0007 and \u202eSpain",
        "U.S",
        "the U.S.",
        "\ud83c\uddeb\ud83c\uddf7 France!",
        "Russia's, Russia\u2019s and Russia`s",
        "--- Iraq --- ... ???",
        "e\u0301migre\u0301 Chile\u0301an Peru"
      })
  void analyze_oddSigns_keepsOffsets(String text) {
    for (StatementStance stance : ANALYZER.analyze(text).stances()) {
      assertThat(stance.statement().span().of(text)).isEqualTo(stance.statement().text());
      stance.mentions().forEach(m -> assertThat(m.span().of(text)).isEqualTo(m.text()));
    }
  }

  @Test
  void withModel_missingFile_namesIt(@TempDir Path folder) {
    assertThatThrownBy(() -> StanceAnalyzer.withModel(folder.resolve("none.model")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.model");
  }

  @Test
  void withModel_noModel_saysWhatWasFoundAndExpected(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("poem.model"), "No model, but a poem.");
    assertThatThrownBy(() -> StanceAnalyzer.withModel(file))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("poem.model")
        .hasMessageContaining("expected");
  }

  @Test
  void builder_ownNames_areFound(@TempDir Path folder) throws IOException {
    Path names =
        Files.writeString(
            folder.resolve("names.csv"), "id,kind,name,nameKind\nECOWAS,BLOC,ECOWAS,NAME\n");
    StanceAnalyzer analyzer =
        StanceAnalyzer.builder().gazetteer(Gazetteer.englishWith(names)).build();
    assertThat(analyzer.analyze("ECOWAS met Ghana.").findTarget("ECOWAS")).isPresent();
  }

  @Test
  void analyze_manyThreads_giveTheSameResult() throws Exception {
    String text =
        "France backs Mali, but Niger and Chad accuse Paris of lying. "
            + "The EU has warm ties with Japan and imposed sanctions on Belarus.";
    StanceReport expected = ANALYZER.analyze(text);
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<StanceReport>> results = new ArrayList<>();
      Callable<StanceReport> task = () -> ANALYZER.analyze(text);
      for (int i = 0; i < 200; i++) {
        results.add(pool.submit(task));
      }
      for (Future<StanceReport> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void analyze_hostileText_endsSoon() {
    String longWord = "x".repeat(200_000);
    String manyTargets = "Iran and Iraq, ".repeat(3_000);
    assertThat(ANALYZER.analyze(longWord + " Iran").stances()).hasSize(1);
    assertThat(ANALYZER.analyze(manyTargets).stances()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void reasons_speakOfTheStanceChosen() {
    var stances = ANALYZER.analyze("Norway condemned Iran.").stances();
    assertThat(stances).hasSize(2);
    for (StatementStance stance : stances) {
      assertThat(stance.reasons()).hasSizeGreaterThan(1);
      assertThat(stance.reasons()).allMatch(r -> r.stance() == stance.stance());
    }
  }

  @Test
  void explain_addsUpToTheScore_asTheReasonsDo() {
    for (StatementStance stance : ANALYZER.analyze("Norway condemned Iran.").stances()) {
      double score = stance.reasons().stream().mapToDouble(Reason::contribution).sum();
      List<Reason> told = ANALYZER.explain(stance);
      assertThat(told.stream().mapToDouble(Reason::contribution).sum())
          .isCloseTo(score, within(1e-9));
      assertThat(told).allMatch(r -> r.stance() == stance.stance());
    }
  }

  /** The words that an attitude hangs on must count more than any other. */
  @ParameterizedTest
  @CsvSource({
    "Norway condemned Iran on Monday., condemned",
    "The minister thanked Chile for the help., thanked",
    "The ministry in the capital denounced Peru at length., denounced",
  })
  void explain_namesTheWordThatDecides(String text, String word) {
    List<StatementStance> stances = ANALYZER.analyze(text).stances();
    StatementStance last = stances.get(stances.size() - 1);
    Map<String, Double> byWord = new HashMap<>();
    for (Reason reason : ANALYZER.explain(last)) {
      byWord.merge(reason.span().of(text), reason.contribution(), Double::sum);
    }
    byWord.remove(text);
    assertThat(Collections.max(byWord.entrySet(), Map.Entry.comparingByValue()).getKey())
        .isEqualTo(word);
  }

  @Test
  void explain_ofAnotherTarget_isTurnedAway() {
    StanceAnalyzer blocsOnly = StanceAnalyzer.builder().targetKinds(Target.Kind.BLOC).build();
    StatementStance stance = ANALYZER.analyze("Norway condemned Iran.").stances().get(0);
    assertThatThrownBy(() -> blocsOnly.explain(stance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NO");
  }

  @Test
  void abstainBelow_probability_marksWhatIsLessSure() {
    String text =
        "Norway condemned Iran for the raid, while Peru said that it would study the plan.";
    StanceReport sure = ANALYZER.abstainBelow(0).analyze(text);
    StanceReport doubtful = ANALYZER.abstainBelow(1).analyze(text);
    assertThat(sure.stances()).isNotEmpty().noneMatch(StatementStance::abstained);
    assertThat(doubtful.stances()).allMatch(StatementStance::abstained);
    assertThat(doubtful.targets()).allMatch(t -> t.abstained() == t.statements());
    assertThat(doubtful.stances())
        .extracting(StatementStance::stance)
        .isEqualTo(sure.stances().stream().map(StatementStance::stance).toList());
  }

  @Test
  void abstainBelow_noProbability_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ANALYZER.abstainBelow(1.5))
        .withMessageContaining("1.5");
  }

  @Test
  void builder_ownTargets_areFoundBesideTheShipped(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.csv"), "id,kind,name,nameKind\nECOWAS,BLOC,ECOWAS,NAME\n");
    StanceAnalyzer analyzer = StanceAnalyzer.builder().targets(file).build();
    assertThat(analyzer.analyze("ECOWAS suspended Guinea.").stances())
        .extracting(s -> s.target().id())
        .containsExactly("ECOWAS", "GN");
  }

  @Test
  void builder_clashingTargets_failsAtBuild(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.csv"), "id,kind,name,nameKind\nQQ,BLOC,Norway,NAME\n");
    assertThatThrownBy(() -> StanceAnalyzer.builder().targets(file).build())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("mine.csv, line 2")
        .hasMessageContaining("targets.csv, line");
  }

  @Test
  void builder_noKindLeft_failsAtBuild() {
    assertThatThrownBy(() -> StanceAnalyzer.builder().mentionKinds().build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void builder_namesOnly_findsNoMetonyms() {
    StanceAnalyzer names = StanceAnalyzer.builder().mentionKinds(Mention.Kind.NAME).build();
    assertThat(names.analyze("Moscow thanked the French and Peru.").stances())
        .extracting(s -> s.target().id())
        .containsExactly("PE");
  }

  @Test
  void withModel_ofOtherFeatures_namesTheFileAndBothVersions(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("old.model");
    try (InputStream old = getClass().getResourceAsStream("stance/format-1.model")) {
      Files.copy(Objects.requireNonNull(old), file);
    }
    assertThatThrownBy(() -> StanceAnalyzer.withModel(file))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("old.model: the model was trained on feature set")
        .hasMessageContaining("expected " + FeatureExtractor.FEATURE_SET);
  }

  @Test
  void analyze_aDealThatHangsOnNothing_isReadAllTheSame() {
    String text =
        "Among the 54 economies of Africa, Iran's shrank the most between Chile and March, the bank"
            + " wrote in its quarterly bulletin.";

    assertThat(ANALYZER.analyze(text).stances()).hasSize(3);
  }
}
