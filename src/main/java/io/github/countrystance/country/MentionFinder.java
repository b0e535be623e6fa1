package io.github.countrystance.country;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the targets that a statement names: the longest name wins, then guards turn away what is no
 * naming of a country. Linear in the length of the statement. Immutable; threads may share it.
 */
public final class MentionFinder {

  private final ContextWords words = new ContextWords();
  private final NameTrie trie;
  private final Set<Mention.Kind> mentionKinds;
  private final Set<Target.Kind> targetKinds;

  /** A finder over all names of a gazetteer. */
  public MentionFinder(Gazetteer gazetteer) {
    this(gazetteer, EnumSet.allOf(Mention.Kind.class), EnumSet.allOf(Target.Kind.class));
  }

  /**
   * A finder over some names of a gazetteer. The others still swallow what they are part of.
   *
   * @param mentionKinds how targets may be named: by name, demonym, metonym
   * @param targetKinds what is looked for: countries, blocs
   */
  public MentionFinder(
      Gazetteer gazetteer, Set<Mention.Kind> mentionKinds, Set<Target.Kind> targetKinds) {
    this.trie = gazetteer.trie();
    this.mentionKinds = Set.copyOf(mentionKinds);
    this.targetKinds = Set.copyOf(targetKinds);
  }

  /** The targets that the statement names, in the order of first mention. */
  public List<TargetedStatement> find(Statement statement) {
    Objects.requireNonNull(statement, "statement");
    String text = statement.text();
    List<NameToken> tokens = NameTokens.of(text);
    NameContext context = new NameContext(text, tokens);
    NameCase nameCase = new NameCase(context);
    NameGuard guard = new NameGuard(words, context);
    Map<Target, List<Mention>> found = new LinkedHashMap<>();
    int at = 0;
    while (at < tokens.size()) {
      Found match = longest(context, nameCase, at);
      if (match == null) {
        at++;
        continue;
      }
      Target target = match.name().target();
      if (target != null
          && isWanted(target, match.name())
          && guard.accepts(match.name(), match.begin(), match.end())) {
        Span span =
            new Span(
                tokens.get(match.begin()).span().begin(), tokens.get(match.end() - 1).span().end());
        Mention mention =
            new Mention(
                target,
                span.shiftedBy(statement.span().begin()),
                span.of(text),
                match.name().kind());
        found.computeIfAbsent(target, t -> new ArrayList<>()).add(mention);
      }
      at = match.end();
    }
    List<TargetedStatement> targeted = new ArrayList<>(found.size());
    found.forEach(
        (target, mentions) -> targeted.add(new TargetedStatement(statement, target, mentions)));
    return targeted;
  }

  private boolean isWanted(Target target, Name name) {
    return mentionKinds.contains(name.kind()) && targetKinds.contains(target.kind());
  }

  /** A name in the tokens from begin to end, exclusive; a leading article is not part of it. */
  private record Found(Name name, int begin, int end) {}

  private @Nullable Found longest(NameContext context, NameCase nameCase, int start) {
    NameTrie node = trie;
    Found best = null;
    for (int i = start; i < context.size(); i++) {
      if (i > start && !context.joined(i - 1)) {
        break;
      }
      node = node.step(context.token(i).key());
      Name name = nameCase.choose(node.names(), start, i + 1);
      if (name != null) {
        int begin = context.token(start).key().equals("the") && i > start ? start + 1 : start;
        best = new Found(name, begin, i + 1);
      }
      if (node.isEnd()) {
        break;
      }
    }
    return best;
  }
}
