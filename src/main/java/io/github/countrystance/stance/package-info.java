/**
 * Fourth stage: features in, a stance with its probabilities out. The only package that knows
 * Smile.
 */
@NullMarked
package io.github.countrystance.stance;

import org.jspecify.annotations.NullMarked;
