package io.github.countrystance.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file as a whole or not at all: to a temporary one beside it, then moved into place. */
public final class AtomicFile {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

  /**
   * Fails if the file can never be written, which is better known before the work than behind it.
   *
   * @throws IOException if its folder does not exist or cannot be written, or a folder has its name
   */
  public static void requireWritable(Path file) throws IOException {
    Files.delete(temporary(file, target(file)));
  }

  /** Where a link leads, even if nothing stands there yet, so that the link stays one. */
  private static Path target(Path file) throws IOException {
    Path target = inItsFolder(file.toAbsolutePath());
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemException(file.toString(), null, "its links lead to no file");
      }
      target = inItsFolder(target.resolveSibling(Files.readSymbolicLink(target)));
    }
    return target;
  }

  /** The same path, its folder as it is behind all links: ".." leaves that, not the link. */
  private static Path inItsFolder(Path file) throws IOException {
    Path folder = file.getParent();
    Path name = file.getFileName();
    return folder == null || name == null || !Files.isDirectory(folder)
        ? file
        : folder.toRealPath().resolve(name);
  }

  /** A new empty file beside the target. */
  private static Path temporary(Path file, Path target) throws IOException {
    if (!Files.isDirectory(target.resolveSibling("."))) {
      throw new FileSystemException(file.toString(), null, "expected an existing folder for it");
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a folder, expected a file");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) { // a device, a pipe
      throw new FileSystemException(file.toString(), null, "expected an ordinary file");
    }
    try {
      return Files.createFile(
          target.resolveSibling("country-stance-" + UUID.randomUUID() + ".tmp"));
    } catch (IOException e) {
      String reason = "its folder cannot be written";
      throw (IOException) new FileSystemException(file.toString(), null, reason).initCause(e);
    }
  }

  /**
   * Writes the content; an old file of that name stays until all is written, and who may read it
   * may read the new one.
   *
   * @throws IOException if it cannot be written; the old file is then untouched
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = target(file);
    Path temporary = temporary(file, target);
    try {
      if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      }
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true); // or a power cut might leave the new name without its content
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
