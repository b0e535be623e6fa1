/**
 * The door: text in, report out.
 *
 * <pre>
 * text -&gt; article -&gt; country -&gt; feature -&gt; stance -&gt; report      CSV -&gt; training -&gt; model file
 * </pre>
 *
 * <p>Each stage is a package of that name and imports only earlier ones; the report is made here.
 */
@NullMarked
package io.github.countrystance;

import org.jspecify.annotations.NullMarked;
