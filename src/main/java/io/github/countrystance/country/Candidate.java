package io.github.countrystance.country;

/**
 * A name of the gazetteer that stands in a statement, whether it names its target there or not.
 *
 * @param begin its first token, a leading article left out
 * @param end the token after its last
 */
record Candidate(Name name, int begin, int end) {}
