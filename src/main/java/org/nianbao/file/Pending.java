package org.nianbao.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A note in the application folder about a temporary file or a lock file elsewhere that is to be
/// deleted when the program is done with it. A program that crashes leaves the note, and the next
/// start deletes the file.
///
/// The note is locked while its program runs, so that no other program deletes what is still in
/// use.
final class Pending implements AutoCloseable {
  /// The name of the folder of all notes, in the application folder.
  static final String FOLDER = "pending";

  private final Disk disk;
  private final Path file;
  private final Path path;
  private final Optional<FileChannel> note;
  private boolean isSettled;

  private Pending(Disk disk, Path file, Path path, Optional<FileChannel> note) {
    this.disk = disk;
    this.file = file;
    this.path = path;
    this.note = note;
  }

  /// A note about a new temporary file beside the file that it is to replace.
  static Pending beside(Disk disk, Path target) {
    var name = UniqueName.next();
    return noted(disk, name, target.resolveSibling(temporary(name)));
  }

  /// A note about the lock file of a draft.
  static Pending of(Disk disk, Path lock) {
    return noted(disk, UniqueName.next(), lock);
  }

  /// Writes a note. If that is impossible, work goes on without one: a stray file is better than no
  /// save.
  private static Pending noted(Disk disk, String name, Path file) {
    var path = disk.home().resolve(FOLDER).resolve(name);
    try {
      disk.folder(FOLDER);
      var note = disk.create(path);
      var pending = new Pending(disk, file, path, Optional.of(note));
      try {
        disk.lock(note, path);
        disk.write(note, path, file.toString().getBytes(StandardCharsets.UTF_8));
        return pending;
      } catch (IOException e) {
        pending.forget();
      }
    } catch (IOException e) {
      // As said above.
    }
    return new Pending(disk, file, path, Optional.empty());
  }

  private static String temporary(String name) {
    return "." + name + ".tmp";
  }

  /// The file that is to be deleted.
  Path file() {
    return file;
  }

  /// Deletes the file and the note, unless [#forget] was called. What cannot be deleted now is left
  /// for the next start and is no failure: the save has succeeded or has been reported as failed by
  /// now.
  @Override
  public void close() {
    try {
      if (isSettled) {
        return;
      } else if (isAway(file)) {
        release();
      } else {
        disk.delete(file);
        forget();
      }
    } catch (IOException e) {
      release();
    }
  }

  /// Whether the file is on a USB stick that is not plugged in now, or on a share that is not
  /// connected.
  private static boolean isAway(Path file) {
    var folder = file.getParent();
    return folder != null && !Files.isDirectory(folder);
  }

  /// Deletes only the note: the file has been moved into place, or is somebody else's now.
  void forget() {
    isSettled = true;
    release();
    try {
      if (note.isPresent()) {
        disk.delete(path);
      }
    } catch (IOException e) {
      // The next start finds that there is nothing left to do.
      return;
    }
  }

  /// Unlocks the note, and leaves the file and the note to the next start.
  void release() {
    try {
      if (note.isPresent()) {
        note.get().close();
      }
    } catch (IOException e) {
      // Nothing that was to be kept is in it.
      return;
    }
  }

  /// Deletes what crashed programs have left.
  static void sweep(Disk disk) {
    try (var notes = Files.newDirectoryStream(disk.home().resolve(FOLDER))) {
      for (var note : notes) {
        sweep(disk, note);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // There is no such folder yet; or the next start can read it.
      return;
    }
  }

  private static void sweep(Disk disk, Path note) {
    if (!disk.isFree(note)) {
      return;
    }
    try {
      var file = Path.of(new String(disk.read(note), StandardCharsets.UTF_8));
      if (!isAway(file) && isCleared(disk, file, note)) {
        disk.delete(note);
      }
    } catch (IOException | InvalidPathException e) {
      // The next start tries again.
      return;
    }
  }

  /// Deletes the file that a note names if it has the name of one of this program's temporary files
  /// or lock files, whatever somebody wrote into the note.
  ///
  /// @return whether the note is no longer needed
  private static boolean isCleared(Disk disk, Path file, Path note) throws IOException {
    if (file.endsWith(temporary(note.getFileName().toString()))) {
      disk.delete(file);
      return true;
    }
    return LockFile.isCleared(disk, file);
  }
}
