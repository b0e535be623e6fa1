package io.github.countrystance.feature.reading;

import io.github.countrystance.feature.reading.Attitude.Holder;
import io.github.countrystance.feature.reading.Attitude.Mood;
import io.github.countrystance.feature.reading.Predicates.Match;
import io.github.countrystance.feature.reading.ReadingWords.Role;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;

/**
 * Tells whether what is shown concerns the country: a hotel in X that was raided, a singer from X
 * that was booed, a war that might come show nothing toward X.
 */
final class Relevance {

  /** Words and measures aim at those who rule the place; fire and theft may hit anybody there. */
  private static final Set<String> ADDRESSED =
      Set.of(
          "criticise",
          "condemn",
          "sanction",
          "contact",
          "report",
          "reverse",
          "demand",
          "withdraw",
          "blame",
          "fear");

  /** What is only supposed in "if X is attacked"; "if X goes on cheating" says that it does. */
  private static final Set<String> SUPPOSED =
      Set.of("attack", "harm", "aid", "invite", "oppose", "blame");

  private final SyntaxTree tree;
  private final Predicates predicates;

  Relevance(SyntaxTree tree, Predicates predicates) {
    this.tree = tree;
    this.predicates = predicates;
  }

  /** The line itself, or the same showing nothing. */
  Attitude heeded(Attitude line) {
    boolean silenced =
        line.value() != 0
            && (isElsewhere(line) || isPrivate(line) || isSupposed(line) || isNobodys(line));
    if (!silenced) {
      return line;
    }
    List<Step> silent = line.steps().stream().map(step -> step.withValue(0)).toList();
    return new Attitude(
        line.mention(),
        line.argument(),
        silent,
        line.holder(),
        line.holderToken(),
        line.mood(),
        line.place());
  }

  /** "Raided a hotel in X": X is only where it stands. */
  private boolean isElsewhere(Attitude line) {
    int carrier = line.argument().via().carrier();
    if (carrier < 0 || !("+" + line.argument().via().carrierRole() + "+").contains("+in+")) {
      return false;
    }
    if (isAct(carrier) || predicates.isForm(carrier, ReadingWords.of(Role.STATE))) {
      return false;
    }
    return line.value() < 0 && !ADDRESSED.contains(sense(line));
  }

  /** "The killings in X". */
  private boolean isAct(int noun) {
    Match match = predicates.at(noun);
    return match != null
        && (match.entry().polarity().sign() != 0 || match.entry().frames().contains("victim"));
  }

  private static String sense(Attitude line) {
    return line.firstLicensed().map(s -> s.entry() == null ? "" : s.entry().sense()).orElse("");
  }

  /** "A singer from X was booed". */
  private boolean isPrivate(Attitude line) {
    int carrier = line.argument().via().carrier();
    String role = line.argument().via().carrierRole();
    return carrier >= 0
        && (role.equals("mod") || role.equals("from") || role.equals("mod+of"))
        && ReadingWords.has(Role.PRIVATE, tree.word(carrier));
  }

  /** "Whether X is to blame", "if X is attacked". */
  private static boolean isSupposed(Attitude line) {
    return line.mood() == Mood.CONDITION && SUPPOSED.contains(sense(line));
  }

  /** "X was hit", "the festival in X was cancelled": nobody is named who meant it. */
  private static boolean isNobodys(Attitude line) {
    if (line.holder() != Holder.WRITER || line.value() >= 0) {
      return false;
    }
    String sense = sense(line);
    return sense.equals("attack") || (line.steps().size() == 1 && sense.equals("reverse"));
  }
}
