/** The command line over the API. */
@NullMarked
package io.github.countrystance.cli;

import org.jspecify.annotations.NullMarked;
