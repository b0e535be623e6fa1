/** The command line: the commands of {@code country-stance}, and how their results are printed. */
@NullMarked
package io.github.countrystance.cli;

import org.jspecify.annotations.NullMarked;
