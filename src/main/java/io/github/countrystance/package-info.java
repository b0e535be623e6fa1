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
 *
 * <p>Made for users are this package, the records and enums of {@code article}, {@code country} and
 * {@code stance} that it returns, {@code training} and {@code spark}. What takes or gives a type of
 * {@code feature}, which the module does not export, is for the library's own use and may change in
 * any version. Until 1.0 the rest may change too; the CHANGELOG then says so.
 */
@NullMarked
package io.github.countrystance;

import org.jspecify.annotations.NullMarked;
