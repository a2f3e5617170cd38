package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;
import org.nianbao.wording.Wording;

/// A file to be written as a whole. What stood there stays intact until the new content is safely
/// on disk; it is never overwritten in place.
public final class Target {
  private Target() {}

  /// Puts the content into the file, by way of a sibling that is forced to disk and then moved.
  ///
  /// @throws Trouble if it cannot be written; what stood there is untouched
  public static void replace(Path file, byte[] content) throws Trouble {
    if (Files.isDirectory(file)) {
      throw new Trouble(Wording.of("file.isFolder.write", file));
    }
    try {
      // Through a link, lest the move put the new content beside what the link leads to.
      var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (isReadOnly(target)) {
        throw new Trouble(Wording.of("file.readOnly", file));
      }
      var sibling = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
      try {
        write(sibling, content);
        Files.move(
            sibling, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(sibling);
      }
    } catch (IOException e) {
      throw Trouble.writing(file, e);
    }
  }

  private static void write(Path sibling, byte[] content) throws IOException {
    try (var channel =
        FileChannel.open(sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /// Whether somebody marked the file read-only: a move would replace it all the same.
  private static boolean isReadOnly(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    var dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
    var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      return !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    }
    return dos != null && dos.readAttributes().isReadOnly();
  }
}
