package io.github.countrystance.file;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that is read in the background while its reader begins on the next: the parts of an
 * analyzer do not need one another until all are there, and a start is worth two cores.
 *
 * @param <T> what is loaded
 */
public final class Loading<T> {

  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  /** Begins to load. */
  public static <T> Loading<T> begin(Supplier<T> load) {
    return new Loading<>(CompletableFuture.supplyAsync(load));
  }

  /** Waits for what is loaded; throws what loading threw. */
  public T await() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
