package io.github.countrystance.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values by a key, in a form that is looked up where it lies: a start reads the bytes and
 * no row. The build packs the library's own CSV tables so, as thousands of rows that no statement
 * may ask for are felt at every start. Immutable; threads may share it.
 *
 * <p>The form: the number of places, a power of two; for each place the hash of a key and where its
 * rows begin, 0 where there is none; then for each key itself, the number of its rows, and for each
 * row the number of its values and the values. A key stands at the first free place from its hash
 * on.
 */
public final class PackedTable {

  private static final int NONE = 0;
  private static final int MOST_VALUES = 255;
  private static final int HEADER = Integer.BYTES;
  private static final int PLACE = 2 * Integer.BYTES;

  private final byte[] bytes;
  private final int places;

  /**
   * Copies nothing: the bytes must not be changed.
   *
   * @throws IOException if they are no packed table
   */
  public PackedTable(byte[] bytes) throws IOException {
    this.bytes = bytes;
    places = new BinaryInput(bytes).readInt();
    if (places < 1
        || Integer.bitCount(places) != 1
        || (long) places * PLACE + HEADER > bytes.length) {
      throw new IOException(
          "number of places is " + places + ", expected a power of two that fits");
    }
  }

  /**
   * A table that stands beside a class; null if there is none, as where classes were compiled and
   * not packed.
   *
   * @throws UncheckedIOException if it is damaged
   */
  public static @Nullable PackedTable beside(Class<?> owner, String name) {
    if (owner.getResource(name) == null) {
      return null;
    }
    return Resource.read(owner, name, PackedTable::new);
  }

  /**
   * Packs rows, those of each key in their order.
   *
   * @throws IOException if a row has more than 255 values or a value more than 65,535 bytes
   */
  static byte[] pack(Map<String, List<List<String>>> rows) throws IOException {
    int places = Integer.highestOneBit(rows.size() + 1) << 2;
    int[] hashes = new int[places];
    int[] begins = new int[places];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Map.Entry<String, List<List<String>>> entry : rows.entrySet()) {
      int hash = entry.getKey().hashCode();
      int place = hash & (places - 1);
      while (begins[place] != NONE) {
        place = (place + 1) & (places - 1);
      }
      hashes[place] = hash;
      begins[place] = HEADER + places * PLACE + out.size();
      write(entry.getKey(), entry.getValue(), out);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeInt(places);
    for (int i = 0; i < places; i++) {
      head.writeInt(hashes[i]);
      head.writeInt(begins[i]);
    }
    bytes.writeTo(head);
    return all.toByteArray();
  }

  /**
   * Packs rows where {@link #beside} finds them; the build does so.
   *
   * @param classes the folder of the compiled classes
   */
  public static void write(
      Path classes, Class<?> owner, String name, Map<String, List<List<String>>> rows)
      throws IOException {
    String folder = owner.getPackageName().replace('.', '/');
    Files.write(classes.resolve(folder).resolve(name), pack(rows));
  }

  private static void write(String key, List<List<String>> rows, DataOutputStream out)
      throws IOException {
    out.writeUTF(key);
    out.writeInt(rows.size());
    for (List<String> row : rows) {
      if (row.size() > MOST_VALUES) {
        throw new IOException(row.size() + " values, expected at most " + MOST_VALUES + ": " + row);
      }
      out.writeByte(row.size());
      for (String value : row) {
        out.writeUTF(value);
      }
    }
  }

  /** Whether the key has rows; hardly more than a look at one place. */
  public boolean has(String key) {
    return begin(key) != NONE;
  }

  /** The rows of a key in their order; none if it is unknown. */
  public List<List<String>> rows(String key) {
    int begin = begin(key);
    if (begin == NONE) {
      return List.of();
    }
    try {
      BinaryInput in = new BinaryInput(bytes, begin);
      in.readUtf();
      int count = in.readInt();
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String[] values = new String[in.readUnsignedByte()];
        for (int j = 0; j < values.length; j++) {
          values[j] = in.readUtf();
        }
        rows.add(List.of(values));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As above, by the names of the columns. */
  public List<CsvRow> rows(String key, List<String> columns) {
    Map<String, Integer> places = CsvRow.places(columns);
    List<CsvRow> rows = new ArrayList<>();
    for (List<String> row : rows(key)) {
      rows.add(new CsvRow(row, places));
    }
    return rows;
  }

  private int begin(String key) {
    int hash = key.hashCode();
    try {
      for (int i = 0; i < places; i++) {
        BinaryInput in = new BinaryInput(bytes, HEADER + ((hash + i) & (places - 1)) * PLACE);
        int found = in.readInt();
        int begin = in.readInt();
        if (begin == NONE) {
          return NONE;
        }
        if (found == hash && new BinaryInput(bytes, begin).readUtf().equals(key)) {
          return begin;
        }
      }
      return NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
