package io.github.countrystance.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What the user is told of an exception, and the exit status of a program that it ends. */
public final class Messages {

  /** Exit status for bad input: the message on standard error names file and line. */
  public static final int BAD_INPUT = 1;

  /** Exit status for an error of the program itself: standard error has the stack trace. */
  public static final int PROGRAM_ERROR = 3;

  private Messages() {}

  /** Whether the user's input or files are to blame, not the program. */
  public static boolean isOfInput(Throwable exception) {
    return exception instanceof IOException
        || exception instanceof UncheckedIOException
        || exception instanceof IllegalArgumentException;
  }

  /**
   * Tells the user of an exception: the reason, or all of an error of the program itself.
   *
   * @param ofInput whether the user's input or files are to blame
   * @return the exit status
   */
  public static int tell(String program, Throwable exception, boolean ofInput, PrintWriter err) {
    if (ofInput) {
      err.println(program + ": " + of(exception));
      return BAD_INPUT;
    }
    err.println(program + ": an error of the program, please report it");
    exception.printStackTrace(err);
    return PROGRAM_ERROR;
  }

  /** The reason, and the file where one is to blame. */
  public static String of(Throwable exception) {
    if (exception instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      return of(unchecked.getCause());
    }
    if (exception instanceof NoSuchFileException missing) {
      String reason = missing.getReason();
      return missing.getFile() + ": no such file" + (reason == null ? "" : "; " + reason);
    }
    if (exception instanceof AccessDeniedException denied) {
      return denied.getFile() + ": access denied";
    }
    String message = exception.getMessage();
    return message == null ? exception.toString() : message;
  }
}
