package io.github.countrystance.spark;

import org.apache.spark.sql.SparkSession;

/** The one session of these tests: starting Spark takes longer than all that they do with it. */
final class SharedSpark {

  private SharedSpark() {}

  static SparkSession local() {
    return settings().master("local[4]").getOrCreate();
  }

  static SparkSession.Builder settings() {
    return SparkSession.builder()
        .appName("tests")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.sql.warehouse.dir", "target/spark-warehouse");
  }
}
