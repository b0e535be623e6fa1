/**
 * Grammar: the dependency tree over the masked words of a statement.
 *
 * <p>Trained on trees over our own statements (see {@code training-data/}), in which every target
 * is already masked, so that the tree cannot depend on which country is named.
 */
@NullMarked
package io.github.countrystance.feature.syntax;

import org.jspecify.annotations.NullMarked;
