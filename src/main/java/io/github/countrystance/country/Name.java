package io.github.countrystance.country;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name of the gazetteer.
 *
 * @param target whom it names; null for a name that only swallows others (New Mexico)
 * @param kind how it names the target
 * @param text the name as its table has it
 * @param isAbbreviation whether it counts only in capitals: US, not us
 * @param isShouted whether it counts only where its words are in capitals: TELL US
 */
record Name(
    @Nullable Target target,
    Mention.Kind kind,
    String text,
    boolean isAbbreviation,
    boolean isShouted) {

  private static final Pattern SHOUTED = Pattern.compile("[A-Z]+(?: [A-Z]+)+");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

  /** Told by its letters whether it is an abbreviation: once, as every mention asks. */
  Name(@Nullable Target target, Mention.Kind kind, String text) {
    this(
        target,
        kind,
        text,
        isAbbreviation(text),
        target == null && SHOUTED.matcher(text).matches());
  }

  private static boolean isAbbreviation(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
        return false; // the rule for most names
      }
    }
    String letters = SIGN.matcher(text).replaceAll("");
    return letters.length() <= 6
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && letters.chars().anyMatch(Character::isUpperCase); // some scripts have no capitals
  }
}
