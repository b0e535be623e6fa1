/**
 * Stance toward countries in English text. Start at {@link io.github.countrystance.StanceAnalyzer}:
 * text in, {@link io.github.countrystance.StanceReport} out.
 *
 * <pre>
 * text -&gt; article -&gt; country -&gt; feature -&gt; stance -&gt; StanceReport
 * CSV -&gt; training -&gt; model file
 * </pre>
 *
 * <p>{@code article}, {@code country}, {@code feature} and {@code stance} are the packages of the
 * four stages; each imports only earlier ones. {@code training} makes models, {@code spark} runs
 * the analyzer on a cluster, {@code cli} is the command line.
 */
@NullMarked
package io.github.countrystance;

import org.jspecify.annotations.NullMarked;
