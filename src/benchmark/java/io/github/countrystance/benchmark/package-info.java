/**
 * How fast and how light the library is, beside others: compiled and run in the Maven profile
 * {@code benchmark} only. Never shipped: CoreNLP, one of those measured, is GPL-3.
 */
package io.github.countrystance.benchmark;
