package io.github.countrystance.feature.syntax;

import io.github.countrystance.article.Token;
import io.github.countrystance.file.BinaryInput;
import io.github.countrystance.file.Resource;
import io.github.countrystance.file.SealedBytes;
import io.github.countrystance.file.SealedBytes.Seal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * Finds the grammar of a statement: a greedy transition parser, then one label for each arc.
 *
 * <p>Immutable; threads may share it.
 */
public final class DependencyParser {

  private static final String RESOURCE = "/io/github/countrystance/syntax-en.model";

  private static final int MAGIC = 0x43535359; // "CSSY"
  private static final int FORMAT = 4;
  static final int MOST_LABELS = 100;
  private static final int MOST_BUCKETS = 1 << 21;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> FUNCTION =
      Set.of("aux", "aux:pass", "cop", "mark", "case", "det", "cc", "punct");
  private static final Set<String> CONTENT =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "iobj",
          "obl",
          "nmod",
          "nmod:poss",
          "ccomp",
          "xcomp",
          "advcl",
          "amod",
          "compound",
          "dep",
          "aux",
          "aux:pass");

  private final ActionClassifier actions;
  private final SureActions sure;
  private final LinearClassifier labels;
  private final List<String> relations;

  DependencyParser(
      ActionClassifier actions, SureActions sure, LinearClassifier labels, List<String> relations) {
    this.actions = actions;
    this.sure = sure;
    this.labels = labels;
    this.relations = List.copyOf(relations);
  }

  /**
   * The shipped parser.
   *
   * @throws UncheckedIOException if its file is missing from the class path or damaged
   */
  public static DependencyParser english() {
    return Resource.read(DependencyParser.class, RESOURCE, DependencyParser::read);
  }

  /** Parses the tokens of one statement; no tokens give an empty tree. */
  public SyntaxTree parse(List<Token> tokens) {
    Words words = new Words(tokens);
    ParserFeatures features = new ParserFeatures(words);
    Configuration state = new Configuration(words.size);
    int[] scores = new int[Math.max(Configuration.ACTIONS, relations.size())];
    while (!state.done()) {
      int action = state.only();
      if (action == Configuration.NO_ACTION) {
        action = sure.in(features.situation(state));
      }
      if (action == Configuration.NO_ACTION || !state.allows(action)) {
        action = actions.best(features, state, scores);
      }
      state.apply(action);
    }
    String[] labelled = new String[words.size];
    int[] heads = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      if (state.heads[i] == words.size) {
        heads[i] = SyntaxTree.ROOT;
        labelled[i] = "root";
      } else {
        features.ofArc(i, state);
        labels.score(features.values(), features.count(), scores);
        heads[i] = state.heads[i];
        labelled[i] = relations.get(best(scores, relations.size()));
      }
    }
    putBehindNouns(words.text, heads, labelled);
    liftFromFunctionWords(heads, labelled);
    new TreeRepair(tokens, words.text, heads, labelled).mend();
    new RelativeRepair(tokens, words.text, heads, labelled).mend();
    return new SyntaxTree(tokens, words.text, heads, labelled);
  }

  /** "Deplored the shelling": the article hangs on the noun, not the noun on the article. */
  private static void putBehindNouns(String[] words, int[] heads, String[] labels) {
    for (int article = 0; article + 1 < heads.length; article++) {
      int noun = article + 1;
      boolean turned =
          heads[noun] == article
              && !labels[article].equals("det")
              && ARTICLES.contains(words[article]);
      if (!turned) {
        continue;
      }
      for (int i = 0; i < heads.length; i++) {
        heads[i] = heads[i] == article ? noun : heads[i];
      }
      heads[noun] = heads[article];
      labels[noun] = labels[article];
      heads[article] = noun;
      labels[article] = "det";
    }
  }

  /** No argument hangs on an auxiliary, an article or a comma: it belongs to what governs those. */
  private static void liftFromFunctionWords(int[] heads, String[] labels) {
    for (int i = 0; i < heads.length; i++) {
      while (heads[i] != SyntaxTree.ROOT
          && FUNCTION.contains(labels[heads[i]])
          && CONTENT.contains(labels[i])) {
        heads[i] = heads[heads[i]];
      }
    }
  }

  private static int best(int[] scores, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** The parser in the form that {@link #read} takes. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(FORMAT);
    out.writeInt(relations.size());
    for (String relation : relations) {
      out.writeUTF(relation);
    }
    actions.write(out);
    sure.write(out);
    labels.write(out);
    return SealedBytes.seal(bytes.toByteArray(), Seal.CRC_32);
  }

  /**
   * Reads a parser.
   *
   * @throws IOException if it is no parser of this version, or damaged
   */
  public static DependencyParser read(byte[] bytes) throws IOException {
    BinaryInput in = new BinaryInput(bytes);
    int magic = in.readInt();
    int format = in.readInt();
    if (magic != MAGIC || format != FORMAT) {
      throw new IOException(
          "found a file of kind "
              + magic
              + ", format "
              + format
              + "; expected a parser ("
              + MAGIC
              + ") of format "
              + FORMAT);
    }
    if (!SealedBytes.isIntact(bytes, Seal.CRC_32)) {
      throw new IOException(
          "the parser is damaged: its content does not give the digest at its end");
    }
    int count = in.readInt();
    if (count < 1 || count > MOST_LABELS) {
      throw new IOException("number of relations is " + count + ", expected 1.." + MOST_LABELS);
    }
    String[] relations = new String[count];
    for (int i = 0; i < count; i++) {
      relations[i] = in.readUtf();
    }
    ActionClassifier actions =
        Weights.read(in, Configuration.ACTIONS, MOST_BUCKETS, ActionClassifier::new);
    SureActions sure = SureActions.read(in);
    LinearClassifier labels = Weights.read(in, MOST_LABELS, MOST_BUCKETS, LinearClassifier::new);
    if (labels.classes() != count) {
      throw new IOException("classifiers and relations do not fit together");
    }
    if (in.available() != Seal.CRC_32.length()) {
      throw new IOException("the parser is damaged: unread bytes before the digest");
    }
    return new DependencyParser(actions, sure, labels, List.of(relations));
  }
}
