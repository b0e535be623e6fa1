package io.github.countrystance.country;

import io.github.countrystance.article.Span;

/**
 * One word of a statement as the gazetteer sees it.
 *
 * @param span where, in the statement's text
 * @param key the word folded: no accents, lower case, no stops
 * @param capitalised whether it begins with a capital
 * @param capitals whether it is an abbreviation in capitals: US, U.S., NATO
 */
record NameToken(Span span, String key, boolean capitalised, boolean capitals) {}
