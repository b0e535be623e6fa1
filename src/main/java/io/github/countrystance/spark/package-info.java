/**
 * The library on Apache Spark: {@link io.github.countrystance.spark.StanceFunctions} for SQL and
 * typed data sets, {@link io.github.countrystance.spark.StanceJob} for {@code spark-submit}. Needs
 * Spark 4 on the class path, not the module path. The only package that knows Spark.
 */
@NullMarked
package io.github.countrystance.spark;

import org.jspecify.annotations.NullMarked;
