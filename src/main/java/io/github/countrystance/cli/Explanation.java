package io.github.countrystance.cli;

import io.github.countrystance.article.Span;
import io.github.countrystance.stance.Reason;
import io.github.countrystance.stance.Stance;
import io.github.countrystance.stance.StanceModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reasons for a stance in words: what the features observed on the same words add is added up,
 * and the place that the target fills beside those words is named.
 *
 * @param stance the stance that they speak for or against
 * @param evidence the words and what they add, the heaviest first
 * @param rest what the intercept and the words not listed add, in logits
 */
record Explanation(Stance stance, List<Evidence> evidence, double rest) {

  private static final int MOST = 6;
  private static final String ROLE = "gr:";

  /**
   * What some words add.
   *
   * @param words the words
   * @param place the place that the target fills beside them; null if they only stand near it
   * @param contribution what they add to the score of the stance, in logits
   */
  record Evidence(String words, @Nullable String place, double contribution) {}

  static Explanation of(String text, Stance stance, List<Reason> reasons) {
    Map<Span, Double> sums = new LinkedHashMap<>();
    Map<Span, String> places = new LinkedHashMap<>();
    double total = 0;
    for (Reason reason : reasons) {
      total += reason.contribution();
      if (reason.feature().equals(StanceModel.INTERCEPT)) {
        continue;
      }
      sums.merge(reason.span(), reason.contribution(), Double::sum);
      if (reason.feature().startsWith(ROLE)) {
        places.putIfAbsent(reason.span(), place(reason.feature().substring(ROLE.length())));
      }
    }
    List<Evidence> all = new ArrayList<>();
    sums.forEach(
        (span, sum) -> {
          String words = span.length() == text.length() ? "" : span.of(text);
          all.add(new Evidence(words, places.get(span), sum));
        });
    all.sort(Comparator.comparingDouble(e -> -Math.abs(e.contribution())));
    List<Evidence> heaviest = all.subList(0, Math.min(MOST, all.size()));
    double listed = heaviest.stream().mapToDouble(Evidence::contribution).sum();
    return new Explanation(stance, List.copyOf(heaviest), total - listed);
  }

  /** One line for each piece of evidence: {@code "condemned" · object · AGAINST +2.31}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Evidence each : evidence) {
      String words = each.words().isEmpty() ? "the statement" : '"' + each.words() + '"';
      String place = each.place() == null ? "" : each.place() + " · ";
      lines.add(line(words + " · " + place, each.contribution()));
    }
    lines.add(line("everything else · ", rest));
    return lines;
  }

  private String line(String what, double contribution) {
    return String.format(Locale.ROOT, "%s%s %+.2f", what, stance, contribution);
  }

  private static String place(String role) {
    String plain = role.replace("^", "").replace("~", "");
    return switch (plain) {
      case "subj" -> "subject";
      case "obj" -> "object";
      case "iobj" -> "recipient";
      case "poss" -> "possessor";
      case "mod" -> "modifier";
      case "by" -> "agent";
      case "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "conj", "parataxis", "mark" -> "clause";
      case "prefix", "irony", "condition", "comparison" -> plain;
      case "guarding" -> "what is guarded against";
      case "receive" -> "recipient";
      case "do", "behind" -> "doer";
      case "obl", "obl:tmod", "obl:npmod", "nmod", "advmod", "dep", "appos", "compound:prt", "" ->
          "beside";
      default -> "after \"" + plain + '"';
    };
  }
}
