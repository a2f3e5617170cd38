package org.nianbao.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/// A note in the home folder of a temporary file that lies elsewhere, while it is there. A program
/// that ends halfway leaves the note, and the next start clears up after it.
///
/// The note is locked while its writer lives, so that nobody clears up what is still being written.
final class Pending implements AutoCloseable {
  private static final String FOLDER = "pending";

  /// A byte far behind the note's text: Windows lets nobody read a byte that is locked.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Disk disk;
  private final Path temporary;
  private final Optional<FileChannel> note;
  private final Path path;

  private Pending(Disk disk, Path temporary, Path path, Optional<FileChannel> note) {
    this.disk = disk;
    this.temporary = temporary;
    this.path = path;
    this.note = note;
  }

  /// A temporary file beside the one that it is to replace. Where no note can be taken, it is
  /// written all the same: a stray file is better than no save.
  static Pending beside(Disk disk, Path target) {
    var name = UUID.randomUUID().toString();
    var temporary = target.resolveSibling("." + name + ".tmp");
    var path = disk.home().resolve(FOLDER).resolve(name);
    try {
      disk.folder(FOLDER);
      var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      channel.write(StandardCharsets.UTF_8.encode(temporary.toString()));
      channel.lock(LOCKED, 1, false);
      return new Pending(disk, temporary, path, Optional.of(channel));
    } catch (IOException e) {
      return new Pending(disk, temporary, path, Optional.empty());
    }
  }

  /// The temporary file.
  Path temporary() {
    return temporary;
  }

  /// Deletes the temporary file, unless it has become the target, and the note. What cannot be
  /// deleted now is left for the next start: what was written stands by now, or was said to fail.
  @Override
  public void close() {
    try {
      if (note.isPresent()) {
        note.get().close();
      }
      disk.delete(temporary);
      Files.deleteIfExists(path);
    } catch (IOException e) {
      return;
    }
  }

  /// Deletes what programs that ended halfway have left.
  static void sweep(Disk disk) throws IOException {
    try (var notes = Files.newDirectoryStream(disk.home().resolve(FOLDER))) {
      for (var note : notes) {
        sweep(disk, note);
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return;
    }
  }

  private static void sweep(Disk disk, Path note) {
    try (var channel = FileChannel.open(note, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED, 1, false)) {
      if (lock == null) {
        return;
      }
      var temporary = Path.of(Files.readString(note));
      // Only what this program names so, whatever somebody wrote into the note.
      if (temporary.getFileName().toString().equals("." + note.getFileName() + ".tmp")) {
        disk.delete(temporary);
      }
    } catch (IOException | InvalidPathException | OverlappingFileLockException e) {
      // A stick that is not plugged in now: the note stays until it is.
      return;
    }
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      // The next start tries again.
      return;
    }
  }
}
