package io.github.countrystance.country;

import io.github.countrystance.file.CsvTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell, beside a name, whether it names a country; from the table beside. */
final class ContextWords {

  /** What a word tells. */
  enum Role {
    /** Behind a name: another name begins with it. */
    NAME_AFTER,
    /** At the end of words with capitals behind a name: another name ends with it. */
    NAME_TAIL,
    /** As the last, but a firm's: no "and", "of" or the like stands before it in the name. */
    FIRM_END,
    /** At the end of a longer name with a capital; without one it is a word of its own. */
    ORDINARY_END,
    /** Before "of" and a name: another name ends with it. */
    NAME_OF,
    /** With a capital, some words before a region's name: another name ends with it. */
    NAME_HEAD,
    /** With a capital, before a region's name: a firm or programme. */
    FIRM_HEAD,
    /** At the end of words with capitals behind a region's name: another name ends with it. */
    REGION_TAIL,
    /** Names of regions. */
    REGION,
    /** Before a region's name: a part of the region. */
    COMPASS,
    /** Behind a region's name: where somebody's forebears come from. */
    DESCENT,
    /** Behind a capital: the city is meant. */
    PLACE_AFTER,
    /** Before a capital: the city is meant. */
    PLACE_BEFORE,
    /** Before "of" and a capital: the city is meant. */
    PLACE_OF,
    /** Before "on", "over" and a capital: the city is hit. */
    STRUCK,
    /** Before "at" and a capital: something is aimed at those who govern there. */
    AIMED,
    /** Before "in" and a capital: those who govern there. */
    OFFICIALS,
    /** Before "of" and a capital: those who govern there. */
    GOVERNMENT_OF,
    /**
     * Before a capital that "a" or the like follows: those who govern there are given something.
     */
    GIVES,
    /** Capitals that are seldom named for their government: the model must be sure. */
    MOSTLY_PLACE,
    /** Before "to", "for", "from" and a capital: somebody travels. */
    MOVEMENT,
    /** Names that are looked for in a text without capitals: "the us" and not "us". */
    LOWERED,
    /** Abbreviations that are a common word in a headline in capitals. */
    SHOUTED_WORD,
    /** Names of seats of government, which are never mere places. */
    SEAT,
    /** Names that count only before a hyphen: Franco-. */
    COMBINING,
    /** Behind such a hyphen, of states that are no more: Sino-Soviet. */
    COMBINED,
    /** Behind a demonym: the language or the food. */
    TONGUE_AFTER,
    /** Languages that no country is called after: one beside a demonym in a list. */
    TONGUE,
    /** Before a demonym that no noun follows: the language. */
    TONGUE_BEFORE,
    /** Before "to" and a demonym that no noun follows: somebody goes on in the language. */
    TONGUE_TO,
    /** Before a name with an s: there are several of the name, and no apostrophe is lost. */
    SEVERAL,
    /** Behind a name with an s, beside what {@link #NO_NOUN} has: nothing is owned. */
    NOTHING_OWNED,
    /** Behind a demonym: no noun stands there that it could belong to. */
    NO_NOUN,
    /** Said of texts: what stands behind it and "the" is a tongue all the same. */
    TONGUE_OF_TEXT,
    /** Behind a name and a comma: a town of that name lies there. */
    STATE,
    /** As the last, abbreviated: with a stop. */
    STATE_SHORT,
    /** In a statement with Georgia: the state. */
    STATE_CLUE,
    /** In a statement with Georgia: the country. */
    COUNTRY_CLUE,
    /** Names of countries that are given to children. */
    FIRST_NAME,
    /** Names that are given to children and to no country: a surname follows. */
    GIVEN_NAME,
    /** Whose something is: his. */
    OWNER,
    /** Before a name: a child, husband or sister bears it. */
    KIN,
    /** Beside a name: an animal or a shop bears it. */
    BEARER,
    /** Behind a name, a comma and an article: a village or the like bears it. */
    APPOSED,
    /** Abbreviations that behind a number are units. */
    MEASURE,
    /** Names of countries that rivers have too: "the Niger". */
    RIVER,
    /** Behind such a name: what rivers do. */
    RIVER_AFTER,
    /** Names that in lower case are ordinary words or stand for things: turkey, french fries. */
    COMMON,
    /** Behind another word with a capital: a charity or party that works there, Age UK. */
    FIRM_TAIL,
    /** Before a surname. */
    TITLE,
    /** Names that the trained decision judges, since they often mean something else. */
    AMBIGUOUS,
    /** Behind such a name, with a capital: no surname. */
    INSTITUTION_AFTER
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  ContextWords() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
    CsvTable.beside(
        ContextWords.class,
        "context-words.csv",
        List.of("set", "word"),
        (row, line) -> of(Role.valueOf(row.get("set"))).add(row.get("word")));
  }

  private Set<String> of(Role role) {
    return words.getOrDefault(role, Set.of());
  }

  boolean has(Role role, String word) {
    return of(role).contains(word);
  }
}
