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
import java.util.Set;

/// Access to the file system: the program's application folder, and every operation that could
/// damage or lose a file.
///
/// These operations are in this class alone, so that a test can let any of them fail, wait, or be
/// the last before a crash.
public class Disk {
  private static final int CHUNK = 8192;

  /// The name of the folder, in the application folder, for documents that are being converted to
  /// PDF.
  public static final String PDF = "pdf";

  /// The name of the file, in the application folder, with the user's preferences.
  public static final String PREFERENCES = "preferences.properties";

  /// The names of everything that the program puts into its application folder, including what
  /// other packages put there.
  private static final List<String> OWN =
      List.of(Versions.FOLDER, PDF, Pending.FOLDER, Journal.FOLDER, OfficePapers.FILE, PREFERENCES);

  /// The largest file that is read, in bytes. No file of this program comes near it: a journal's
  /// file grows by at most one state beyond the size at which it begins anew.
  private static final int MOST = 2 * Json.MAX_BYTES;

  /// The position of the byte that is locked, far beyond any content: Windows lets nobody read a
  /// locked byte.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  /// How long a lock is waited for, in milliseconds.
  private static final long LOCK_PATIENCE = 10_000;

  private static final long LOCK_PAUSE = 20;

  private final Path home;

  /// An operation on a disk, see [#before].
  public enum Step {
    /// A file's bytes are read.
    READ,
    /// A file is created, empty.
    CREATE,
    /// At most 8 KiB of a file are written.
    WRITE,
    /// A file is truncated.
    CUT,
    /// Written bytes are forced to the disk.
    FORCE,
    /// A file is moved, replacing another.
    MOVE,
    /// The entries of a folder are forced to the disk.
    SYNC,
    /// A file is deleted.
    DELETE,
    /// A folder is created.
    FOLDER,
    /// A file is locked against other programs.
    LOCK
  }

  /// @param home the user's application folder, created when something is first put there
  public Disk(Path home) {
    this.home = home;
  }

  /// Access to the disks with the user's own application folder.
  public static Disk ofUser() {
    return new Disk(ApplicationFolder.ofUser().path());
  }

  /// The user's application folder, which may not exist yet.
  public Path home() {
    return home;
  }

  /// Lets only the user access what is in the application folder: files of an older version of the
  /// program could be read by everybody on this computer. Only what this program has put there is
  /// touched, since `nianbao.home` may name a folder with other things in it. Call it when the
  /// program starts.
  public void keepPrivate() {
    if (!Files.isDirectory(home)) {
      return;
    }
    Permissions.closeFolder(home);
    for (var name : OWN) {
      try {
        Permissions.close(home.resolve(name));
      } catch (IOException e) {
        // It cannot be reached just now: the next start tries again.
        continue;
      }
    }
  }

  /// Makes the application folder private and deletes what crashed programs have left: temporary
  /// files and lock files, wherever they are, and the notes about them ([Pending]). Call it on a
  /// background thread when the program starts: a share that is not connected may block it for
  /// long.
  public void sweep() {
    keepPrivate();
    Pending.sweep(this);
  }

  /// A hook that runs before each operation. It does nothing here; a test overrides it to throw, to
  /// wait or to end the program.
  ///
  /// @throws IOException to let the operation fail
  protected void before(Step step, Path file) throws IOException {}

  /// Waits before an operation is tried again.
  ///
  /// @throws IOException if the thread is interrupted
  protected void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for a disk", e);
    }
  }

  /// All bytes of a regular file.
  ///
  /// @throws RegularFile.TooLong if there are more than [#MOST]
  byte[] read(Path file) throws IOException {
    before(Step.READ, file);
    return RegularFile.read(file, MOST);
  }

  /// Creates a file, which must not exist yet, and leaves it open for writing. In the application
  /// folder only the user can access it.
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

  /// Opens a file of the application folder for writing, and creates it if it does not exist.
  FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
        Permissions.privateFile(file));
  }

  /// Creates a file, which must not exist yet, forces its content to disk and checks its size.
  ///
  /// @param replaced the file that it is to replace: whoever may read and write that one may read
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

  /// Writes at the position of the channel and forces the file to disk.
  void append(FileChannel channel, Path file, byte[] content) throws IOException {
    write(channel, file, content);
    before(Step.FORCE, file);
    channel.force(true);
  }

  /// Writes at the position of the channel.
  void write(FileChannel channel, Path file, byte[] content) throws IOException {
    for (int at = 0; at < content.length; at += CHUNK) {
      before(Step.WRITE, file);
      var stretch = ByteBuffer.wrap(content, at, Math.min(CHUNK, content.length - at));
      while (stretch.hasRemaining()) {
        channel.write(stretch);
      }
    }
  }

  /// Truncates an open file to a size in bytes.
  void cut(FileChannel channel, Path file, long size) throws IOException {
    before(Step.CUT, file);
    channel.truncate(size);
  }

  /// Locks an open file against other programs until its channel is closed; waits while another
  /// program has locked it. On a disk that knows no locks it does nothing.
  ///
  /// On POSIX systems the lock also ends when this program closes any other channel of the same
  /// file.
  ///
  /// @throws IOException if another program keeps the lock for 10 seconds
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

  /// Whether no program has locked the file; false also if it cannot be opened. Must not be called
  /// for a file that this program has locked itself: that would end the lock, see [#lock].
  boolean isFree(Path file) {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED, 1, false)) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /// Moves a file into the place of another atomically, on the same disk.
  void move(Path from, Path to) throws IOException {
    before(Step.MOVE, to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Forces the entries of a folder to disk, where the system can; Windows does so by itself.
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

  /// Deletes a file if it exists.
  void delete(Path file) throws IOException {
    before(Step.DELETE, file);
    Files.deleteIfExists(file);
  }

  /// A folder in the application folder, created with its parents if it does not exist.
  ///
  /// @param name the path below the application folder
  /// @throws IOException if it cannot be created
  public Path folder(String name) throws IOException {
    return made(home.resolve(name));
  }

  /// The application folder, created if it does not exist.
  ///
  /// @throws IOException if it cannot be created
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
