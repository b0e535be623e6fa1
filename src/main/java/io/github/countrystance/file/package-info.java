/**
 * Files written as a whole or not at all, tables in CSV, and what the formats of all models share.
 * Not exported.
 */
@NullMarked
package io.github.countrystance.file;

import org.jspecify.annotations.NullMarked;
