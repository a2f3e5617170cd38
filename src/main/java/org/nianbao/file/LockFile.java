package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/// The file beside a draft that tells everybody who works on it: `~$` and the draft's name, as Word
/// does it. It is never broken silently, except one of a program on this PC that has ended.
///
/// While a draft is being saved, a byte of the lock file is locked by the system too: two programs
/// that save at once do so one after the other, whatever the lock file says.
final class LockFile {
  private static final long LOCKED = Long.MAX_VALUE - 1;
  private static final long PATIENCE = 10_000;
  private static final long PAUSE = 20;

  private final Disk disk;
  private final Path draft;
  private final Path path;
  private final Holder self;
  private boolean isOurs;

  LockFile(Disk disk, Path draft) {
    this.disk = disk;
    this.draft = draft;
    this.path = of(draft);
    this.self = Holder.self(Instant.now());
  }

  /// Where the lock file of a draft stands.
  static Path of(Path draft) {
    return draft.resolveSibling("~$" + draft.getFileName());
  }

  /// Takes the draft for this program, or keeps it.
  ///
  /// @throws Held if somebody else works on it
  synchronized void take() throws IOException {
    try {
      create();
    } catch (FileAlreadyExistsException e) {
      var holder = holder();
      if (holder.filter(one -> !one.isSame(self) && !one.hasEnded()).isPresent()) {
        throw new Held(draft, holder.get());
      }
      write();
    }
    isOurs = true;
  }

  /// Takes the draft although somebody else said to be working on it, as the user decided.
  synchronized void takeOver() throws IOException {
    write();
    isOurs = true;
  }

  private void create() throws IOException {
    try (var channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(self.bytes()));
    }
    hide();
  }

  /// In place, and cut off only then: whoever reads meanwhile finds the holder.
  private void write() throws IOException {
    try (var channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(self.bytes()));
      channel.truncate(self.bytes().length);
    }
    hide();
  }

  private void hide() throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("dos") && System.getenv("OS") != null) {
      Files.setAttribute(path, "dos:hidden", true);
    }
  }

  private Optional<Holder> holder() throws IOException {
    try {
      var seen = Files.getLastModifiedTime(path).toInstant();
      return Optional.of(Holder.read(disk.read(path), seen));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private boolean isHeld() throws IOException {
    return holder().filter(one -> one.isSame(self)).isPresent();
  }

  /// Gives a sign of life.
  ///
  /// @return false if somebody else has taken the draft over
  synchronized boolean beat() throws IOException {
    if (!isOurs) {
      return true;
    }
    var holder = holder();
    if (holder.filter(one -> !one.isSame(self)).isPresent()) {
      isOurs = false;
      return false;
    }
    // Also where it is gone, as when this very program has given it back and opened it again.
    write();
    return true;
  }

  /// Does something while no other program saves this draft.
  ///
  /// @throws Held if somebody else works on it
  synchronized void exclusively(Action action) throws IOException {
    take();
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      lock(channel);
      var holder = holder();
      // Two programs may have found the lock of one that had ended, and both have taken it.
      if (holder.filter(one -> !one.isSame(self)).isPresent()) {
        throw new Held(draft, holder.get());
      }
      action.run();
    }
  }

  /// Until the channel is closed.
  private void lock(FileChannel channel) throws IOException {
    for (long waited = 0; waited < PATIENCE; waited += PAUSE) {
      try {
        if (channel.tryLock(LOCKED, 1, false) != null) {
          return;
        }
      } catch (OverlappingFileLockException e) {
        // Another window of this very program: it too is soon done.
      }
      disk.pause(PAUSE);
    }
    throw new IOException(path + " is locked by another program");
  }

  /// Gives the draft back, unless somebody has taken it over.
  synchronized void giveBack() throws IOException {
    if (isOurs && isHeld()) {
      Files.deleteIfExists(path);
    }
    isOurs = false;
  }

  /// What is done while the file is locked.
  interface Action {
    void run() throws IOException;
  }
}
