package io.github.countrystance.country;

import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names read from tables, all of them at once. */
final class ReadNames implements NameSource {

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<String, List<Name>> byFirstWord = new LinkedHashMap<>();
  private final Map<String, GazetteerCsv.Row> byWords = new HashMap<>();

  /**
   * The shipped names and others.
   *
   * @throws IOException if two rows name two targets alike, or make one a country and a bloc
   */
  ReadNames(List<GazetteerCsv.Row> added) throws IOException {
    List<GazetteerCsv.Row> shipped = GazetteerCsv.shippedTargets();
    // the first name that one's own file gives a target is the one that results show
    List<GazetteerCsv.Row> all = Stream.concat(added.stream(), shipped.stream()).toList();
    List<String> problems = addTargets(all);
    for (GazetteerCsv.Row row : all) {
      addName(row, problems);
    }
    CsvTable.failOn(problems);
    for (String name : GazetteerCsv.shippedNonTargets()) {
      add(new Name(null, Mention.Kind.NAME, name), NameTrie.words(name));
    }
  }

  /** The first row of an id tells its target; those that tell another kind are problems. */
  private List<String> addTargets(List<GazetteerCsv.Row> rows) {
    Map<String, GazetteerCsv.Row> firsts = new HashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    for (GazetteerCsv.Row row : rows) {
      GazetteerCsv.Row first = firsts.computeIfAbsent(row.id(), id -> row);
      targets.computeIfAbsent(row.id(), id -> new Target(id, row.name(), row.kind()));
      if (row.kind() != first.kind()) {
        problems.putIfAbsent(
            row.id(),
            String.format(
                "%s: '%s' makes %s a %s, but at %s it is a %s",
                first.place(), first.name(), row.id(), first.kind(), row.place(), row.kind()));
      }
    }
    return new ArrayList<>(problems.values());
  }

  private void addName(GazetteerCsv.Row row, List<String> problems) {
    Target target = Objects.requireNonNull(targets.get(row.id()));
    GazetteerCsv.Row first = byWords.putIfAbsent(String.join(" ", row.words()), row);
    if (first == null) {
      add(new Name(target, row.nameKind(), row.name()), row.words());
    } else if (!first.id().equals(row.id())) {
      problems.add(
          String.format(
              "%s: '%s' names %s, but at %s it names %s",
              first.place(), first.name(), first.id(), row.place(), row.id()));
    }
  }

  private void add(Name name, List<String> words) {
    byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(name);
  }

  @Override
  public boolean has(String firstWord) {
    return byFirstWord.containsKey(firstWord);
  }

  @Override
  public List<Name> beginningWith(String firstWord) {
    return byFirstWord.getOrDefault(firstWord, List.of());
  }

  @Override
  public @Nullable Target target(String id) {
    return targets.get(id);
  }

  @Override
  public List<Target> targets() {
    return List.copyOf(targets.values());
  }

  /** The first words of all names. */
  List<String> firstWords() {
    return List.copyOf(byFirstWord.keySet());
  }
}
