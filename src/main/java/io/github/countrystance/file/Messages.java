package io.github.countrystance.file;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the user is told of an exception. */
public final class Messages {

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
   */
  public static void tell(String program, Throwable exception, boolean ofInput, PrintWriter err) {
    if (ofInput) {
      err.println(program + ": " + of(exception));
    } else {
      err.println(program + ": an error of the program, please report it");
      exception.printStackTrace(err);
    }
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
    if (exception instanceof FileSystemException failed) {
      return failed.getFile() + ": " + failed.getReason();
    }
    String message = exception.getMessage();
    return message == null ? exception.toString() : message;
  }
}
