package io.github.countrystance.feature.reading;

import io.github.countrystance.file.CsvTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that syntax must know by name; from the table beside. */
final class ReadingWords {

  /** What a word does. */
  enum Role {
    /** The subject is given what the object says: "faced criticism", in any form of the verb. */
    RECEIVING,
    /** Tells how much of a thing: "300 tonnes of rice to X". */
    MEASURE,
    /** Anybody, known only by a deed: "those who attacked X". */
    ANYBODY,
    /** Has a content that a clause tells: "a resolution condemning X". */
    CONTENT,
    /** Denies what it hangs on. */
    NEGATION,
    /** Denies what it is the subject of. */
    NOBODY,
    /** Says that one thing surpasses another. */
    MORE,
    /** Nearly none, unless "a" stands before it. */
    FEW,
    /** Denies behind "no": "no longer", "no one". */
    AFTER_NO,
    /** Takes a denial back: "not only". */
    ONLY,
    /** Takes "nothing" back: "nothing but praise", "nothing short of a crime". */
    SAVE,
    /** Measures what cannot be too much: "cannot thank X enough". */
    ENOUGH,
    /** Stands before "not" there. */
    CAN,
    /** A way or case: "in no way". */
    RESPECT,
    /** Tells of what is not done, since something else is: "rather than thank X". */
    INSTEAD,
    /** A verb that its object makes: not to have a thing is to be without it; base forms. */
    LIGHT,
    /** Holds that something is so; base forms. */
    BELIEVE,
    /** Is said of what is not so; base forms. */
    FALSE,
    /** Says that something is not so; base forms. */
    DENY,
    /** Lets a thing happen; base forms. */
    ALLOW,
    /** What the object is called stands behind it: "called X reckless", in any form. */
    NAMING,
    /** What the subject is stands behind it: "X proved a friend", in any form. */
    COPULAR,
    /** Governs a bare clause whose subject is its object: "helped X rebuild", in any form. */
    RAISING,
    /** Any that may name a place in a frame of a lexicon of one's own, beside the shipped ones. */
    PREPOSITION,
    /** A preposition that may stay behind without its noun: "X was shot at". */
    STRANDED,
    /** Takes up a thing as object: "signed the deal but tore it up". */
    PRONOUN,
    /** Takes up an owner: "in its war". */
    PRONOUN_OWNER,
    /** Tells a side before a name: "anti-X". */
    PREFIX,
    /** The subject does what the object names: "launched a campaign of persecution", any form. */
    DOING,
    /** Says that something is so, which others may reject: "claims that X lied"; base forms. */
    CLAIM,
    /** A claim of a wrong: "the allegation that X met them"; base forms. */
    CHARGE,
    /** Ordinary business that is no word of the lexicon: "does not want X", in any form. */
    DEALING,
    /** Breaks off or refuses what it governs: "suspended the order"; base forms. */
    BREAKING,
    /** Takes one's own away from a target; base forms. */
    WITHDRAWING,
    /** Those whose leaving a place is no slight. */
    ARMY,
    /** Who does not do it to somebody stands by him: "will not forget X"; base forms. */
    FORSAKING,
    /** Who does not do it with somebody turns away from him: "does not want X"; base forms. */
    WANTING,
    /** Who does not do it fails in a duty: "X did not answer"; base forms. */
    OWING,
    /** Who does not do it is generous: "X asked for nothing"; base forms. */
    ASKING,
    /** Mends a wrong: "told X to leave"; base forms. */
    AMENDS,
    /** Demands of its object what the clause says; base forms. */
    MANDATIVE,
    /** Says that the subject ought to do a thing: "X should leave". */
    DUTY,
    /** Says the same before a clause: "X had better leave". */
    DUTY_CLAUSE,
    /** Tells of what others did; base forms. */
    TELLING,
    /** Who speaks. */
    TELLER,
    /** Whom to help is no good deed; base forms. */
    WRONGDOER,
    /** Acts for the country that it is of, as a doer does; base forms. */
    REGIME,
    /** Its clause may be a passive without auxiliary: "wants X expelled", in any form. */
    HAVING,
    /** A past participle that does not end in -ed or -en. */
    PARTICIPLE,
    /** Stands for the country that it is in: "the government in X"; base forms. */
    STATE,
    /** Somebody who acts for himself alone, not for the country that he is from. */
    PRIVATE,
    /** Binds oneself to do a thing, or not to; base forms. */
    PROMISE,
    /** Stands for a country: "a state that jails poets". */
    COUNTRY,
    /** Compares with everybody: "nobody was kinder than X". */
    UNMATCHED,
    /** Ends like a comparative and is none: "other". */
    NO_COMPARATIVE,
    /** Waits for the sake of whom it is said of: "as long as X wants"; base forms. */
    AWAITED,
    /** Goes on with what the speaker objects to: "if X keeps"; base forms. */
    PERSISTING,
    /** Announces a threat: "warned that"; base forms. */
    THREATENING,
    /** Before "if", makes it no condition: "as if". */
    NO_CONDITION,
    /** Chooses one before another: "prefer X to Y"; base forms. */
    PREFERRING,
    /** Stands behind a participle without its auxiliary: "X slammed over dam". */
    HEADLINE,
    /** A participle without its auxiliary, before "of": "X accused of theft". */
    CHARGED
  }

  private static final Map<Role, Set<String>> WORDS = read();

  private ReadingWords() {}

  private static Map<Role, Set<String>> read() {
    Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    CsvTable.beside(
        ReadingWords.class,
        "reading-words.csv",
        List.of("role", "word"),
        (row, line) ->
            words
                .computeIfAbsent(
                    CsvTable.constant(Role.class, "role", row.get("role")), r -> new HashSet<>())
                .add(row.get("word")));
    return words;
  }

  static Set<String> of(Role role) {
    return WORDS.getOrDefault(role, Set.of());
  }

  static boolean has(Role role, String word) {
    return of(role).contains(word);
  }
}
