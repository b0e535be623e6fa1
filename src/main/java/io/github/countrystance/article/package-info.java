/**
 * First stage: text in, statements and their words out. The only package that knows OpenNLP.
 *
 * <p>{@link io.github.countrystance.article.ArticleReader} cuts a text into statements (sentences);
 * {@link io.github.countrystance.article.TokenReader} cuts a statement into tokens and gives each
 * its part of speech. The second is the costly one, so it runs only on statements that name a
 * target.
 */
@NullMarked
package io.github.countrystance.article;

import org.jspecify.annotations.NullMarked;
