package consumer;

import io.github.countrystance.StanceAnalyzer;
import io.github.countrystance.StatementStance;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import io.github.countrystance.training.StanceTrainer;
import io.github.countrystance.training.TrainingData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All that the README shows: analyse, retrain, save, load. */
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
  }
}
