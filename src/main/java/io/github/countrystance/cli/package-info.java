/** The command line over the API; the only package that knows picocli and Jackson. */
@NullMarked
package io.github.countrystance.cli;

import org.jspecify.annotations.NullMarked;
