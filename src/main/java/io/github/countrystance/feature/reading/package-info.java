/**
 * Composition: what each statement says about whom, read from its syntax and the lexicon.
 *
 * <p>{@link io.github.countrystance.feature.reading.StatementReader} is the way in. For each target
 * it gives a {@code Reading}: an {@code Attitude} for each place ({@code Argument}) that a mention
 * of the target fills, with the predicates ({@code Step}s) on the way from there up the tree. While
 * it is carried up, such a path is a {@code Line}, each predicate that it reaches a {@code Spot}.
 * In the order of the work:
 *
 * <ul>
 *   <li>words: {@code Lexicon} of {@code LexiconEntry}, {@code LexiconWords}, {@code Senses},
 *       {@code Lemmas}, {@code ReadingWords}, what features see of them {@code ShownWords}; {@code
 *       Predicates} and {@code PhraseWords} find them in the statement
 *   <li>who is meant: {@code Coreference}, {@code Relatives}
 *   <li>the places that a target fills: {@code Arguments}; those not spelled out: {@code
 *       Understood}; what they are called: {@code Roles}; which of them an entry speaks of: {@code
 *       Frames}; who holds an attitude: {@code Holders}
 *   <li>what the innermost predicate shows: {@code Innermost}; for acts that no entry tells: {@code
 *       Dealings}, {@code Demands}, {@code Telling}, {@code Omission}, {@code Complements}
 *   <li>the way up the tree: {@code Composer}; how a predicate turns what lies below it: {@code
 *       Turning}, {@code Clauses}, {@code Claims}, {@code Resumption}; denial is found by {@code
 *       Negation} and weighed by {@code Denial}; who is set apart, conceded, or only possibly
 *       meant: {@code Exclusion}, {@code Contrast}, {@code Manner}
 *   <li>constructions that decide by word order alone: {@code Constructions}, with {@code Wording},
 *       {@code Irony}, {@code Lacking}, {@code Guarding}, {@code Comparison}, {@code Conditions}
 *   <li>what shows nothing toward the country, though it is bad or good: {@code Relevance}
 * </ul>
 */
@NullMarked
package io.github.countrystance.feature.reading;

import org.jspecify.annotations.NullMarked;
