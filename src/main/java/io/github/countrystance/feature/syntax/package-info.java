/** Grammar: the dependency tree over the masked words of a statement. */
@NullMarked
package io.github.countrystance.feature.syntax;

import org.jspecify.annotations.NullMarked;
