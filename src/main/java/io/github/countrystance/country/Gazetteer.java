package io.github.countrystance.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * All targets and their names: rows of {@code id,kind,name,nameKind}, where the first name of an id
 * is the one that results show. Immutable; threads may share it.
 */
public final class Gazetteer {

  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Map<String, Row> byName = new LinkedHashMap<>();
  private final NameTrie trie = new NameTrie();

  private record Row(Name name, String place) {}

  private Gazetteer() {}

  /** The shipped names: all countries of ISO 3166-1, Kosovo, and the blocs of the guide. */
  public static Gazetteer english() {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.readShipped();
    return gazetteer;
  }

  /**
   * The shipped names and those of a file with the same columns. A row with a new id makes a new
   * target.
   *
   * @throws IOException if a row cannot be read, or gives a name that another target has; the
   *     message names both rows
   */
  public static Gazetteer englishWith(Path file) throws IOException {
    Gazetteer gazetteer = new Gazetteer();
    gazetteer.readShipped();
    try (Reader reader = Files.newBufferedReader(file)) {
      gazetteer.readTargets(reader, file.toString());
    }
    return gazetteer;
  }

  private void readShipped() {
    try (Reader targetRows = open("targets.csv");
        Reader others = open("non-targets.csv")) {
      readTargets(targetRows, "targets.csv");
      for (CSVRecord row : format().parse(others)) {
        trie.add(new Name(null, Mention.Kind.NAME, row.get("name")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String resource) {
    InputStream in = Gazetteer.class.getResourceAsStream(resource);
    return new InputStreamReader(
        Objects.requireNonNull(in, resource + " is missing"), StandardCharsets.UTF_8);
  }

  private static CSVFormat format() {
    return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
  }

  private void readTargets(Reader reader, String source) throws IOException {
    List<String> problems = new ArrayList<>();
    try (var rows = format().parse(reader)) {
      for (CSVRecord row : rows) {
        String place = source + ", line " + rows.getCurrentLineNumber();
        try {
          add(row, place);
        } catch (IllegalArgumentException e) {
          problems.add(place + ": " + e.getMessage());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IOException(String.join(System.lineSeparator(), problems));
    }
  }

  private void add(CSVRecord row, String place) {
    String id = row.get("id").strip();
    String text = row.get("name").strip();
    Target.Kind kind = Target.Kind.valueOf(row.get("kind").strip());
    Mention.Kind nameKind = Mention.Kind.valueOf(row.get("nameKind").strip());
    Target target = targets.computeIfAbsent(id, i -> new Target(i, text, kind));
    Name name = new Name(target, nameKind, text);
    Row before = byName.putIfAbsent(key(text), new Row(name, place));
    if (before == null) {
      trie.add(name);
    } else if (!Objects.equals(before.name().target(), target)) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' names "
              + id
              + ", but at "
              + before.place()
              + " it names "
              + Objects.requireNonNull(before.name().target()).id());
    }
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (NameToken token : NameTokens.of(name)) {
      key.append(token.key()).append(' ');
    }
    return key.toString();
  }

  /** All targets, in the order of the table. */
  public Collection<Target> targets() {
    return List.copyOf(targets.values());
  }

  /** The target with this id, in any case, or with this name. */
  public Optional<Target> find(String idOrName) {
    Target byId = targets.get(idOrName.strip().toUpperCase(Locale.ROOT));
    if (byId != null) {
      return Optional.of(byId);
    }
    Row row = byName.get(key(idOrName));
    return row == null ? Optional.empty() : Optional.ofNullable(row.name().target());
  }

  NameTrie trie() {
    return trie;
  }
}
