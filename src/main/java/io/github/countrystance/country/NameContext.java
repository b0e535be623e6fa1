package io.github.countrystance.country;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands around a name, and the guards that look at it. */
final class NameContext {

  private static final int SHORTEST_ACRONYM_AS_WORD = 4;
  private static final double CAPITALS_OF_A_HEADLINE = 0.7;

  /** Behind a name these make another name of it, whatever the name is. */
  private static final Set<String> MAKES_A_NAME =
      Set.of(
          "times",
          "post",
          "herald",
          "tribune",
          "gazette",
          "university",
          "college",
          "airlines",
          "airways",
          "prix",
          "avenue",
          "boulevard",
          "marathon",
          "philharmonic");

  /** Behind a capital these show that the city is meant. */
  private static final Set<String> MAKES_A_PLACE =
      Set.of(
          "airport",
          "suburb",
          "suburbs",
          "residents",
          "resident",
          "hotel",
          "hospital",
          "conference",
          "summit",
          "agreement",
          "accord",
          "accords",
          "protocol",
          "convention",
          "declaration",
          "olympics",
          "games",
          "police",
          "mayor",
          "street",
          "streets",
          "stock",
          "square",
          "bureau",
          "school",
          "neighborhood",
          "neighbourhood",
          "district",
          "apartment",
          "embassy",
          "based",
          "area",
          "court",
          "restaurant",
          "attacks",
          "bombing",
          "bombings",
          "siege",
          "metro",
          "zoo",
          "museum",
          "region",
          "province",
          "office",
          "exchange",
          "international",
          "club",
          "home",
          "flat",
          "native",
          "born",
          "correspondent",
          "d",
          "treaty",
          "forum",
          "talks",
          "meeting",
          "time",
          "traffic",
          "market",
          "city");

