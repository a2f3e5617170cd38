package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The disks as this program uses them: a home folder of its own, and every step that could tear or
/// lose a file.
///
/// The steps stand here alone, so that a test can let any of them fail, wait, or be the program's
/// last.
public class Disk {
  private static final int CHUNK = 8192;

  /// The folder for what is being made into a PDF.
  public static final String PDF = "pdf";

  /// The file with the user's preferences.
  public static final String PREFERENCES = "preferences.properties";

  /// All that the program puts into its home folder. What rooms above put there is named here.
  private static final List<String> OWN =
      List.of(Versions.FOLDER, PDF, Pending.FOLDER, Journal.FOLDER, OfficePapers.FILE, PREFERENCES);

  /// No file of this program's comes near this size, in bytes: a journal has at most one state more
  /// than it holds when it begins anew.
  private static final int MOST = 2 * Json.MAX_BYTES;

  /// A byte far behind any text: Windows lets nobody read a byte that is locked.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private static final long LOCK_PATIENCE = 10_000;
  private static final long LOCK_PAUSE = 20;

  private final Path home;

  /// One thing that is done to a disk.
  public enum Step {
    /// A file's bytes are read.
    READ,
    /// A file is created, empty.
    CREATE,
    /// A stretch of at most 8 KiB is written.
    WRITE,
    /// What a file holds is cut off.
    CUT,
    /// What was written is forced to the disk.
    FORCE,
    /// A file takes the place of another.
    MOVE,
    /// A folder's names are forced to the disk.
    SYNC,
    /// A file is deleted.
    DELETE,
    /// A folder is made.
    FOLDER,
    /// A file is locked against other programs.
    LOCK
  }

  /// @param home the user's application folder, made when something is to be put there
  public Disk(Path home) {
    this.home = home;
  }

  /// The disks with the user's own application folder: `%LOCALAPPDATA%\nianbao` on Windows,
  /// `~/.config/nianbao` elsewhere; the system property `nianbao.home` names another.
  public static Disk ofUser() {
    return new Disk(
        Optional.ofNullable(System.getProperty("nianbao.home"))
            .map(Path::of)
            .or(() -> Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(Disk::inFolder))
            .orElseGet(() -> inFolder(System.getProperty("user.home") + "/.config")));
  }

  private static Path inFolder(String parent) {
    return Path.of(parent, "nianbao");
  }

  /// The user's application folder, which may not be there yet.
  public Path home() {
    return home;
  }

  /// Makes what is in the home folder the user's alone: files of an older version could be read by
  /// everybody on this computer. Only what this program has put there is touched, since
  /// `nianbao.home` may name a folder with other things in it. To be called when the program
  /// starts.
  public void keepPrivate() {
    if (!Files.isDirectory(home)) {
      return;
    }
    Permissions.closeFolder(home);
    for (var name : OWN) {
      try {
        Permissions.close(home.resolve(name));
      } catch (IOException e) {
        // It is away just now: the next start comes by again.
        continue;
      }
    }
  }

  /// Makes the home folder private and deletes what programs that ended halfway have left:
  /// temporary files and lock files, wherever they are, and the notes of them. To be called behind
  /// the window when the program starts: a share that is away may let it wait.
  public void sweep() {
    keepPrivate();
    Pending.sweep(this);
  }

  /// Called before each step. Nothing is done here; a test may throw, wait or end the program.
  protected void before(Step step, Path file) throws IOException {}

  /// Waits before a step is tried again.
  protected void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a disk", e);
    }
  }

  /// All bytes of a regular file.
  byte[] read(Path file) throws IOException {
    before(Step.READ, file);
    return RegularFile.read(file, MOST);
  }

  /// Creates a file that was not there, and leaves it open. In the home folder it is the user's
  /// alone.
  FileChannel create(Path file) throws IOException {
    return create(file, file);
  }

  private FileChannel create(Path file, Path replaced) throws IOException {
    before(Step.CREATE, file);
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
        isOwn(file) ? Permissions.privateFile(file) : Permissions.like(replaced));
  }

  private boolean isOwn(Path file) {
    return file.toAbsolutePath().startsWith(home.toAbsolutePath());
  }

  /// Opens a file of the home folder to be written, and creates it if it is not there.
  FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        Permissions.privateFile(file));
  }

  /// Creates a file that was not there, with its content forced to disk and looked at again.
  ///
  /// @param replaced what it is to take the place of: whoever may read and write that one may read
  ///   and write the new one too
  void create(Path file, Path replaced, byte[] content) throws IOException {
    try (var channel = create(file, replaced)) {
      if (!isOwn(file)) {
        Permissions.copy(replaced, file);
      }
      append(channel, file, content);
    }
    if (Files.size(file) != content.length) {
      throw new IOException(file + " was not written whole");
    }
  }

  /// Writes where the channel stands and forces it to disk.
  void append(FileChannel channel, Path file, byte[] content) throws IOException {
    write(channel, file, content);
    before(Step.FORCE, file);
    channel.force(true);
  }

  /// Writes where the channel stands.
  void write(FileChannel channel, Path file, byte[] content) throws IOException {
    for (int at = 0; at < content.length; at += CHUNK) {
      before(Step.WRITE, file);
      var stretch = ByteBuffer.wrap(content, at, Math.min(CHUNK, content.length - at));
      while (stretch.hasRemaining()) {
        channel.write(stretch);
      }
    }
  }

  /// Cuts an open file off behind so many bytes.
  void cut(FileChannel channel, Path file, long size) throws IOException {
    before(Step.CUT, file);
    channel.truncate(size);
  }

  /// Locks an open file against other programs until its channel is closed, after those who have
  /// locked it before. Where the disk knows no locks, there is none.
  ///
  /// The lock ends, too, when this program closes any other channel of the same file: POSIX wants
  /// it so.
  void lock(FileChannel channel, Path file) throws IOException {
    for (long waited = 0; waited < LOCK_PATIENCE; waited += LOCK_PAUSE) {
      if (tryLock(channel, file)) {
        return;
      }
      pause(LOCK_PAUSE);
    }
    throw new IOException(file + " is locked by another program");
  }

  private boolean tryLock(FileChannel channel, Path file) {
    try {
      before(Step.LOCK, file);
      return channel.tryLock(LOCKED, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      // Another window of this very program: it too is soon done.
      return false;
    } catch (IOException e) {
      // Some shares know no locks.
      return true;
    }
  }

  /// Whether no program has locked the file. Never asked of a file that this program has locked
  /// itself: see [#lock].
  boolean isFree(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED, 1, false)) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /// Lets a file take the place of another at one stroke, on the same disk.
  void move(Path from, Path to) throws IOException {
    before(Step.MOVE, to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Forces the names in a folder to disk, where the system can: Windows does so by itself.
  void sync(Path folder) {
    try {
      before(Step.SYNC, folder);
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    } catch (IOException e) {
      // Windows opens no folder; a share may refuse. The file itself is on disk by now.
      return;
    }
  }

  /// Deletes a file if it is there.
  void delete(Path file) throws IOException {
    before(Step.DELETE, file);
    Files.deleteIfExists(file);
  }

  /// A folder of the home folder, made with those above it if it is not there.
  public Path folder(String name) throws IOException {
    return made(home.resolve(name));
  }

  /// The home folder, made if it is not there.
  public Path homeFolder() throws IOException {
    return made(home);
  }

  private Path made(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      before(Step.FOLDER, folder);
      Files.createDirectories(folder, Permissions.privateFolder(folder));
    }
    return folder;
  }
}
