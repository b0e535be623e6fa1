package io.github.countrystance.country;

import io.github.countrystance.article.Span;
import io.github.countrystance.article.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the targets that a statement names: the longest name wins, then guards turn away what is no
 * naming of a country; where no rule is sure, a small trained model decides by what stands around.
 * Linear in the length of the statement. Immutable; threads may share it.
 */
public final class MentionFinder {

  private final ContextWords words = new ContextWords();
  private final NameModel model = NameModelFile.shipped();
  private final NameTable names;
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
    this.names = gazetteer.names();
    this.mentionKinds = Set.copyOf(mentionKinds);
    this.targetKinds = Set.copyOf(targetKinds);
  }

  /** The targets that the statement names, in the order of first mention. */
  public List<TargetedStatement> find(Statement statement) {
    Objects.requireNonNull(statement, "statement");
    String text = statement.text();
    NamedText named = NamedText.of(text, names, words);
    if (named.candidates().isEmpty()) {
      return List.of();
    }
    List<NameToken> tokens = named.tokens();
    NameGuard guard = new NameGuard(words, model, named.context(), named.candidates());
    Map<Target, List<Mention>> found = new LinkedHashMap<>();
    for (Candidate candidate : named.candidates()) {
      Name name = candidate.name();
      Target target = name.target();
      if (target != null && isWanted(target, name) && guard.accepts(candidate)) {
        Span span =
            new Span(
                tokens.get(candidate.begin()).span().begin(),
                tokens.get(candidate.end() - 1).span().end());
        Mention mention =
            new Mention(
                target, span.shiftedBy(statement.span().begin()), span.of(text), name.kind());
        found.computeIfAbsent(target, t -> new ArrayList<>()).add(mention);
      }
    }
    List<TargetedStatement> targeted = new ArrayList<>(found.size());
    found.forEach(
        (target, mentions) -> targeted.add(new TargetedStatement(statement, target, mentions)));
    return Collections.unmodifiableList(targeted);
  }

  private boolean isWanted(Target target, Name name) {
    return mentionKinds.contains(name.kind()) && targetKinds.contains(target.kind());
  }
}