  private static final Set<String> BEFORE_A_PLACE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "across",
          "through",
          "into",
          "throughout",
          "inside",
          "within",
          "downtown",
          "central",
          "outskirts",
          "greater",
          "visited",
          "visiting",
          "visit",
          "leaving",
          "left",
          "reached",
          "entered",
          "capital",
          "city",
          "via",
          "embassy",
          "southern",
          "northern",
          "eastern",
          "western",
          "streets",
          "mayor",
          "bishop",
          "archbishop",
          "arrived",
          "nearby",
          "st",
          "mount",
          "fort");

  /** "the government in X" is X. */
  private static final Set<String> OFFICIALS =
      Set.of(
          "government",
          "governments",
          "ministry",
          "ministries",
          "officials",
          "authorities",
          "regime",
          "junta",
          "palace",
          "leaders",
          "leadership",
          "planners",
          "diplomats",
          "rulers",
          "generals",
          "colonels",
          "administration",
          "cabinet",
          "policymakers",
          "ministers",
          "lawmakers",
          "those",
          "friends",
          "allies",
          "masters",
          "hardliners",
          "strategists");

  private static final Set<String> MOVEMENT =
      Set.of(
          "flew",
          "fly",
          "flying",
          "flight",
          "flights",
          "travel",
          "traveled",
          "travelled",
          "traveling",
          "travelling",
          "trip",
          "trips",
          "visit",
          "visits",
          "returned",
          "return",
          "returning",
          "went",
          "go",
          "going",
          "came",
          "come",
          "moved",
          "moving",
          "headed",
          "heading",
          "drove",
          "back",
          "route",
          "way",
          "journey",
          "rushed",
          "sent",
          "road",
          "fled",
          "march",
          "tour",
          "close",
          "dispatched",
          "invited",
          "brought",
          "advance",
          "miles",
          "kilometers",
          "kilometres",
          "km");

  private final String text;
  private final List<NameToken> tokens;
  private final boolean headline;

  NameContext(String text, List<NameToken> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.headline = isHeadline(text);
  }

  private static boolean isHeadline(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters > 12 && capitals >= letters * CAPITALS_OF_A_HEADLINE;
  }

  int size() {
    return tokens.size();
  }

  NameToken token(int at) {
    return tokens.get(at);
  }

  /** Number of code units between a token and the next. */
  int gap(int at) {
    return tokens.get(at + 1).span().begin() - tokens.get(at).span().end();
  }

  private String between(int at) {
    return text.substring(tokens.get(at).span().end(), tokens.get(at + 1).span().begin());
  }

  /** Whether a name may run on over what stands between a token and the next. */
  boolean joined(int at) {
    return between(at)
        .chars()
        .allMatch(
            c ->
                c == ' '
                    || c == '-'
                    || c == '\''
                    || c == '\u2019'
                    || c == '\u02bb'
                    || c == '.'
                    || c == ','
                    || c == '&'
                    || c == '\u2010'
                    || c == '\u2011'
                    || c == '\u00a0'
                    || c == '\u2013');
  }

  /** The name among those of one spelling that the case of the words allows. */
  @Nullable Name choose(List<Name> names, int begin, int end) {
    for (Name name : names) {
      if (caseFits(name, begin, end) && commasFit(name, begin, end)) {
        return name;
      }
    }
    return null;
  }

  /** "Atlanta, Georgia" is one name, "Chinese, American" are two. */
  private boolean commasFit(Name name, int begin, int end) {
    int from = tokens.get(begin).span().begin();
    int to = tokens.get(end - 1).span().end();
    return text.substring(from, to).indexOf(',') < 0 || name.text().indexOf(',') >= 0;
  }

  private boolean caseFits(Name name, int begin, int end) {
    if (name.isAbbreviation()) {
      // "Nato" and "Asean" are words by now, "Us" and "Un" are others
      boolean word = end - begin > 1 || name.text().length() >= SHORTEST_ACRONYM_AS_WORD;
      return tokens.get(begin).capitals() || (word && tokens.get(begin).capitalised());
    }
    if (end - begin == 1 && tokens.get(begin).capitals() && !headline) {
      // "WHO" and "CHAD" outside a headline are other names, longer ones are shouted
      return tokens.get(begin).span().length() > 3;
    }
    if (Character.isLowerCase(name.text().codePointAt(0))) {
      return !name.text().startsWith("the ")
          || tokens.get(begin + 1).capitalised()
          || isTheWest(begin);
    }
    return tokens.get(begin).capitalised()
        || name.text().endsWith("east Asian")
        || name.text().endsWith("east Asia");
  }

  private boolean isTheWest(int begin) {
    return tokens.get(begin + 1).key().equals("west")
        && !follows(begin + 2, "of")
        && begin > 0
        && !Set.of("to", "in", "from", "on").contains(tokens.get(begin - 1).key());
  }

  private boolean follows(int at, String key) {
    return at < tokens.size() && tokens.get(at).key().equals(key);
  }

  private String key(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).key();
  }

  private boolean sameClause(int at) {
    return at >= 0
        && at + 1 < tokens.size()
        && between(at).chars().noneMatch(c -> ",;:()\"\u201c\u201d".indexOf(c) >= 0);
  }

  /** Whether the name at this place names its target. */
  boolean accepts(Name name, int begin, int end) {
    String next = sameClause(end - 1) ? key(end) : "";
    boolean nextCapital = !next.isEmpty() && tokens.get(end).capitalised();
    if (nextCapital && MAKES_A_NAME.contains(next)) {
      return false;
    }
    String before = sameClause(begin - 1) ? key(begin - 1) : "";
    String before2 = sameClause(begin - 2) ? key(begin - 2) : "";
    if (before.equals("of")
        && Set.of("bank", "university", "gulf", "sea", "bay", "strait", "battle", "isle")
            .contains(before2)) {
      return false;
    }
    if (isCombiningForm(name)) {
      return end < tokens.size() && between(end - 1).equals("-");
    }
    if (name.kind() == Mention.Kind.METONYM) {
      return isGovernment(name, begin, end, before, before2, next);
    }
    if (next.equals("language")
        || next.equals("speaking")
        || next.equals("speakers")
        || next.equals("cuisine")) {
      return false;
    }
    return !(before.equals("in") && name.kind() == Mention.Kind.DEMONYM && !isModifier(end));
  }

  /** "in Russian": the language; "in Russian hands" is not. */
  private boolean isModifier(int end) {
    return end < tokens.size()
        && between(end - 1).isBlank()
        && !Set.of("and", "or", "on", "to", "at", "with", "by", "that").contains(key(end));
  }

  private static boolean isCombiningForm(Name name) {
    return Set.of("Franco", "Sino", "Russo", "Anglo", "Indo", "Greco", "Hispano", "Luso", "Italo")
        .contains(name.text());
  }

  private boolean isGovernment(
      Name name, int begin, int end, String before, String before2, String next) {
    boolean seat = !Character.isLetter(name.text().codePointAt(0)) || isSeat(name.text());
    if (seat) {
      return true;
    }
    if (before.equals("in") && OFFICIALS.contains(before2)) {
      return true;
    }
    if (BEFORE_A_PLACE.contains(before) || MAKES_A_PLACE.contains(next)) {
      return false;
    }
    boolean hyphenBased =
        end < tokens.size()
            && between(end - 1).equals("-")
            && Set.of("based", "born", "area").contains(key(end));
    if (hyphenBased) {
      return false;
    }
    if ((before.equals("to") || before.equals("from") || before.equals("for"))
        && nearMovement(begin)) {
      return false;
    }
    return !(before.equals("of")
        && Set.of(
                "city",
                "capital",
                "streets",
                "outskirts",
                "north",
                "south",
                "east",
                "west",
                "mayor",
                "port",
                "archbishop",
                "suburb",
                "siege",
                "fall")
            .contains(before2));
  }

  private boolean nearMovement(int begin) {
    for (int i = Math.max(0, begin - 5); i < begin; i++) {
      if (MOVEMENT.contains(key(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeat(String name) {
    return Set.of(
            "White House",
            "Kremlin",
            "Pentagon",
            "Downing Street",
            "10 Downing Street",
            "State Department",
            "Élysée",
            "Élysée Palace",
            "Quai d'Orsay",
            "Blue House",
            "Casa Rosada",
            "Zhongnanhai",
            "Capitol Hill",
            "Knesset",
            "Bundestag",
            "Foggy Bottom",
            "Oval Office",
            "Whitehall",
            "Planalto",
            "Palazzo Chigi",
            "Miraflores",
            "Berlaymont",
            "Buckingham Palace")
        .contains(name);
  }
}
