package io.github.countrystance.feature.reading;

/**
 * A place that a target fills in a predicate.
 *
 * @param predicate the token that governs it
 * @param role {@code subj}, {@code obj}, {@code poss}, {@code mod}, {@code by}, a preposition, a
 *     relation of the grammar, or a construction ({@code irony}, {@code comparison}, …)
 * @param via how the target got there: nothing, or the words that it hangs on and shares it through
 */
public record Argument(int predicate, String role, Via via) {

  /**
   * What stands between the target and the place.
   *
   * @param carrier the noun that carries the target ("the government of X"), or -1
   * @param carrierRole how the target hangs on the carrier; empty without one
   * @param shared whether the place is understood, not said: "X tried to [X] destroy"
   */
  public record Via(int carrier, String carrierRole, boolean shared) {
    public static final Via DIRECT = new Via(-1, "", false);

    Via carriedBy(int noun, String role) {
      return new Via(noun, carrierRole.isEmpty() ? role : carrierRole + "+" + role, shared);
    }

    Via asShared() {
      return new Via(carrier, carrierRole, true);
    }
  }
}
