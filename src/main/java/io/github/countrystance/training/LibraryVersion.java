package io.github.countrystance.training;

/** The version of this library. */
final class LibraryVersion {

  private LibraryVersion() {}

  static String get() {
    return "0.1.0";
  }
}
