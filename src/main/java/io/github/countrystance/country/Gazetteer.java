package io.github.countrystance.country;

import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All targets and their names: rows of {@code id,kind,name,nameKind}. Immutable; threads may share
 * it.
 *
 * <pre>{@code
 * Gazetteer.english().find("Ivory Coast").orElseThrow().id(); // CI
 * }</pre>
 */
public final class Gazetteer {

  /** No name is longer, in UTF-16 code units. */
  static final int LONGEST_NAME = 200;

  /** Read when first asked for: looking for names does not need it. */
  private static final class Alpha3 {

    static final Map<String, String> IDS =
        Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .collect(Collectors.toMap(id -> new Locale("", id).getISO3Country(), id -> id));

    private Alpha3() {}
  }

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<String, GazetteerCsv.Row> byName = new HashMap<>();
  private final NameTrie trie = new NameTrie();

  private Gazetteer(List<GazetteerCsv.Row> added) throws IOException {
    List<GazetteerCsv.Row> shipped = GazetteerCsv.shippedTargets();
    // the first name that one's own file gives a target is the one that results show
    List<String> problems = addTargets(Stream.concat(added.stream(), shipped.stream()).toList());
    for (GazetteerCsv.Row row : added) {
      addName(row, problems);
    }
    for (GazetteerCsv.Row row : shipped) {
      addName(row, problems);
    }
    CsvTable.failOn(problems);
    CsvTable.beside(
        Gazetteer.class,
        "non-targets.csv",
        List.of("name"),
        (row, line) -> {
          String name = row.get("name");
          trie.add(new Name(null, Mention.Kind.NAME, name), NameTrie.words(name));
        });
  }

  /**
   * The shipped names: all countries of ISO 3166-1, Kosovo, and sixteen blocs. The tables are read
   * anew at each call.
   *
   * @throws UncheckedIOException if a table is missing from the class path or damaged
   */
  public static Gazetteer english() {
    try {
      return new Gazetteer(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The shipped names and those of a file with the same columns. A row with a new id makes a new
   * target. A row with a known id adds a name, or changes whether one is a name, a demonym or a
   * metonym; the first name that the file gives a target is the one that results show.
   *
   * @throws IOException if a row cannot be read, or gives a name that another target has, or makes
   *     a country a bloc; the message names both rows
   */
  public static Gazetteer englishWith(Path file) throws IOException {
    return englishWith(CsvTable.text(Objects.requireNonNull(file, "file")), file.toString());
  }

  /**
   * As {@link #englishWith(Path)}, from the content of a file.
   *
   * @param source what to call it in messages
   * @throws IOException as there
   */
  public static Gazetteer englishWith(String table, String source) throws IOException {
    return new Gazetteer(GazetteerCsv.targets(table, source));
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
    GazetteerCsv.Row first = byName.putIfAbsent(key(row.words()), row);
    if (first == null) {
      trie.add(new Name(target, row.nameKind(), row.name()), row.words());
    } else if (!first.id().equals(row.id())) {
      problems.add(
          String.format(
              "%s: '%s' names %s, but at %s it names %s",
              first.place(), first.name(), first.id(), row.place(), row.id()));
    }
  }

  private static String key(List<String> words) {
    return String.join(" ", words);
  }

  /** All targets; those of one's own file first, then in the order of the shipped table. */
  public Collection<Target> targets() {
    return List.copyOf(targets.values());
  }

  /**
   * The target with this id or ISO 3166-1 alpha-3 code, in any case, or with this name; else empty.
   */
  public Optional<Target> find(String idOrName) {
    if (idOrName.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    Target byId = targets.get(idOrName.strip().toUpperCase(Locale.ROOT));
    if (byId != null) {
      return Optional.of(byId);
    }
    return Optional.ofNullable(byName.get(key(NameTrie.words(idOrName))))
        .map(GazetteerCsv.Row::id)
        .or(() -> Optional.ofNullable(Alpha3.IDS.get(idOrName.strip().toUpperCase(Locale.ROOT))))
        .map(id -> Objects.requireNonNull(targets.get(id)));
  }

  NameTrie trie() {
    return trie;
  }
}
