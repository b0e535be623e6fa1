/**
 * Third stage: a statement and its targets in, named features for each target out.
 *
 * <p>Pure functions: the same code serves training and use. No feature knows which country it is
 * about: names of targets are masked before anything else looks at the words.
 */
@NullMarked
package io.github.countrystance.feature;

import org.jspecify.annotations.NullMarked;
