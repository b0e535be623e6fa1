package io.github.countrystance.country;

import io.github.countrystance.file.CsvTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
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

  private final NameSource source;
  private final NameTable names;

  private Gazetteer(NameSource source) {
    this.source = source;
    this.names = new NameTable(source);
  }

  /**
   * The shipped names: all countries of ISO 3166-1, Kosovo, and sixteen blocs.
   *
   * @throws UncheckedIOException if a table is missing from the class path or damaged
   */
  public static Gazetteer english() {
    PackedNames packed = PackedNames.shipped();
    try {
      return new Gazetteer(packed == null ? new ReadNames(List.of()) : packed);
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
    return new Gazetteer(new ReadNames(GazetteerCsv.targets(table, source)));
  }

  /** All targets; those of one's own file first, then in the order of the shipped table. */
  public Collection<Target> targets() {
    return source.targets();
  }

  /**
   * The target with this id or ISO 3166-1 alpha-3 code, in any case, or with this name; else empty.
   */
  public Optional<Target> find(String idOrName) {
    if (idOrName.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String id = idOrName.strip().toUpperCase(Locale.ROOT);
    return Optional.ofNullable(source.target(id))
        .or(() -> named(NameTrie.words(idOrName)))
        .or(() -> Optional.ofNullable(Alpha3.IDS.get(id)).map(source::target));
  }

  private Optional<Target> named(List<String> words) {
    return words.isEmpty()
        ? Optional.empty()
        : names.of(words).stream().flatMap(name -> Stream.ofNullable(name.target())).findFirst();
  }

  NameTable names() {
    return names;
  }
}
