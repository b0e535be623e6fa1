package io.github.countrystance.cli;

import io.github.countrystance.StanceReport;
import java.io.IOException;

/** Writes the reports of documents, one after the other, as they are made. */
interface ReportWriter {

  /** Writes the report of one document. */
  void write(String document, StanceReport report) throws IOException;

  /** Writes what stands behind the last report. */
  default void end() throws IOException {}
}
