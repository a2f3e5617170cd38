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
/// does it. It is never overridden without asking the user, except if its program on this PC has
/// ended.
///
/// While a draft is being saved, a byte of the lock file is also locked by the operating system:
/// two programs that save at the same time do so one after the other, whatever the lock file says.
final class LockFile {
  private static final String MARK = "~$";

  /// The longest name of a draft, in bytes, that leaves room for the mark.
  private static final int LONG = 250;

  /// How often a lock file that somebody deletes is created again for one save.
  private static final int TRIES = 10;

  /// The most bytes of a lock file that are read, more than any has.
  private static final int MOST_BYTES = 1 << 16;

  private final Disk disk;
  private final Path draft;
  private final Path path;
  private final Holder self;

  /// The note about the lock file; present while this program holds the draft.
  private Optional<Pending> note = Optional.empty();

  /// Whether this program wants to hold the draft: from the first attempt until the draft is
  /// released or somebody else has taken it over. A folder that could not be reached for a moment
  /// is tried again with each [#beat].
  private boolean isWanted;

  LockFile(Disk disk, Path draft) {
    this.disk = disk;
    this.draft = draft;
    this.path = of(draft);
    this.self = Holder.self(Instant.now());
  }

  /// The path of a draft's lock file. A name that leaves no room for the mark is replaced by its
  /// hash.
  static Path of(Path draft) {
    var name = draft.getFileName().toString();
    var isLong = name.getBytes(StandardCharsets.UTF_8).length > LONG;
    return draft.resolveSibling(MARK + (isLong ? Checksum.sha256(name) : name));
  }

  /// Deletes a lock file that a program on this PC has left before it ended: a file that names such
  /// a program, or an empty one, which it had no time to write into.
  ///
  /// @return whether nothing is left to do; false while the lock file's program on this PC still
  ///   runs
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

  /// Takes the lock on the draft for this program, or refreshes it.
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

  /// Takes the lock although the lock file names somebody else, as the user has decided.
  synchronized void takeOver() throws IOException {
    noting(this::write);
  }

  /// Runs an action that takes the lock, with a note about the lock file. The note is written
  /// before the lock file and deleted after it, so that the lock file never exists without a note.
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

  /// Stops holding the draft: somebody else has taken it over, and the lock file is theirs now.
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

  /// Writes the new lock file, or deletes it if that fails: an empty lock file would count as
  /// somebody else's and keep even this program out.
  private void writeOrDelete(FileChannel channel) throws IOException {
    try {
      disk.write(channel, path, self.bytes());
    } catch (IOException e) {
      disk.delete(path);
      throw e;
    }
  }

  /// Writes the lock file in place and truncates it only afterwards, so that a program that reads
  /// it meanwhile finds a holder.
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

  /// Refreshes the lock file, as a sign of life for others: the heartbeat, which
  /// `workspace.FileWatch` gives every five seconds.
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

  /// Runs an action while no other program saves this draft.
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

  /// Runs the action under the operating system's lock.
  ///
  /// @return false, without having run it, if there is no lock file any more: somebody has taken
  ///   the draft over and released it, or has deleted a file that looked strange to them
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

  /// Checks that the lock file still names this program: two programs may both have taken over the
  /// lock file of one that had ended. It is read through the locked channel, since opening and
  /// closing another one would end the lock.
  private void requireOurs(FileChannel channel) throws IOException {
    var bytes = Channels.newInputStream(channel).readNBytes(MOST_BYTES);
    var holder = Holder.read(bytes, Instant.now());
    if (!holder.isSame(self)) {
      giveUp();
      throw new Held(draft, holder);
    }
  }

  /// Releases the draft and deletes the lock file, unless somebody has taken the draft over.
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

  /// An action that takes the lock or runs under it.
  interface Action {
    void run() throws IOException;
  }
}
