package org.nianbao.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import org.nianbao.wording.Wording;

/// Replaces a file as a whole. The former content stays intact until the new one is safely on disk;
/// it is never overwritten in place.
public final class Target {
  /// How long the move is retried while a virus scanner or a share refuses it, in milliseconds.
  private static final long PATIENCE = 10_000;

  private static final long FIRST_PAUSE = 20;
  private static final long LONGEST_PAUSE = 1_000;

  private Target() {}

  /// Replaces the content of a file, or creates it: writes a temporary file beside it, forces that
  /// to disk and moves it into place.
  ///
  /// @throws Trouble if it cannot be written; the former file is untouched
  public static void replace(Disk disk, Path file, byte[] content) throws Trouble {
    replace(disk, file, content, () -> {});
  }

  /// A last check of the file that is to be replaced.
  interface Guard {
    /// @throws Trouble if the file must not be replaced after all
    void look() throws IOException;
  }

  /// Replaces the content of a file if the guard agrees, which is asked immediately before each
  /// attempt to move.
  static void replace(Disk disk, Path file, byte[] content, Guard guard) throws Trouble {
    try {
      requireReplaceable(file);
      // Through a link, lest the move put the new content beside what the link leads to.
      var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Mounts.contains(target)) {
        throw new Trouble(Wording.of("file.mounted", file));
      }
      if (isReadOnly(target)) {
        throw new Trouble(Wording.of("file.readOnly", file));
      }
      try (var pending = Pending.beside(disk, target)) {
        disk.create(pending.file(), target, content);
        move(disk, pending.file(), target, guard);
        pending.forget();
        disk.sync(Objects.requireNonNull(target.getParent()));
      }
    } catch (IOException e) {
      throw Trouble.writing(file, content.length, e);
    }
  }

  /// Refuses at once what can never be replaced: a folder, a special file, a path without a folder,
  /// a bad name. The move itself is retried for a while, since scanners and shares refuse it only
  /// for a moment.
  private static void requireReplaceable(Path file) throws IOException {
    try {
      var there = Files.readAttributes(file, BasicFileAttributes.class);
      if (there.isDirectory()) {
        throw new Trouble(Wording.of("file.isFolder.write", file));
      }
      RegularFile.require(file, there);
    } catch (AccessDeniedException e) {
      // The next step says what it lacks.
      return;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(Objects.requireNonNull(file.toAbsolutePath().getParent()))) {
        throw new Trouble(Wording.of("file.noFolder", file), e);
      }
      if (!(e instanceof NoSuchFileException)) {
        throw new Trouble(Wording.of("file.name", file), e);
      }
    }
  }

  private static void move(Disk disk, Path from, Path to, Guard guard) throws IOException {
    long pause = FIRST_PAUSE;
    for (long waited = 0; ; waited += pause, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      guard.look();
      try {
        disk.move(from, to);
        return;
      } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
        throw e;
      } catch (FileSystemException e) {
        if (waited >= PATIENCE) {
          throw Files.exists(to) ? Trouble.replacing(to, e) : e;
        }
        disk.pause(pause);
      }
    }
  }

  /// Whether somebody marked the file read-only, which would not keep a move from replacing it.
  static boolean isReadOnly(Path file) throws IOException {
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
