/** Over Apache Spark, for more text than one machine reads; the only package that knows Spark. */
@NullMarked
package io.github.countrystance.spark;

import org.jspecify.annotations.NullMarked;
