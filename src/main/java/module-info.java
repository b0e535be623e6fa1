/**
 * Finds the countries and blocs that English statements name, and classifies the stance toward each
 * one.
 *
 * <p>Start at {@link io.github.countrystance.StanceAnalyzer}.
 */
module io.github.countrystance {
  requires static org.jspecify;
  requires org.apache.opennlp.tools;
  requires smile.core;
  requires smile.math;
  requires org.apache.commons.csv;
  requires org.slf4j;
  requires static info.picocli;
  requires static com.fasterxml.jackson.core;
  requires static com.samskivert.jmustache;
  requires static org.knowm.xchart;
  requires static java.desktop;

  exports io.github.countrystance;
  exports io.github.countrystance.article;
  exports io.github.countrystance.country;
  exports io.github.countrystance.stance;
  exports io.github.countrystance.spark;
  exports io.github.countrystance.training;

  opens io.github.countrystance.cli to
      info.picocli;
  opens io.github.countrystance.spark to
      info.picocli;
}
