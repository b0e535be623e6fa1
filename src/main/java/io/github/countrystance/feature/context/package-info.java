/**
 * What the words of a statement say about a target in their order and grammar, learnt rather than
 * read: a small recurrent network that adds to the {@linkplain
 * io.github.countrystance.feature.reading reading}.
 *
 * <ul>
 *   <li>{@code ContextVocabulary}: which words and grammatical classes the network tells apart; no
 *       names
 *   <li>{@code ObservedStatement}, {@code ContextInput}: a statement and its targets as numbers
 *   <li>{@code ContextShape}: where each table stands among the weights; {@code ContextTables}: the
 *       tables; {@code Affine}: their products with rows
 *   <li>{@code ContextPass}: from numbers to evidence, through {@code ContextLayer} to {@code
 *       ContextOutcome}; {@code ContextGradient}: the way back
 *   <li>{@code ContextLearner}, {@code ContextFitter}, {@code WordTable}, {@code Adam}: fit the
 *       weights; {@code ContextFile}: their bytes
 *   <li>{@code ContextLessons}: what a statement teaches; {@code Teaching}, {@code
 *       ContextVariants}: what is taught as well as the labels
 *   <li>{@code Context}, {@code ContextEvidence}: what comes out for a target, in logits
 *   <li>{@code UnseenEvidence}: what networks that had not seen them say of our own rows
 * </ul>
 */
@NullMarked
package io.github.countrystance.feature.context;

import org.jspecify.annotations.NullMarked;
