package io.github.countrystance.feature;

import io.github.countrystance.feature.reading.Attitude;
import io.github.countrystance.feature.reading.Attitude.Place;
import io.github.countrystance.feature.reading.LexiconEntry;
import io.github.countrystance.feature.reading.Reading;
import io.github.countrystance.feature.reading.Step;
import io.github.countrystance.feature.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the composed attitudes say, from the most general form to the single word. */
final class ReadingFeatures {

  private static final int LONGEST_CHAIN = 3;

  /** More than 1: rare in any text, but hardly ever wrong, so it may learn faster. */
  private static final double TURNED = 2;

  private static final Set<String> PLAIN_AUXILIARY = Set.of("be", "have", "do", "to");
  private static final Set<String> NECESSITY = Set.of("ought", "have", "need");

  private static final Set<String> UNSURE =
      Set.of("it", "its", "itself", "country", "nation", "republic", "kingdom");

  private final Reading reading;

  ReadingFeatures(Reading reading) {
    this.reading = reading;
  }

  void addTo(FeatureCollector out) {
    int favor = 0;
    int against = 0;
    for (Attitude attitude : reading.attitudes()) {
      addAttitude(attitude, out);
      if (!pronoun(attitude).isEmpty()) {
        continue;
      }
      favor += attitude.value() > 0 ? 1 : 0;
      against += attitude.value() < 0 ? 1 : 0;
    }
    addContrast(out);
    if (!reading.attitudes().isEmpty()) {
      String balance =
          favor > 0 && against > 0
              ? "both"
              : favor > 0 ? "favor" : against > 0 ? "against" : "none";
      out.add("R:" + balance, reading.attitudes().get(0).mention());
      if (favor != against) {
        out.add("R:sum=" + Integer.signum(favor - against), reading.attitudes().get(0).mention());
      }
    }
  }

  /** What the statement ends on: behind "but", or in the main clause rather than "although". */
  private void addContrast(FeatureCollector out) {
    for (Place place : List.of(Place.FINAL, Place.PLAIN, Place.CONCEDED)) {
      int sum = 0;
      int at = -1;
      for (Attitude attitude : reading.attitudes()) {
        if (attitude.place() == place && attitude.value() != 0) {
          sum += attitude.value();
          at = attitude.mention();
        }
      }
      if (at >= 0) {
        out.add("Z:" + place + Integer.signum(sum), at);
        out.add("Zs:" + Integer.signum(sum), at);
        return;
      }
    }
  }

  private void addAttitude(Attitude attitude, FeatureCollector out) {
    Step first = attitude.steps().get(0);
    int at = first.node();
    String role = pronoun(attitude) + attitude.argument().role();
    String shared = attitude.argument().via().shared() ? "~" : "";
    // what an outer predicate turned must not vote as if it stood alone
    boolean turned = first.value() != 0 && first.value() == -attitude.value();
    String no = (turned ? "turned " : "") + (first.negated() ? "!" : "");
    out.add("g:" + no + role + shared + '(' + shown(first) + ')', at);
    out.add("gr:" + role + shared, at);
    String carrierRole = attitude.argument().via().carrierRole();
    int carrier = attitude.argument().via().carrier();
    if (carrier >= 0) {
      out.add("k:" + carrierRole + '(' + reading.shown(carrier) + ')', carrier);
      out.add("kr:" + carrierRole + '<' + role, carrier);
    }
    LexiconEntry entry = first.entry();
    if (entry != null) {
      String fit = first.licensed() ? "" : "?";
      out.add("e:" + no + entry.polarity() + '.' + role + fit, at);
      out.add("es:" + no + entry.sense() + '.' + role + shared + fit, at);
      out.add(
          "ep:" + pronoun(attitude) + no + entry.polarity() + fit + entry.strength() + shared, at);
    }
    addComplement(first, role, out);
    addMood(attitude, role, out);
    addChain(attitude, out);
  }

  /** "X must stop", "if X closes": a demand or a threat may lie in the mood alone. */
  private void addMood(Attitude attitude, String role, FeatureCollector out) {
    Step first = attitude.steps().get(0);
    int at = first.node();
    String sense = first.entry() == null ? "" : first.entry().sense();
    if (attitude.mood() != Attitude.Mood.PLAIN) {
      out.add("m:" + attitude.mood() + '.' + role, at);
      out.add("ms:" + attitude.mood() + '.' + role + sense, at);
    }
    String modal = modal(at);
    if (!modal.isEmpty()) {
      out.add("mw:" + modal + '.' + role, at);
      out.add("mws:" + modal + '.' + role + sense, at);
      out.add("mwl:" + modal + '.' + role + '(' + shown(first) + ')', at);
    }
  }

