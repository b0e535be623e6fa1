/**
 * Composition: what each statement says about whom, read from its syntax and the lexicon.
 *
 * <p>{@link io.github.countrystance.feature.reading.StatementReader} is the way in. In the order of
 * the work:
 *
 * <ul>
 *   <li>what is known of words: {@code Lexicon}, {@code Lemmas}, {@code ReadingWords}; found in the
 *       statement by {@code Predicates} and {@code PhraseWords}
 *   <li>who is meant: {@code Coreference}, {@code Relatives}
 *   <li>the places that a target fills: {@code Arguments}, those not spelled out {@code
 *       Understood}, what they are called {@code Roles}, which of them an entry speaks of {@code
 *       Frames}, who holds an attitude {@code Holders}
 *   <li>the first value of a line: {@code Innermost}, and for acts that no entry tells {@code
 *       Dealings}, {@code Demands}, {@code Telling}, {@code Omission}, {@code Complements}
 *   <li>the way up the tree: {@code Composer}; what governs {@code Turning}, {@code Clauses},
 *       {@code Claims}, {@code Resumption}; denial is found by {@code Negation} and weighed by
 *       {@code Denial}; {@code Exclusion}, {@code Contrast} and {@code Manner} beside
 *   <li>what word order shows at once: {@code Constructions} with {@code Comparison}, {@code
 *       Conditions}, {@code Irony} and others
 *   <li>what shows nothing toward the country, though it is bad or good: {@code Relevance}
 * </ul>
 */
@NullMarked
package io.github.countrystance.feature.reading;

import org.jspecify.annotations.NullMarked;
