package io.github.countrystance.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Collects the fields of a record, in the order of its constructor, into an encoder. Spark's own
 * bean encoder wants setters; its encoder of Scala's case classes reads accessors and calls the
 * constructor, as a record wants it.
 */
final class RecordFields {

  private final List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();

  RecordFields text(String... names) {
    for (String name : names) {
      add(name, AgnosticEncoders.StringEncoder$.MODULE$);
    }
    return this;
  }

  RecordFields number(String... names) {
    for (String name : names) {
      add(name, AgnosticEncoders.PrimitiveIntEncoder$.MODULE$);
    }
    return this;
  }

  RecordFields probability(String... names) {
    for (String name : names) {
      add(name, AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$);
    }
    return this;
  }

  <E extends Enum<E>> RecordFields constant(String name, Class<E> type) {
    return add(name, new AgnosticEncoders.JavaEnumEncoder<>(ClassTag.apply(type)));
  }

  RecordFields list(String name, AgnosticEncoder<?> element) {
    ClassTag<List<?>> list = ClassTag.apply(List.class);
    return add(name, new AgnosticEncoders.IterableEncoder<>(list, element, false, false));
  }

  RecordFields add(String name, AgnosticEncoder<?> encoder) {
    fields.add(
        new AgnosticEncoders.EncoderField(
            name, encoder, false, Metadata.empty(), Option.empty(), Option.empty()));
    return this;
  }

  <T extends Record> AgnosticEncoder<T> of(Class<T> type) {
    return new AgnosticEncoders.ProductEncoder<>(
        ClassTag.apply(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }
}
