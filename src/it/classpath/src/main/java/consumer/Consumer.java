package consumer;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.StatementStance;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.DataCheck;
import io.github.countrystance.training.Evaluation;
import io.github.countrystance.training.Evaluator;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import io.github.countrystance.training.TrainingDataException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All that the README shows: analyse, retrain, save, load, evaluate, check. */
public final class Consumer {

  private Consumer() {}

  public static void main(String[] args) throws Exception {
    StanceAnalyzer analyzer = StanceAnalyzer.withDefaultModel();
    for (StatementStance s :
        analyzer.analyze("Norway condemned the attack on Chile.").stances()) {
      System.out.println(s.target().name() + " " + s.stance() + " " + s.scores());
    }
    StringBuilder rows = new StringBuilder("text,target,stance,source\n");
    for (int i = 0; i < 12; i++) {
      rows.append("Envoy ").append(i).append(" praised Chile warmly.,CL,favor,").append(i);
      rows.append("\nEnvoy ").append(i).append(" blamed Chile harshly.,CL,against,").append(i);
      rows.append("\nEnvoy ").append(i).append(" flew to Chile.,CL,neutral,").append(i).append('\n');
    }
    Path csv = Files.writeString(Files.createTempFile("rows", ".csv"), rows);
    Path file = Files.createTempFile("own", ".model");
    StanceModel model = StanceTrainer.builder().build().train(TrainingData.read(List.of(csv)));
    model.save(file);
    Stance stance =
        StanceAnalyzer.withModel(file).analyze("Envoy 3 praised Chile warmly.").stances().get(0).stance();
    if (stance != Stance.FAVOR) {
      throw new IllegalStateException("expected FAVOR, not " + stance);
    }
    evaluate(csv, model);
    readDefects();
  }

  private static void evaluate(Path csv, StanceModel model) throws Exception {
    Evaluation evaluation = Evaluator.withModel(model).evaluate(TrainingData.read(List.of(csv)));
    System.out.print(evaluation);
    StringBuilder json = new StringBuilder();
    evaluation.writeJson(json);
    if (evaluation.accuracy() != 1 || !json.toString().contains("\"accuracy\": 1.0")) {
      throw new IllegalStateException(json.toString());
    }
  }

  /** A CSV from elsewhere, with something wrong in nearly every row. */
  private static void readDefects() throws Exception {
    String rows =
        "\ufeffTarget;Tweet;Stance\r\nPER;Peru paid.;NONE\r\nPeru;Peru paid.;-1\r\n"
            + "Chile;Peru paid.;1\r\nNarnia;Peru paid.;FAVOR\r\nPeru;\"Peru\" paid.;FAVOR\r\n"
            + "Peru;Peru left.;maybe\r\n";
    Path csv = Files.writeString(Files.createTempFile("elsewhere", ".csv"), rows);
    DataCheck check = DataCheck.of(List.of(csv), List.of());
    check.problems().forEach(p -> System.out.println(p.kind() + ": " + p.message()));
    List<DataCheck.Kind> kinds = check.problems().stream().map(DataCheck.Problem::kind).toList();
    List<DataCheck.Kind> expected =
        List.of(
            DataCheck.Kind.UNKNOWN_TARGET,
            DataCheck.Kind.NOT_CSV,
            DataCheck.Kind.UNKNOWN_STANCE,
            DataCheck.Kind.CONTRADICTION,
            DataCheck.Kind.TARGET_NOT_FOUND);
    if (!kinds.equals(expected)) {
      throw new IllegalStateException("expected " + expected + ", not " + kinds);
    }
    try {
      TrainingData.read(List.of(csv));
      throw new IllegalStateException("read in spite of its defects");
    } catch (TrainingDataException e) {
      System.out.println(e.problems().size() + " problems");
    }
  }
}
