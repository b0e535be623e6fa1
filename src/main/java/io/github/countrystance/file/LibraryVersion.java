package io.github.countrystance.file;

/** The version of this library; a test holds it to that of the build. */
public final class LibraryVersion {

  /**
   * Without {@code -SNAPSHOT}: models trained shortly before a release are those of the release.
   */
  public static final String NUMBER = "0.1.0";

  private LibraryVersion() {}
}
