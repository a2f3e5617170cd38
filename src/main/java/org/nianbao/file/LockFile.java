package org.nianbao.file;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
  private static final String MARK = "~$";

  /// Bytes that a file's name may have, less those of the mark.
  private static final int LONG = 250;

  private static final int TRIES = 10;

  /// More than any lock file has.
  private static final int MOST_BYTES = 1 << 16;

  private final Disk disk;
  private final Path draft;
  private final Path path;
  private final Holder self;

  /// While the draft is ours.
  private Optional<Pending> note = Optional.empty();

  /// From the first attempt until the draft is given back or somebody else has taken it: a folder
  /// that was away for a moment is tried again with each sign of life.
  private boolean isWanted;

  LockFile(Disk disk, Path draft) {
    this.disk = disk;
    this.draft = draft;
    this.path = of(draft);
    this.self = Holder.self(Instant.now());
  }

  /// Where the lock file of a draft stands. A name that has no room for the mark is known by its
  /// hash.
  static Path of(Path draft) {
    var name = draft.getFileName().toString();
    var isLong = name.getBytes(StandardCharsets.UTF_8).length > LONG;
    return draft.resolveSibling(MARK + (isLong ? Checksum.sha256(name) : name));
  }

  /// Deletes a lock file if a program on this PC has left it and ended: one that says so, or one
  /// that it had no time to write into.
  ///
  /// @return whether nothing is left to do, now or later
  static boolean isCleared(Disk disk, Path path) throws IOException {
    if (!path.getFileName().toString().startsWith(MARK) || !Files.exists(path)) {
      return true;
    }
    var bytes = disk.read(path);
    var holder = Holder.read(bytes, Instant.EPOCH);
    if (bytes.length == 0 || holder.hasEnded()) {
      disk.delete(path);
      return true;
    }
    return !holder.isHere();
  }

  /// Takes the draft for this program, or keeps it.
  ///
  /// @throws Held if somebody else works on it
  synchronized void take() throws IOException {
    noting(() -> {
      try {
        create();
      } catch (FileAlreadyExistsException e) {
        var holder = holder();
        if (holder.filter(one -> !one.isSame(self) && !one.hasEnded()).isPresent()) {
          throw new Held(draft, holder.get());
        }
        write();
      }
    });
  }

  /// Takes the draft although somebody else said to be working on it, as the user decided.
  synchronized void takeOver() throws IOException {
    noting(this::write);
  }

  /// The note comes first and goes last, so that the lock file never stands without it.
  private void noting(Action taking) throws IOException {
    isWanted = true;
    var noted = note.orElseGet(() -> Pending.of(disk, path));
    try {
      taking.run();
      note = Optional.of(noted);
    } catch (IOException e) {
      if (note.isEmpty()) {
        noted.forget();
      } else if (e instanceof Held) {
        giveUp();
      }
      throw e;
    }
  }

  /// Somebody else has taken the draft over and answers for the lock file now.
  private void giveUp() {
    isWanted = false;
    note.ifPresent(Pending::forget);
    note = Optional.empty();
  }

  private void create() throws IOException {
    try (var channel = disk.create(path)) {
      writeOrDelete(channel);
    }
    hide();
  }

  /// A lock file with nothing in it would be somebody's, and keep even this program out.
  private void writeOrDelete(FileChannel channel) throws IOException {
    try {
      disk.write(channel, path, self.bytes());
    } catch (IOException e) {
      disk.delete(path);
      throw e;
    }
  }

  /// In place, and cut off only then: whoever reads meanwhile finds the holder.
  private void write() throws IOException {
    try (var channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      disk.write(channel, path, self.bytes());
      disk.cut(channel, path, self.bytes().length);
    }
    hide();
  }

  private void hide() {
    try {
      if (System.getenv("OS") != null
          && Files.getFileStore(path).supportsFileAttributeView("dos")) {
        Files.setAttribute(path, "dos:hidden", true);
      }
    } catch (IOException e) {
      // It does its work in plain sight too.
      return;
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

  /// Gives a sign of life.
  ///
  /// @return false, once, if somebody else has taken the draft over
  synchronized boolean beat() throws IOException {
    try {
      if (isWanted) {
        take();
      }
      return true;
    } catch (Held e) {
      isWanted = false;
      return false;
    }
  }

  /// Does something while no other program saves this draft.
  ///
  /// @throws Held if somebody else works on it
  synchronized void exclusively(Action action) throws IOException {
    if (note.isEmpty()) {
      take();
    }
    for (int tries = 1; !isDone(action); tries++) {
      if (tries == TRIES) {
        throw new IOException(path + " is deleted again and again");
      }
      take();
    }
  }

  /// Does it under the lock of the system; does nothing if there is no lock file any more, since
  /// somebody has taken the draft over and given it back, or has deleted what looked strange.
  private boolean isDone(Action action) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      return false;
    }
    try (channel) {
      disk.lock(channel, path);
      if (!Files.exists(path)) {
        return false;
      }
      requireOurs(channel);
      action.run();
      return true;
    }
  }

  /// Two programs may have found the lock of one that had ended, and both have taken it. Read
  /// through the locked channel: opening and closing another would end the lock.
  private void requireOurs(FileChannel channel) throws IOException {
    var bytes = Channels.newInputStream(channel).readNBytes(MOST_BYTES);
    var holder = Holder.read(bytes, Instant.now());
    if (!holder.isSame(self)) {
      giveUp();
      throw new Held(draft, holder);
    }
  }

  /// Gives the draft back, unless somebody has taken it over.
  synchronized void giveBack() throws IOException {
    isWanted = false;
    if (note.isEmpty()) {
      return;
    }
    var ours = note.get();
    note = Optional.empty();
    try {
      if (holder().filter(one -> !one.isSame(self)).isPresent()) {
        ours.forget();
      } else {
        ours.close();
      }
    } catch (IOException e) {
      ours.release();
      throw e;
    }
  }

  /// What is done with the lock file.
  interface Action {
    void run() throws IOException;
  }
}
