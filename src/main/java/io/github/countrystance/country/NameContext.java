package io.github.countrystance.country;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement's words, as they stand around its names. */
final class NameContext {

  private static final String JOINTS = " -'\u2019\u02bb.&\u2010\u2011\u2013";

  /** Those that stand only in names which have them. */
  private static final String SIGNS = ",()+/_";

  private static final String CLAUSE_SIGNS = ",;:()\"\u201c\u201d";
  private static final double CAPITALS_OF_A_HEADLINE = 0.7;
  private static final int LETTERS_OF_A_HEADLINE = 12;
  private static final int LETTERS_OF_A_WORD = 4;
  private static final int UNKNOWN = -1;
  private static final Pattern BLANKS = Pattern.compile(" {2,}");
  private static final Pattern SPACED_DASH = Pattern.compile(" (?:--|[-\u2013\u2014]) ");

  /** "TOKYO, May 2 (Agency) —": the place in capitals, then a date or an agency or both. */
  private static final String DASH = " ?(?:--|[\u2013\u2014]|- )";

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*[\\p{Lu}][\\p{Lu} .'\u2019-]+(?:, [^:;\u2013\u2014()]{1,40}?)?(?: ?\\([^)]{2,30}\\))?"
              + DASH
              + "|\\s*\\p{Lu}\\p{L}+ (?:--|[\u2013\u2014-]) (?=\\p{Lu})"
              // "Abu Dhabi CNN \u2014"
              + "|\\s*\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?"
              + " (?:CNN|AP|AFP|ANI|BBC|DPA|IANS|TASS|UPI|Reuters)(?: \\p{Lu}\\p{L}+)?"
              + DASH);

  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02bb]");
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011\u2013]");

  /** "jobs@brazil-roasters.com", "www.brazil.com", "brazil.co.uk/jobs". */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\S*://\\S*|\\W*www\\.\\S+|\\S+@\\w[\\w-]*\\.\\w\\S*"
              + "|\\W*[a-z][a-z0-9.-]*\\.(?:com|org|net|gov|int|edu|info|co\\.[a-z]{2})\\b\\S*");

  /** Longer ones are not looked at: every name in one would cost its length. */
  private static final int LONGEST_ADDRESS = 300;

  private final String text;
  private final List<NameToken> tokens;
  private final boolean shouted;
  private final boolean titled;
  private final boolean lowered;

  /** Where the line of place and date ends that begins a report; worked out when first asked. */
  private int datelineEnd = UNKNOWN;

  NameContext(String text, List<NameToken> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.shouted = isShouted(text);
    this.titled = !text.stripTrailing().endsWith(".") && isTitled(tokens);
    this.lowered = isLowered(text);
  }

  private static int datelineEnd(String text) {
    Matcher dateline = DATELINE.matcher(text);
    if (!dateline.lookingAt()) {
      return 0;
    }
    // "Beijing - Moscow's closest partner - condemned": two dashes part an apposition
    boolean place = dateline.group().chars().filter(Character::isUpperCase).count() == 1;
    boolean apposition = place && SPACED_DASH.matcher(text).find(dateline.end());
    return apposition ? 0 : dateline.end();
  }

  private static boolean isShouted(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > LETTERS_OF_A_HEADLINE && capitals >= letters * CAPITALS_OF_A_HEADLINE;
  }

  private static boolean isLowered(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether most longer words begin with a capital, as in other headlines. */
  boolean titled() {
    return titled;
  }

  private static boolean isTitled(List<NameToken> tokens) {
    int words = 0;
    int capitals = 0;
    for (NameToken token : tokens) {
      if (token.span().length() >= LETTERS_OF_A_WORD) {
        words++;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    return capitals >= words * CAPITALS_OF_A_HEADLINE;
  }

  /** Whether the statement is in capitals, as headlines are. */
  boolean shouted() {
    return shouted;
  }

  /** Whether no word of the statement has a capital, as in messages typed in haste. */
  boolean lowered() {
    return lowered;
  }

  int size() {
    return tokens.size();
  }

  NameToken token(int at) {
    return tokens.get(at);
  }

  /** Whether all letters of a word are capitals. */
  boolean allCapitals(int at) {
    return tokens.get(at).span().of(text).codePoints().allMatch(Character::isUpperCase);
  }

  /** The folded word at a place, empty beyond either end. */
  String key(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
  }

  /** Whether a word with a capital stands at a place. */
  boolean capitalised(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).capitalised();
  }

  /** The folded word at a place if no comma, bracket or quotation mark parts it from the name. */
  String keyBefore(int begin, int distance) {
    for (int at = begin - distance; at < begin; at++) {
      if (!sameClause(at)) {
        return "";
      }
    }
    return key(begin - distance);
  }

  /** The folded word behind a name if nothing parts them. */
  String keyAfter(int end) {
    return sameClause(end - 1) ? key(end) : "";
  }

  /** What stands between a token and the next, several blanks as one. */
  String between(int at) {
    int begin = tokens.get(at).span().end();
    int end = tokens.get(at + 1).span().begin();
    String signs = text.substring(begin, end);
    return end - begin < 2 ? signs : BLANKS.matcher(signs).replaceAll(" ");
  }

  /** Whether but a blank stands between a token and the next, or several. */
  boolean isBlankBehind(int at) {
    return between(at).equals(" ");
  }

  /** Whether a name may run on over what stands between a token and the next. */
  boolean joined(int at) {
    int begin = tokens.get(at).span().end();
    if (begin + 1 == tokens.get(at + 1).span().begin()) { // most are joined by a blank
      return joins(text.charAt(begin));
    }
    String signs = between(at);
    boolean few = signs.length() <= 2 || signs.equals(" & ");
    return few && signs.chars().allMatch(NameContext::joins);
  }

  private static boolean joins(int sign) {
    return JOINTS.indexOf(sign) >= 0 || SIGNS.indexOf(sign) >= 0;
  }

  /**
   * Whether the tokens from begin to end, exclusive, hold no comma, bracket and the like that the
   * name lacks: "Atlanta, Georgia" is one name, "Chinese, American" are two.
   */
  boolean hasOnlySignsOf(String name, int begin, int end) {
    int to = tokens.get(end - 1).span().end();
    for (int at = tokens.get(begin).span().begin(); at < to; at++) {
      char sign = text.charAt(at);
      if (SIGNS.indexOf(sign) >= 0 && name.indexOf(sign) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name is joined to what follows by a hyphen. */
  boolean hyphenAfter(int end) {
    return end < tokens.size() && HYPHEN.matcher(between(end - 1)).matches();
  }

  /** Whether an owner's "'s" stands at a place, or an s whose apostrophe is lost. */
  boolean isOwner(int at) {
    if (at <= 0 || !key(at).equals("s")) {
      return false;
    }
    String mark = between(at - 1);
    return mark.isEmpty() || APOSTROPHE.matcher(mark).matches();
  }

  /** What stands between a token and the next, blanks left out; empty beyond either end. */
  String sign(int at) {
    return at < 0 || at + 1 >= tokens.size() ? "" : between(at).strip();
  }

  /** What stands behind a token, to the next or to the end of the text, blanks left out. */
  String behind(int at) {
    int end = at + 1 < tokens.size() ? tokens.get(at + 1).span().begin() : text.length();
    return text.substring(tokens.get(at).span().end(), end).strip();
  }

  private boolean sameClause(int at) {
    if (at < 0 || at + 1 >= tokens.size()) {
      return false;
    }
    int end = tokens.get(at + 1).span().begin();
    for (int i = tokens.get(at).span().end(); i < end; i++) {
      if (CLAUSE_SIGNS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word stands in an address of the Internet. */
  boolean inAddress(int at) {
    int begin = tokens.get(at).span().begin();
    int end = tokens.get(at).span().end();
    int farthest = Math.max(0, begin - LONGEST_ADDRESS);
    while (begin > farthest && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    farthest = Math.min(text.length(), end + LONGEST_ADDRESS);
    while (end < farthest && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String run = text.substring(begin, end);
    // most names stand alone, and the pattern costs more than this look
    boolean mayBe = run.indexOf('.') >= 0 || run.indexOf(':') >= 0;
    return mayBe && run.length() <= LONGEST_ADDRESS && ADDRESS.matcher(run).matches();
  }

  /** Whether the name stands in the line of place and date that begins a report. */
  boolean inDateline(int end) {
    if (datelineEnd == UNKNOWN) {
      datelineEnd = shouted ? 0 : datelineEnd(text);
    }
    return tokens.get(end - 1).span().end() <= datelineEnd;
  }
}