  /** The verb's modal, or the verb that stands for one: "ought to", "has to". */
  private String modal(int verb) {
    SyntaxTree tree = reading.tree();
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && !PLAIN_AUXILIARY.contains(reading.lemma(child))) {
        return reading.lemma(child);
      }
    }
    int head = tree.head(verb);
    boolean governed = tree.is(verb, "xcomp") && head != SyntaxTree.ROOT;
    return governed && NECESSITY.contains(reading.lemma(head)) ? reading.lemma(head) : "";
  }

  /** "urged X to stop": what is wanted of the target decides whether a demand blames it. */
  private void addComplement(Step first, String role, FeatureCollector out) {
    for (int child : reading.tree().children(first.node())) {
      if (reading.tree().is(child, "xcomp") && !reading.tree().token(child).masked()) {
        LexiconEntry known = reading.entryAt(child);
        String sense = first.entry() == null ? "" : first.entry().sense();
        String wanted = known == null ? "" : known.polarity() + known.sense();
        out.add("d:" + sense + role + '>' + wanted, child);
        out.add("dl:" + sense + role + '>' + reading.shown(child), child);
      }
    }
  }

  /** Marks what is read of a word that stands for one target of several, which is less sure. */
  private String pronoun(Attitude attitude) {
    return UNSURE.contains(reading.tree().word(attitude.mention())) ? "^" : "";
  }

  private void addChain(Attitude attitude, FeatureCollector out) {
    int at = attitude.steps().get(0).node();
    if (attitude.value() != 0) {
      addValue(attitude, at, out);
    }
    addSteps(attitude, at, out);
  }

  private void addValue(Attitude attitude, int at, FeatureCollector out) {
    String value = "v=" + pronoun(attitude) + attitude.value();
    String first = attitude.firstLicensed().isPresent() ? "lic" : "no";
    if (attitude.steps().get(0).value() == -attitude.value()) {
      out.add("turned to " + attitude.value(), TURNED, at);
    }
    out.add(value + '.' + first, at);
    out.add(value + ".h=" + attitude.holder(), at);
    out.add(value + ".m=" + attitude.mood() + (attitude.negated() ? "!" : ""), at);
    out.add(value + ".z=" + attitude.place(), at);
    out.add(value + ".r=" + attitude.argument().role(), at);
    String sense = attitude.firstLicensed().map(s -> name(s, true)).orElse("");
    out.add("q:" + value + attitude.holder() + attitude.argument().role() + sense, at);
    out.add("q2:" + value + attitude.mood() + attitude.place() + first, at);
    out.add(value + ".d=" + Math.min(attitude.steps().size(), 5), at);
    out.add(value + ".t=" + Math.min(attitude.turns(), 3), TURNED, at);
  }

  private void addSteps(Attitude attitude, int at, FeatureCollector out) {
    String value = "v=" + pronoun(attitude) + attitude.value();
    List<Step> known = known(attitude.steps());
    if (known.size() > 1) {
      out.add("c:" + chain(known, false) + value, at);
      out.add("cs:" + chain(known, true) + value, at);
      Step last = known.get(known.size() - 1);
      out.add("o:" + name(last, true) + '.' + last.role() + '.' + value, last.node());
      out.add("ow:" + shown(last) + '.' + value, last.node());
    }
  }

  /** The step's word unless it is a name that the lexicon does not know. */
  private String shown(Step step) {
    return step.entry() == null ? reading.shown(step.node()) : step.word();
  }

  /** The innermost step and those above it that the lexicon knows in that place. */
  private static List<Step> known(List<Step> steps) {
    List<Step> known = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.entry() != null && (i == 0 || step.licensed())) {
        known.add(step);
      }
    }
    return known;
  }

  private static String chain(List<Step> steps, boolean senses) {
    StringBuilder chain = new StringBuilder();
    for (Step step : steps.subList(0, Math.min(steps.size(), LONGEST_CHAIN))) {
      chain.append(step.negated() ? "!" : "").append(name(step, senses));
      chain.append('.').append(step.role()).append('<');
    }
    return chain.toString();
  }

  private static String name(Step step, boolean senses) {
    LexiconEntry entry = step.entry();
    return entry == null ? "" : senses ? entry.sense() : entry.polarity().name().substring(0, 1);
  }
}
