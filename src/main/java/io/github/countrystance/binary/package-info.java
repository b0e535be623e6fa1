/** What the formats of all models share. Not exported: only the stages read and write models. */
@NullMarked
package io.github.countrystance.binary;

import org.jspecify.annotations.NullMarked;
