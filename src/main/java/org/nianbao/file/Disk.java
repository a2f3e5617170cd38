package org.nianbao.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The disks as this program uses them: a home folder of its own, and every step that could tear or
/// lose a file.
///
/// The steps stand here alone, so that a test can let any of them fail, wait, or be the program's
/// last.
public class Disk {
  private static final int CHUNK = 8192;

  private final Path home;

  /// One thing that is done to a disk.
  public enum Step {
    /// A file's bytes are read.
    READ,
    /// A file is created, empty.
    CREATE,
    /// A stretch of at most 8 KiB is written.
    WRITE,
    /// What was written is forced to the disk.
    FORCE,
    /// A file takes the place of another.
    MOVE,
    /// A folder's names are forced to the disk.
    SYNC,
    /// A file is deleted.
    DELETE,
    /// A folder is made.
    FOLDER
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

  /// Deletes the temporary files of programs that ended halfway. To be called once at the start.
  ///
  /// @throws IOException if the home folder cannot be read
  public void sweep() throws IOException {
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

  /// All bytes of a file.
  byte[] read(Path file) throws IOException {
    before(Step.READ, file);
    return Files.readAllBytes(file);
  }

  /// Creates a file that was not there, with its content forced to disk and looked at again.
  void create(Path file, byte[] content) throws IOException {
    before(Step.CREATE, file);
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      append(channel, file, content);
    }
    if (Files.size(file) != content.length) {
      throw new IOException(file + " was not written whole");
    }
  }

  /// Writes where the channel stands and forces it to disk.
  void append(FileChannel channel, Path file, byte[] content) throws IOException {
    for (int at = 0; at < content.length; at += CHUNK) {
      before(Step.WRITE, file);
      var stretch = ByteBuffer.wrap(content, at, Math.min(CHUNK, content.length - at));
      while (stretch.hasRemaining()) {
        channel.write(stretch);
      }
    }
    before(Step.FORCE, file);
    channel.force(true);
  }

  /// Lets a file take the place of another at one stroke, on the same disk.
  void move(Path from, Path to) throws IOException {
    before(Step.MOVE, to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Forces the names in a folder to disk, where the system can: Windows does so by itself.
  void sync(Path folder) throws IOException {
    before(Step.SYNC, folder);
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
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

  /// Makes a folder of the home folder, with those above it.
  Path folder(String name) throws IOException {
    var folder = home.resolve(name);
    if (!Files.isDirectory(folder)) {
      before(Step.FOLDER, folder);
      Files.createDirectories(folder);
    }
    return folder;
  }
}
