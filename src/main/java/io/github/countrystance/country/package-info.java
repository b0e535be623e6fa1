/**
 * Second stage: a statement in, the targets that it names out.
 *
 * <p>A target is a country or a bloc of countries. What counts as naming one is fixed by the
 * section "The labels" of {@code training-data/README.md}; the names themselves are rows of {@code
 * targets.csv} beside this package.
 */
@NullMarked
package io.github.countrystance.country;

import org.jspecify.annotations.NullMarked;
