package io.github.countrystance.spark;

import io.github.countrystance.stance.Stance;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Articles whose answers are known, because the statements were written for them. */
final class GeneratedCorpus {

  private static final List<String> TARGETS =
      List.of(
          "PE Peru",
          "CL Chile",
          "NO Norway",
          "KE Kenya",
          "SO Somalia",
          "JP Japan",
          "FR France",
          "VN Vietnam",
          "CA Canada",
          "GH Ghana",
          "MX Mexico",
          "IN India");

  private static final List<String> FAVOR =
      List.of("We thank %s for its generous support.", "The senator praised %s for its help.");
  private static final List<String> AGAINST =
      List.of("The minister condemned %s for the attack.", "The senator blamed %s for the crisis.");
  private static final List<String> NEUTRAL =
      List.of("The train to %s leaves at noon.", "The meeting will be held in %s on Monday.");

  /** A document and, sorted, "id STANCE" for each of its statements. */
  record Document(String id, String date, String text, List<String> answers)
      implements Serializable {}

  private GeneratedCorpus() {}

  static List<Document> documents(int number) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      documents.add(document(i));
    }
    return documents;
  }

  private static Document document(int i) {
    StringBuilder text = new StringBuilder();
    TreeSet<String> answers = new TreeSet<>();
    List<List<String>> templates = List.of(FAVOR, AGAINST, NEUTRAL);
    for (int k = 0; k < 3; k++) {
      String target = TARGETS.get((i * 5 + k * (1 + i % 3)) % TARGETS.size());
      String[] parts = target.split(" ");
      text.append(templates.get(k).get((i + k) % 2).formatted(parts[1]));
      text.append(i % 2 == 0 ? " " : "\n\n");
      answers.add(parts[0] + " " + Stance.values()[k]);
    }
    String id = "doc-%04d".formatted(i);
    return new Document(
        id, "2026-0%d-11".formatted(1 + i % 3), text.toString(), List.copyOf(answers));
  }
}
