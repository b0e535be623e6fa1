package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The grammar of a statement: every token hangs on its head by a relation of Universal Dependencies
 * ({@code nsubj}, {@code obj}, {@code nmod}, …).
 *
 * <p>Immutable. Tokens are numbered from 0 in text order; the head of the root is {@link #ROOT}.
 */
public final class SyntaxTree {

  /** Stands for the head of the token that has none. */
  public static final int ROOT = -1;

  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /** In lower case. */
  private final String[] words;

  /** Copies nothing: the arrays must not be changed afterwards. */
  SyntaxTree(List<Token> tokens, String[] words, int[] heads, String[] relations) {
    this.tokens = List.copyOf(tokens);
    this.heads = heads;
    this.relations = relations;
    this.words = words;
    this.children = new ArrayList<>(heads.length);
    // most words have no children
    List<Integer> none = List.of();
    for (int i = 0; i < heads.length; i++) {
      children.add(none);
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != ROOT) {
        if (children.get(heads[i]).isEmpty()) {
          children.set(heads[i], new ArrayList<>(2));
        }
        children.get(heads[i]).add(i);
      }
    }
  }

  /** The tokens, in text order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The token at a place. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /** The word at a place, in lower case. */
  public String word(int at) {
    return words[at];
  }

  /** The word at a place, in lower case; empty beyond either end. */
  public String wordIfAny(int at) {
    return at < 0 || at >= words.length ? "" : words[at];
  }

  /** The head of a token, or {@link #ROOT}. */
  public int head(int at) {
    return heads[at];
  }

  /** The relation by which a token hangs on its head. */
  public String relation(int at) {
    return relations[at];
  }

  /** Whether the relation of a token is the given one, or a subtype of it ({@code nsubj:pass}). */
  public boolean is(int at, String relation) {
    String own = relations[at];
    return own.startsWith(relation)
        && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
  }

  /** Whether a token hangs on this one by the relation or a subtype of it. */
  public boolean hasChild(int at, String relation) {
    return hasChild(at, child -> is(child, relation));
  }

  /** Whether a token of some kind hangs on this one. */
  public boolean hasChild(int at, IntPredicate kind) {
    for (int child : children.get(at)) {
      if (kind.test(child)) {
        return true;
      }
    }
    return false;
  }

  /** The tokens that hang on this one, in text order. */
  public List<Integer> children(int at) {
    return children.get(at);
  }

  /** Whether a quotation mark that opens stands there: a curly one, or every other straight one. */
  public boolean opensQuotation(int token) {
    String word = wordIfAny(token);
    return word.equals("\u201c") || (word.equals("\"") && straightBefore(token) % 2 == 0);
  }

  /** Whether a quotation mark that closes stands there. */
  public boolean closesQuotation(int token) {
    String word = wordIfAny(token);
    return word.equals("\u201d") || (word.equals("\"") && straightBefore(token) % 2 == 1);
  }

  private int straightBefore(int token) {
    int count = 0;
    for (int i = 0; i < token; i++) {
      count += words[i].equals("\"") ? 1 : 0;
    }
    return count;
  }

  /** Prints one line a token: number, word, part of speech, head, relation. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < heads.length; i++) {
      Token token = tokens.get(i);
      out.append(i).append('\t').append(token.text()).append('\t').append(token.partOfSpeech());
      out.append('\t').append(heads[i]).append('\t').append(relations[i]).append('\n');
    }
    return out.toString();
  }
}
