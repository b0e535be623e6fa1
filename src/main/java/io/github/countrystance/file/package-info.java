/** Writing files safely. Not exported. */
@NullMarked
package io.github.countrystance.file;

import org.jspecify.annotations.NullMarked;
