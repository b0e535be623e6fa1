package io.github.countrystance.stance;

import java.io.IOException;

/** A file that is no stance model, or not one that this version can read. */
public class ModelFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Says what was found and what was expected. */
  public ModelFormatException(String message) {
    super(message);
  }

  /** Says what was found and what was expected, and why. */
  public ModelFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
