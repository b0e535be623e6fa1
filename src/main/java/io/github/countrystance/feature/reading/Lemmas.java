package io.github.countrystance.feature.reading;

import io.github.countrystance.file.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Base forms of English words, by rule and a table of irregular ones.
 *
 * <p>Proposes candidates rather than deciding: the lexicon knows which of them is a word.
 */
final class Lemmas {

  private static final String VOWELS = "aeiou";

  private static final List<String> SINGULAR_IN_S =
      List.of("ss", "us", "is", "ics", "series", "species", "news");

  private static final List<String> Y_ENDINGS = List.of("ied", "ies");
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

  private final Map<String, String> irregular = new HashMap<>();

  /** What tells "hoping" from "helping": the verbs whose base form ends in e. */
  private final Set<String> verbsInE = new HashSet<>();

  Lemmas() {
    CsvTable.beside(
        Lemmas.class,
        "irregular-forms.csv",
        List.of("form", "lemma"),
        (row, line) -> irregular.put(row.get("form"), row.get("lemma")));
    CsvTable.beside(
        Lemmas.class,
        "verbs-in-e.csv",
        List.of("lemma"),
        (row, line) -> verbsInE.add(row.get("lemma")));
  }

  /** Base forms that a lower-case word may have, the word itself first. */
  List<String> candidates(String word) {
    List<String> found = new ArrayList<>(4);
    found.add(word);
    String known = irregular.get(word);
    if (known != null) {
      add(found, known);
    }
    if (word.length() > 3) {
      addPlural(word, found);
      addEnding(word, "ed", found);
      addEnding(word, "ing", found);
    }
    if (word.length() > 4) {
      addEnding(word, "er", found);
      addEnding(word, "est", found);
    }
    return found;
  }

  private static void addPlural(String word, List<String> found) {
    if (!word.endsWith("s") || word.endsWith("ss")) {
      return;
    }
    add(found, word.substring(0, word.length() - 1));
    if (word.endsWith("ies")) {
      add(found, word.substring(0, word.length() - 3) + "y");
    } else if (word.endsWith("es")) {
      add(found, word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ves")) {
      add(found, word.substring(0, word.length() - 3) + "f");
      add(found, word.substring(0, word.length() - 3) + "fe");
    }
  }

  private void addEnding(String word, String ending, List<String> found) {
    if (!word.endsWith(ending)) {
      return;
    }
    String stem = word.substring(0, word.length() - ending.length());
    int last = stem.length() - 1;
    if (last < 1) {
      return;
    }
    if (stem.charAt(last) == 'i') {
      add(found, stem.substring(0, last) + "y");
    }
    if (verbsInE.contains(stem + 'e')) {
      // "spared" is no form of "spar"
      add(found, stem + "e");
    }
    add(found, stem);
    add(found, stem + "e");
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && VOWELS.indexOf(stem.charAt(last)) < 0) {
      add(found, stem.substring(0, last));
    }
  }

  private static void add(List<String> found, String lemma) {
    if (!found.contains(lemma)) {
      found.add(lemma);
    }
  }

  /** The most likely base form where no lexicon can decide. */
  String plain(String word, String tag) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    return switch (tag) {
      case "NOUN" -> singular(word);
      case "VERB", "AUX" -> word.endsWith("us") || word.endsWith("is") ? word : infinitive(word);
      default -> word;
    };
  }

  private String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !isSingularInS(word);
    if (!plural) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean sibilant = word.endsWith("es") && isSibilant(word, word.length() - 2);
    return word.substring(0, word.length() - (sibilant && !isPluralOfE(word) ? 2 : 1));
  }

  private static boolean isSingularInS(String word) {
    for (String ending : SINGULAR_IN_S) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "Houses", "purchases", "sizes" have an e in the singular, "viruses" and "classes" none. */
  private boolean isPluralOfE(String word) {
    String singular = word.substring(0, word.length() - 1);
    if (verbsInE.contains(singular)) {
      return true;
    }
    boolean latin =
        singular.endsWith("use") && !singular.endsWith("ouse") && !singular.endsWith("ause");
    boolean voiced = singular.endsWith("se") || singular.endsWith("ze");
    char before = singular.charAt(singular.length() - 3);
    return voiced && !latin && (VOWELS.indexOf(before) >= 0 || before == 'r' || before == 'n');
  }

  /** Whether the first letters of a word, so many, end in a sound that takes "es". */
  private static boolean isSibilant(String word, int length) {
    char last = length > 0 ? word.charAt(length - 1) : ' ';
    char before = length > 1 ? word.charAt(length - 2) : ' ';
    return "sxz".indexOf(last) >= 0 || (last == 'h' && (before == 'c' || before == 's'));
  }

  private String infinitive(String word) {
    for (String ending : Y_ENDINGS) {
      if (word.length() > 4 && word.endsWith(ending)) {
        return word.substring(0, word.length() - 3) + 'y';
      }
    }
    for (String ending : ENDINGS) {
      boolean inflected =
          word.length() > ending.length() + 1 && word.endsWith(ending) && !word.endsWith("ss");
      String stem = inflected ? word.substring(0, word.length() - ending.length()) : "";
      if (inflected && isStem(stem, ending)) {
        return base(stem, ending);
      }
    }
    return word;
  }

  /** "Bring" has no base "br", nor "need" one "ne". */
  private boolean isStem(String stem, String ending) {
    boolean past = ending.equals("ed") && (stem.endsWith("e") || stem.length() < 3);
    return (!past && hasVowel(stem)) || verbsInE.contains(stem + 'e');
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (stem.charAt(i) == 'y' || VOWELS.indexOf(stem.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String base(String stem, String ending) {
    if (verbsInE.contains(stem + 'e')) {
      return stem + 'e';
    }
    if (ending.equals("es") && !stem.endsWith("o") && !isSibilant(stem, stem.length())) {
      return stem + 'e';
    }
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    boolean spelled = doubled && "lsfz".indexOf(stem.charAt(last)) >= 0;
    boolean one = spelled && stem.charAt(last) == 'l' && syllables(stem) > 1;
    return doubled && (!spelled || one) ? stem.substring(0, last) : stem;
  }

  /** "Controlled" comes of "control", "called" of "call". */
  private static int syllables(String stem) {
    int groups = 0;
    boolean before = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = VOWELS.indexOf(stem.charAt(i)) >= 0;
      groups += vowel && !before ? 1 : 0;
      before = vowel;
    }
    return groups;
  }
}
