/**
 * Third stage: a statement and its targets in, named features for each target out.
 *
 * <p>{@code TargetReader} hides the names and reads the statement ({@code syntax}, {@code
 * reading}); {@code LexiconFeatures}, {@code ReadingFeatures}, {@code HolderFeatures} and {@code
 * ContextFeatures} (what the network of {@code context} makes of it) each hand their features to
 * the {@code FeatureCollector}.
 *
 * <p>Pure functions: the same code serves training and use. No feature knows which country it is
 * about: names of targets are masked before anything else looks at the words.
 */
@NullMarked
package io.github.countrystance.feature;

import org.jspecify.annotations.NullMarked;
