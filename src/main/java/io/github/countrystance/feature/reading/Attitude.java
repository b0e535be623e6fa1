package io.github.countrystance.feature.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of reading: from a mention of the target over the predicates that govern it.
 *
 * @param mention the target's token
 * @param argument the place that it fills in the innermost predicate
 * @param steps the predicates on the way up, innermost first, at least one
 * @param holder who holds the attitude
 * @param holderToken the token that names the holder, or -1
 * @param mood how the main verb on the way is meant
 * @param place which side of a contrast it stands on
 */
public record Attitude(
    int mention,
    Argument argument,
    List<Step> steps,
    Holder holder,
    int holderToken,
    Mood mood,
    Place place) {

  /** Who holds an attitude, as far as syntax tells. */
  public enum Holder {
    /** Nobody is named: the writer. */
    WRITER,
    /** The target itself. */
    SELF,
    /** Another target of the statement. */
    OTHER,
    /** I, we. */
    SPEAKER,
    /** Somebody else. */
    THIRD
  }

  /** How a verb is meant. */
  public enum Mood {
    PLAIN,
    MODAL,
    CONDITION,
    QUESTION
  }

  /** Which side of a contrast words stand on. */
  public enum Place {
    PLAIN,
    /** Before "but", behind "although": gives way to the rest. */
    CONCEDED,
    /** Behind "but". */
    FINAL
  }

  /** Copies the list. */
  public Attitude {
    steps = List.copyOf(steps);
  }

  /** The value after the outermost step: -1, 0 or 1. */
  public int value() {
    return steps.get(steps.size() - 1).value();
  }

  /** The first step that the lexicon knows and whose frame fits. */
  public Optional<Step> firstLicensed() {
    for (Step step : steps) {
      if (step.entry() != null && step.licensed()) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /** How many times what is shown was turned on its way, by denial or by predicates above. */
  public int turns() {
    int turns = 0;
    int below = steps.get(0).sign();
    for (Step step : steps) {
      turns += below * step.value() < 0 ? 1 : 0;
      below = step.value();
    }
    return turns;
  }

  public boolean negated() {
    return steps.stream().anyMatch(Step::negated);
  }

  /** "obj of shell[attack] = -1 < obj of condemn[condemn] = 1; THIRD, PLAIN". */
  @Override
  public String toString() {
    String path = steps.stream().map(Step::toString).collect(Collectors.joining(" < "));
    return path + "; " + holder + ", " + mood + (place == Place.PLAIN ? "" : ", " + place);
  }
}
