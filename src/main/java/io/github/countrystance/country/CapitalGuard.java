package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by rules whether a capital stands for its government or is the city; where it tells
 * neither, the trained model decides.
 */
final class CapitalGuard {

  private static final Set<String> HYPHENATED_PLACE = Set.of("based", "born", "area");
  private static final Set<String> TOWN = Set.of("capital", "city", "town", "center", "centre");
  private static final Set<String> HITS =
      Set.of("on", "over", "at", "into", "against", "towards", "toward");
  private static final Set<String> GIFTS = Set.of("a", "an", "another", "more", "its", "the");

  /** Before a capital's "'s" they need not mean the city: "in Beijing's hands". */
  private static final Set<String> FIGURATIVE =
      Set.of("in", "into", "at", "within", "beyond", "through");

  private static final Set<String> WAYS = Set.of("to", "from", "for", "between");

  private final ContextWords words;
  private final NameContext context;
  private final NamesByToken names;

  CapitalGuard(ContextWords words, NameContext context, NamesByToken names) {
    this.words = words;
    this.context = context;
    this.names = names;
  }

  /** "Officials in Minsk and Baku", "on behalf of Beijing": those who govern there. */
  boolean isGovernment(Candidate capital) {
    int begin = beginWithArticle(capital);
    return isGovernmentAt(begin) || isGovernmentAt(firstOfPair(begin)) || isGiven(capital);
  }

  /** "Will send Kyiv a fourth battery". */
  private boolean isGiven(Candidate capital) {
    return words.has(Role.GIVES, context.keyBefore(capital.begin(), 1))
        && GIFTS.contains(context.keyAfter(capital.end()));
  }

  private boolean isGovernmentAt(int begin) {
    String before = context.keyBefore(begin, 1);
    String before2 = context.keyBefore(begin, 2);
    return (before.equals("in") && words.has(Role.OFFICIALS, before2))
        || (before.equals("at") && words.has(Role.AIMED, before2))
        || (before.equals("of") && words.has(Role.GOVERNMENT_OF, before2));
  }

  /** Where the name begins, with its article: "in the Oval Office". */
  private int beginWithArticle(Candidate capital) {
    return beginWithArticle(capital.begin());
  }

  private int beginWithArticle(int begin) {
    return context.key(begin - 1).equals("the") ? begin - 1 : begin;
  }

  /** Whether the city is meant. */
  boolean isPlace(Candidate capital) {
    String next = context.keyAfter(capital.end());
    int begin = capital.begin();
    int end = capital.end();
    return isReached(capital)
        || context.inDateline(end)
        || isLocated(capital)
        || TOWN.contains(context.key(begin - 1))
        || isListedWithTowns(begin, end)
        || beginsName(end)
        || words.has(Role.PLACE_AFTER, next.equals("s") ? context.key(end + 1) : next)
        || words.has(Role.PLACE_AFTER, behindPair(end))
        || (context.hyphenAfter(end) && HYPHENATED_PLACE.contains(context.key(end)));
  }

  private boolean isReached(Candidate capital) {
    int begin = beginWithArticle(capital);
    int end = capital.end();
    String before = context.keyBefore(begin, 1);
    String before2 = context.keyBefore(begin, 2);
    boolean owner = context.keyAfter(end).equals("s");
    // "in Beijing's Chaoyang district" is a place all the same
    boolean figurative = owner && FIGURATIVE.contains(before) && !context.capitalised(end + 1);
    return (!figurative && isWayTo(begin))
        || (!owner && isJourney(firstOfPair(begin), "to"))
        || (!owner && HITS.contains(before) && words.has(Role.STRUCK, before2))
        || (before.equals("of") && words.has(Role.PLACE_OF, before2));
  }

  /** "Nairobi, Kenya", "KYIV Shares fell", "KYIV (Agency)": only the dateline is in capitals. */
  private boolean isLocated(Candidate capital) {
    int end = capital.end();
    boolean begins = capital.begin() == 0 || context.sign(end - 1).startsWith("(");
    if (begins && context.allCapitals(capital.begin()) && !context.shouted()) {
      return true;
    }
    return names.isSameTarget(end, capital) && context.between(end - 1).equals(", ");
  }

  /** "Belfast and London": joined to a name that is no target's. */
  private boolean isListedWithTowns(int begin, int end) {
    return (context.key(begin - 1).equals("and") && isTownName(begin - 2) && !isDealt(begin - 2))
        || (context.key(end).equals("and") && isTownName(end + 1) && !isDealt(begin));
  }

  /** "Notes between the Taliban and Kabul"; not "flights between Leeds and London". */
  private boolean isDealt(int at) {
    int begin = beginWithArticle(at);
    return context.key(begin - 1).equals("between") && !isJourney(begin, "between");
  }

  /** "Moscow Mechanism", "Sofia Alonso". */
  private boolean beginsName(int end) {
    return isUnknownName(end)
        && context.isBlankBehind(end - 1)
        && !context.shouted()
        && !context.titled();
  }

  private boolean isTownName(int at) {
    return isUnknownName(at) && !context.allCapitals(at);
  }

  /** Whether a word with a capital stands there that is no known name, office or title. */
  private boolean isUnknownName(int at) {
    return names.isUnknown(at)
        && !words.has(Role.INSTITUTION_AFTER, context.key(at))
        && !words.has(Role.TITLE, context.key(at));
  }

  /** "In Baku", "flew to Baku". */
  private boolean isWayTo(int begin) {
    String before = context.keyBefore(begin, 1);
    return words.has(Role.PLACE_BEFORE, before)
        || (WAYS.contains(before) && isJourney(begin, before));
  }

  private boolean isJourney(int begin, String way) {
    return context.keyBefore(begin, 1).equals(way)
        && words.has(Role.MOVEMENT, context.keyBefore(begin, 2));
  }

  /** "To London and Vienna": where the capital that stands before "and" begins. */
  private int firstOfPair(int begin) {
    Candidate other = joinedBy(begin - 1, begin - 2);
    return other == null ? begin : beginWithArticle(other);
  }

  /** The capital at a token, if "and" stands at the joint with no sign before it. */
  private @Nullable Candidate joinedBy(int joint, int token) {
    if (!context.key(joint).equals("and") || !context.sign(joint - 1).isEmpty()) {
      return null;
    }
    Candidate name = names.at(token);
    return name != null && name.name().kind() == Mention.Kind.METONYM ? name : null;
  }

  /** "The Paris and Brussels attacks": what stands behind a second capital. */
  private String behindPair(int end) {
    Candidate other = joinedBy(end, end + 1);
    return other == null ? "" : context.keyAfter(other.end());
  }
}
