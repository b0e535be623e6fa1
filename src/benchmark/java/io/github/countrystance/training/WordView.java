package io.github.countrystance.training;

import io.github.countrystance.article.Span;
import io.github.countrystance.country.Mention;
import io.github.countrystance.country.TargetedStatement;
import io.github.countrystance.feature.Feature;
import io.github.countrystance.feature.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a statement and pairs of them, without any reading: as they stand, or masked. */
final class WordView {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+|[^\\s\\p{L}\\p{N}]");
  private static final int WINDOW = 4;
  private static final String TARGET = "TARGET";

  private final List<TargetedStatement> found;
  private final int target;

  WordView(List<TargetedStatement> found, int target) {
    this.found = found;
    this.target = target;
  }

  /** Words and pairs as they stand, names too: nothing says which of them is the target. */
  Features plain() {
    return features(words(found.get(target).statement().text()));
  }

  /** Words and pairs with the target and the others masked, and the words around the target. */
  Features masked() {
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (Mention mention : found.get(i).mentions()) {
        replacements.add(new Replacement(mention.span(), i == target ? TARGET : "OTHER"));
      }
    }
    replacements.sort(Comparator.comparingInt((Replacement r) -> r.span().begin()).reversed());
    int offset = found.get(target).statement().span().begin();
    StringBuilder text = new StringBuilder(found.get(target).statement().text());
    for (Replacement replacement : replacements) {
      Span span = replacement.span();
      text.replace(span.begin() - offset, span.end() - offset, ' ' + replacement.mask() + ' ');
    }
    List<String> words = words(text.toString());
    List<Feature> all = new ArrayList<>(features(words).all());
    for (int i = 0; i < words.size(); i++) {
      for (int d = -WINDOW; d <= WINDOW && words.get(i).equals(TARGET); d++) {
        if (d != 0 && i + d >= 0 && i + d < words.size()) {
          all.add(feature((d < 0 ? "l:" : "r:") + words.get(i + d)));
        }
      }
    }
    return new Features(all);
  }

  private record Replacement(Span span, String mask) {}

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .map(result -> result.group())
        .forEach(word -> words.add(isMask(word) ? word : word.toLowerCase(Locale.ROOT)));
    return words;
  }

  private static boolean isMask(String word) {
    return word.equals(TARGET) || word.equals("OTHER");
  }

  private static Features features(List<String> words) {
    List<Feature> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      all.add(feature("u:" + words.get(i)));
      if (i > 0) {
        all.add(feature("u2:" + words.get(i - 1) + ' ' + words.get(i)));
      }
    }
    return new Features(all);
  }

  private static Feature feature(String name) {
    return new Feature(name, 1, new Span(0, 1));
  }
}
