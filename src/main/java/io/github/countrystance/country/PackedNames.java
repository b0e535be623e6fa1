package io.github.countrystance.country;

import io.github.countrystance.file.PackedTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The shipped names as the build packs them: those of a word are read when a statement has it.
 * Threads may share it.
 */
final class PackedNames implements NameSource {

  private static final String PACKED = "names-by-word.packed";

  /** The key of all ids; ids begin with a capital, and folded words are in lower case. */
  private static final String ALL_IDS = "*";

  private final PackedTable table;
  private final Map<String, Target> targets = new ConcurrentHashMap<>();

  private PackedNames(PackedTable table) {
    this.table = table;
  }

  /** The names beside this class; null if the build has not packed them. */
  static @Nullable PackedNames shipped() {
    PackedTable table = PackedTable.beside(PackedNames.class, PACKED);
    return table == null ? null : new PackedNames(table);
  }

  /**
   * Packs the names; the build runs it.
   *
   * @param args the folder of the compiled classes
   */
  public static void main(String[] args) throws IOException {
    ReadNames names = new ReadNames(List.of());
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    rows.put(ALL_IDS, names.targets().stream().map(target -> List.of(target.id())).toList());
    for (Target target : names.targets()) {
      rows.put(target.id(), List.of(List.of(target.name(), target.kind().name())));
    }
    for (String word : names.firstWords()) {
      rows.put(word, names.beginningWith(word).stream().map(PackedNames::row).toList());
    }
    PackedTable.write(Path.of(args[0]), PackedNames.class, PACKED, rows);
  }

  private static List<String> row(Name name) {
    Target target = name.target();
    return List.of(target == null ? "" : target.id(), name.kind().name(), name.text());
  }

  private Name name(List<String> row) {
    String id = row.get(0);
    return new Name(id.isEmpty() ? null : target(id), Mention.Kind.valueOf(row.get(1)), row.get(2));
  }

  @Override
  public boolean has(String firstWord) {
    return table.has(firstWord);
  }

  @Override
  public List<Name> beginningWith(String firstWord) {
    List<Name> names = new ArrayList<>();
    for (List<String> row : table.rows(firstWord)) {
      names.add(name(row));
    }
    return names;
  }

  @Override
  public @Nullable Target target(String id) {
    if (id.isEmpty() || !Character.isUpperCase(id.charAt(0)) || !table.has(id)) {
      return null;
    }
    return targets.computeIfAbsent(
        id,
        key -> {
          List<String> row = table.rows(key).get(0);
          return new Target(key, row.get(0), Target.Kind.valueOf(row.get(1)));
        });
  }

  @Override
  public List<Target> targets() {
    List<Target> all = new ArrayList<>();
    for (List<String> row : table.rows(ALL_IDS)) {
      Target target = target(row.get(0));
      if (target != null) {
        all.add(target);
      }
    }
    return List.copyOf(all);
  }
}
