/** Composition: what each statement says about whom, read from its syntax and the lexicon. */
@NullMarked
package io.github.countrystance.feature.reading;

import org.jspecify.annotations.NullMarked;
