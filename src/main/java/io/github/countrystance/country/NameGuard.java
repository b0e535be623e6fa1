package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns away names that, where they stand, do not name their country. */
final class NameGuard {

  private static final Set<String> AMERICANS = Set.of("american", "americans");
  private static final int LONGEST_TITLE = 7;
  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "\u201c", "'", "\u2018");
  private static final Pattern CLOSED = Pattern.compile("[,.!?]?[\"\u201d'\u2019]");
  private static final Pattern SHORT_STATE = Pattern.compile("\\.,|\\. ?[(\\u2013\\u2014-].*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Set<String> TITLE_JOINTS = Set.of("and", "of", "for", "on", "the");

  /** A country's own name is turned away only when the model is sure. */
  private static final double LEAST_OF_A_COUNTRY = 0.1;

  private static final double LEAST_OF_A_PEOPLE = 0.2;

  private static final double LEAST_OF_A_CAPITAL = 0.5;
  private static final double LEAST_OF_A_CITY = 0.8;

  private final ContextWords words;
  private final NameModel model;
  private final NameContext context;
  private final List<Candidate> candidates;
  private final RegionGuard regions;
  private final PersonGuard persons;
  private final TongueGuard tongues;
  private final CapitalGuard capitals;
  private final NamesByToken names;
  private @Nullable NameEvidence evidence;
  private @Nullable Role clue;

  NameGuard(ContextWords words, NameModel model, NameContext context, List<Candidate> candidates) {
    this.words = words;
    this.model = model;
    this.context = context;
    this.candidates = candidates;
    this.regions = new RegionGuard(words, context);
    this.persons = new PersonGuard(words, context);
    this.names = new NamesByToken(context, candidates);
    this.tongues = new TongueGuard(words, context, names);
    this.capitals = new CapitalGuard(words, context, names);
  }

  /** Whether a name names its target where it stands. */
  boolean accepts(Candidate candidate) {
    Name name = candidate.name();
    int begin = candidate.begin();
    int end = candidate.end();
    String next = context.keyAfter(end);
    String before = context.keyBefore(begin, 1);
    if (isPartOfAnotherName(candidate, before, next) || persons.isSurname(begin, end)) {
      return false;
    }
    if (isRegion(name) && !regions.accepts(name, begin, end)) {
      return false;
    }
    if (words.has(Role.COMBINING, name.text())) {
      return isCombined(end);
    }
    if (name.kind() == Mention.Kind.METONYM) {
      return !isTown(end)
          && !persons.isBearer(begin, end)
          && (words.has(Role.SEAT, name.text()) || isGovernment(candidate));
    }
    if (name.kind() == Mention.Kind.DEMONYM) {
      return !tongues.isLanguage(begin, end)
          && !isHyphenlessAmerican(begin, end)
          && (!mayBeFirstName(candidate)
              || (!persons.isKin(begin, end) && !isTitled(begin) && learned(candidate)));
    }
    return !persons.isFirstName(begin, end)
        && !isShortForOther(candidate)
        && !isRiver(begin, end)
        && !isTown(end)
        && !isMeasure(begin)
        && !isCurrency(end)
        && !isCharity(begin, end)
        && isCountry(candidate);
  }

  /** "Tbilisi, Georgia". */
  private boolean isLocatedBy(Candidate country) {
    return names.isSameTarget(country.begin() - 1, country);
  }

  /** "Age UK", and in the midst of a statement "Doctors for Haiti". */
  private boolean isCharity(int begin, int end) {
    if (end - begin > 1 || context.shouted()) {
      return false;
    }
    if (words.has(Role.FIRM_TAIL, context.key(begin))) {
      return begin > 1
          && names.isUnknown(begin - 1)
          && !context.allCapitals(begin - 1)
          && context.isBlankBehind(begin - 1)
          && !words.has(Role.TITLE, context.key(begin - 1));
    }
    return context.keyBefore(begin, 1).equals("for")
        && begin > 2
        && !context.isOwner(end) // "blamed Republicans for Ukraine's losses"
        && names.isUnknown(begin - 2)
        && context.key(begin - 2).endsWith("s")
        && !words.has(Role.INSTITUTION_AFTER, context.key(begin - 2));
  }

  /** By the rules where they know, else by the model. */
  private boolean isCountry(Candidate candidate) {
    int begin = candidate.begin();
    if (candidate.end() - begin > 1
        || !words.has(Role.AMBIGUOUS, context.key(begin))
        || isLocatedBy(candidate)) {
      return true;
    }
    return switch (stateOrCountry(begin)) {
      case STATE_CLUE -> false;
      case COUNTRY_CLUE -> true;
      default -> context.shouted() || learned(candidate);
    };
  }

  private boolean isGovernment(Candidate capital) {
    return capitals.isGovernment(capital) || (!capitals.isPlace(capital) && learned(capital));
  }

  private boolean learned(Candidate candidate) {
    NameEvidence known = evidence;
    if (known == null) {
      known = new NameEvidence(words, context, candidates);
      evidence = known;
    }
    Mention.Kind kind = candidate.name().kind();
    double probability =
        model.probabilityOfTarget(known.of(kind, candidate.begin(), candidate.end()));
    return probability > leastProbability(candidate.name());
  }

  private double leastProbability(Name name) {
    if (name.kind() == Mention.Kind.NAME) {
      return LEAST_OF_A_COUNTRY;
    }
    if (name.kind() == Mention.Kind.DEMONYM) {
      return LEAST_OF_A_PEOPLE;
    }
    return words.has(Role.MOSTLY_PLACE, name.text()) ? LEAST_OF_A_CITY : LEAST_OF_A_CAPITAL;
  }

  /** "German Ferrer", but not "German Chancellor". */
  private boolean mayBeFirstName(Candidate candidate) {
    int end = candidate.end();
    return words.has(Role.AMBIGUOUS, context.key(candidate.begin()))
        && persons.isBeforeName(end)
        && !context.allCapitals(end)
        && !context.shouted();
  }

  /** "Energy minister German Galushchenko". */
  private boolean isTitled(int begin) {
    return words.has(Role.TITLE, context.keyBefore(begin, 1));
  }

  /** "Korean American voters": Americans of a descent, no people of a state. */
  private boolean isHyphenlessAmerican(int begin, int end) {
    return (AMERICANS.contains(context.key(end)) && isDescent(begin, end))
        || (AMERICANS.contains(context.key(begin)) && isDescent(begin - 1, begin));
  }

  private boolean isDescent(int begin, int end) {
    Candidate people = names.at(begin);
    return people != null
        && people.name().kind() == Mention.Kind.DEMONYM
        && !AMERICANS.contains(context.key(begin))
        && context.isBlankBehind(end - 1);
  }

  /** "Sino-Indian", "Franco-led"; "Sino-Forest" is a firm. */
  private boolean isCombined(int end) {
    return context.hyphenAfter(end)
        && (names.at(end) != null
            || !context.capitalised(end)
            || words.has(Role.COMBINED, context.key(end)));
  }

  /** "3.2 AU from the sun", but "in 2007 AU troops". */
  private boolean isMeasure(int begin) {
    return words.has(Role.MEASURE, context.key(begin))
        && begin > 0
        && Character.isDigit(context.key(begin - 1).charAt(0))
        && !YEAR.matcher(context.key(begin - 1)).matches()
        && context.isBlankBehind(begin - 1);
  }

  /** "Capital adequacy ratio (CAR)". */
  private boolean isShortForOther(Candidate candidate) {
    int begin = candidate.begin();
    String letters = context.key(begin);
    boolean enclosed = context.sign(begin - 1).equals("(");
    if (!candidate.name().isAbbreviation() || !enclosed || begin < letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      int at = begin - letters.length() + i;
      if (names.at(at) != null || context.key(at).charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** "US$3 billion". */
  private boolean isCurrency(int end) {
    return end < context.size() && context.between(end - 1).startsWith("$");
  }

  /** "The Niger bursts its banks", "the river Niger"; not "the Niger junta". */
  private boolean isRiver(int begin, int end) {
    return end - begin == 1
        && words.has(Role.RIVER, context.key(begin))
        && !context.hyphenAfter(end)
        && (context.keyBefore(begin, 1).equals("river")
            || (context.keyBefore(begin, 1).equals("the") && flows(end)));
  }

  private boolean flows(int end) {
    return words.has(Role.RIVER_AFTER, context.key(end))
        || words.has(Role.NO_NOUN, context.key(end))
        || end == context.size()
        || !context.between(end - 1).isBlank();
  }

  /** "Moscow, Idaho", "Lebanon, Pa.,". */
  private boolean isTown(int end) {
    return end < context.size()
        && context.between(end - 1).equals(", ")
        && (context.capitalised(end) || context.lowered())
        && (words.has(Role.STATE, context.key(end)) || isShortState(end));
  }

  /** "Pa.,", "N.Y. (Agency)", but no name behind it: "in Bangladesh, Md. Shahabuddin". */
  private boolean isShortState(int at) {
    String key = context.key(at);
    boolean dotted = context.token(at).span().length() > key.length();
    String behind = (dotted ? "." : "") + context.behind(at);
    return words.has(Role.STATE_SHORT, key)
        && (behind.equals(".") ? at + 1 == context.size() : SHORT_STATE.matcher(behind).matches());
  }

  /** What the words around say of Georgia; words that speak of the country are the stronger. */
  private Role stateOrCountry(int begin) {
    if (!context.key(begin).equals("georgia")) {
      return Role.AMBIGUOUS;
    }
    if (begin > 0 && context.inDateline(begin + 1)) { // "COLUMBUS, Georgia --"
      boolean there = words.has(Role.COUNTRY_CLUE, context.key(begin - 1)); // "BATUMI, Georgia"
      return there ? Role.COUNTRY_CLUE : Role.STATE_CLUE;
    }
    Role known = clue;
    if (known == null) {
      known = clue();
      clue = known;
    }
    return known;
  }

  private Role clue() {
    Role found = Role.AMBIGUOUS;
    for (int i = 0; i < context.size(); i++) {
      if (words.has(Role.COUNTRY_CLUE, context.key(i))) {
        return Role.COUNTRY_CLUE;
      }
      found = words.has(Role.STATE_CLUE, context.key(i)) ? Role.STATE_CLUE : found;
    }
    return found;
  }

  private boolean isRegion(Name name) {
    return words.has(Role.REGION, name.text());
  }

  /** "Russia Open to Talks", "Ukraine Post-War Plan": no tournament, no newspaper. */
  private boolean isHeadlineWord(int at) {
    String key = context.key(at);
    String next = context.key(at + 1);
    boolean open = key.equals("open") && (next.equals("to") || next.equals("for"));
    boolean prefix = key.equals("post") && context.hyphenAfter(at + 1);
    return (open || prefix) && (context.titled() || context.shouted());
  }

  private boolean isPartOfAnotherName(Candidate candidate, String before, String next) {
    int begin = candidate.begin();
    int end = candidate.end();
    if (context.capitalised(end) && words.has(Role.NAME_AFTER, next) && !isHeadlineWord(end)) {
      return true;
    }
    if (isTitleOfWork(begin, end) || context.inAddress(begin)) {
      return true;
    }
    if (before.equals("of")
        && words.has(Role.NAME_OF, context.keyBefore(begin, 2))
        && context.capitalised(begin - 2)) {
      return true;
    }
    boolean region = isRegion(candidate.name());
    return !context.shouted() && !context.titled() && beginsTitle(end, region);
  }

  /** "Toto's 'Africa'": what is somebody's and stands alone between quotation marks. */
  private boolean isTitleOfWork(int begin, int end) {
    return context.isOwner(begin - 1)
        && !context.isOwner(end)
        && QUOTATION_MARKS.contains(context.sign(begin - 1))
        && CLOSED.matcher(context.behind(end - 1)).lookingAt();
  }

  /** "Ukraine Democracy Defense Act", "British Beer and Pub Association". */
  private boolean beginsTitle(int end, boolean region) {
    boolean jointed = false;
    for (int at = end; at < Math.min(end + LONGEST_TITLE, context.size()); at++) {
      String joint = context.between(at - 1);
      boolean joined = joint.equals(" ") || joint.equals("-");
      boolean another = joint.equals("-") && names.at(at) != null; // the EU-Arab League summit
      String key = context.key(at);
      boolean isJoint = TITLE_JOINTS.contains(key);
      boolean goesOn = isJoint && context.capitalised(at + 1);
      if (another || !joined || !(context.capitalised(at) || goesOn)) {
        return false;
      }
      boolean tail =
          words.has(Role.NAME_TAIL, key)
              || (!jointed && words.has(Role.FIRM_END, key))
              || (region && words.has(Role.REGION_TAIL, key));
      if (context.capitalised(at) && tail) {
        return true;
      }
      jointed |= isJoint;
    }
    return false;
  }
}
