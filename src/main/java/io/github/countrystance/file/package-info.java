/**
 * Files written as a whole or not at all, tables in CSV, what the formats of all models share, and
 * what all stages need to load and to remember. Not exported.
 */
@NullMarked
package io.github.countrystance.file;

import org.jspecify.annotations.NullMarked;
