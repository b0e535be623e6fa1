package io.github.countrystance.country;

import io.github.countrystance.country.ContextWords.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands around a name, for the trained decision. The name itself is never looked at, other
 * names are masked by what they are, and words with a capital count only if they are titles.
 */
final class NameEvidence {

  private static final int REACH = 5;
  private static final int FAR = 12;

  private final ContextWords words;
  private final NameContext context;
  private final String[] masks;

  NameEvidence(ContextWords words, NameContext context, List<Candidate> candidates) {
    this.words = words;
    this.context = context;
    this.masks = new String[context.size()];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = plain(i);
    }
    for (Candidate candidate : candidates) {
      for (int i = candidate.begin(); i < candidate.end(); i++) {
        masks[i] = mask(candidate.name());
      }
    }
  }

  private String mask(Name name) {
    Target target = name.target();
    if (target == null) {
      return "<name>";
    }
    if (target.kind() == Target.Kind.BLOC || words.has(Role.SEAT, name.text())) {
      return "<power>";
    }
    return "<" + name.kind() + ">";
  }

  private String plain(int at) {
    String key = context.key(at);
    if (Character.isDigit(key.codePointAt(0))) {
      return "<number>";
    }
    if (words.has(Role.STATE, key)) {
      return "<state>";
    }
    boolean known =
        at == 0
            || context.shouted()
            || !context.capitalised(at)
            || words.has(Role.INSTITUTION_AFTER, key)
            || words.has(Role.TITLE, key);
    return known ? key : "<Cap>";
  }

  /** What is observed around the name in the tokens from begin to end, exclusive. */
  Set<String> of(Mention.Kind kind, int begin, int end) {
    Set<String> observed = new HashSet<>();
    boolean owner = context.isOwner(end);
    int next = owner ? end + 1 : end;
    String before = startsClause(begin) ? "<begin>" : word(begin - 1);
    String after = word(next);
    observed.add("before=" + before);
    observed.add("before2=" + word(begin - 2) + " " + before);
    observed.add("after=" + after);
    observed.add("after2=" + after + " " + word(next + 1));
    observed.add("owner=" + owner);
    observed.add("owned=" + owner + " " + after);
    observed.add("around=" + before + " _ " + after);
    observed.add("sign=" + context.sign(begin - 1) + "_" + context.sign(end - 1));
    observed.add("sign after=" + context.sign(end - 1));
    observed.add("ending=" + owner + " " + ending(after));
    observed.add("frame=" + ending(word(begin - 2)) + " " + ending(before));
    observed.add("verb before=" + ending(before) + " sign " + context.sign(end - 1));
    observed.add("capital before=" + context.capitalised(begin - 1) + " " + (begin == 1));
    observed.add("capital after=" + context.capitalised(next));
    coordination(begin, end, observed);
    movement(begin, before, observed);
    for (int i = 1; i <= REACH; i++) {
      observed.add("right=" + word(next + i - 1));
    }
    for (int i = 1; i <= REACH && !startsClause(begin - i + 1); i++) {
      observed.add("left=" + word(begin - i));
    }
    for (int i = Math.max(0, begin - FAR); i < Math.min(masks.length, end + FAR); i++) {
      if ((i < begin || i >= end) && masks[i].startsWith("<")) {
        observed.add("near=" + masks[i]);
      }
    }
    Set<String> evidence = new TreeSet<>();
    observed.forEach(o -> evidence.add(kind + " " + o));
    return evidence;
  }

  /** Behind a semicolon, colon or dash a name stands as if it began the statement. */
  private boolean startsClause(int begin) {
    return context.sign(begin - 1).chars().anyMatch(c -> ";:\u2013\u2014".indexOf(c) >= 0);
  }

  private String word(int at) {
    return at < 0 ? "<begin>" : at < masks.length ? masks[at] : "<end>";
  }

  /** What the name is joined to by "and" or a comma. */
  private void coordination(int begin, int end, Set<String> observed) {
    if (word(begin - 1).equals("and") || word(begin - 1).equals("or")) {
      observed.add("beside=" + word(begin - 2));
      observed.add("beside before=" + word(begin - 3));
    }
    if (word(end).equals("and") || word(end).equals("or")) {
      observed.add("beside=" + word(end + 1));
    }
  }

  private void movement(int begin, String before, Set<String> observed) {
    for (int i = Math.max(0, begin - REACH); i < begin; i++) {
      if (words.has(Role.MOVEMENT, context.key(i))) {
        observed.add("movement " + before);
      }
    }
  }

  private static String ending(String word) {
    if (word.startsWith("<")) {
      return word;
    }
    for (String ending : List.of("tion", "sion", "ment", "ed", "ing", "ly", "es", "s")) {
      if (word.endsWith(ending)) {
        return ending;
      }
    }
    return "";
  }
}
