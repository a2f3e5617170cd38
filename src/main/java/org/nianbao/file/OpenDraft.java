package org.nianbao.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nianbao.draft.Draft;
import org.nianbao.wording.Wording;

/// The file of the open draft. It is held against others by its lock file, recognised by its
/// content, and replaced only as long as nobody else has changed it.
///
/// Opening, saving, looking for changes, [#beat] and closing wait for a disk: call them on a
/// background thread.
public final class OpenDraft implements AutoCloseable {
  private final Disk disk;
  private final Path file;
  private final LockFile lock;
  private final Versions versions;
  private volatile String known;

  /// SHA-256 of the content of the last attempt to save; empty before the first. A share may have
  /// moved it into place and reported a failure all the same.
  private String attempted = "";

  private OpenDraft(Disk disk, Path file, String known) {
    this.disk = disk;
    this.file = file;
    this.lock = new LockFile(disk, file);
    this.versions = new Versions(disk, file);
    this.known = known;
  }

  /// Takes the lock on a draft that has been read, so that it can be saved.
  ///
  /// @param opened the draft as it was read
  /// @throws Held if somebody else is working on it
  public static OpenDraft hold(Disk disk, Path file, DraftFile.Opened opened) throws Trouble {
    var open = new OpenDraft(disk, file.toAbsolutePath(), opened.hash());
    open.take(open.lock::take);
    return open;
  }

  /// Takes the lock on a draft although the lock file names somebody else, as the user has decided.
  public static OpenDraft takeOver(Disk disk, Path file, DraftFile.Opened opened) throws Trouble {
    var open = new OpenDraft(disk, file.toAbsolutePath(), opened.hash());
    open.take(open.lock::takeOver);
    return open;
  }

  /// Takes the lock on a path where a draft is to be saved. The user has agreed to replace a file
  /// that is there.
  ///
  /// @throws Held if somebody else is working on the file there
  /// @throws Trouble if the file there cannot be read
  public static OpenDraft at(Disk disk, Path file) throws Trouble {
    try {
      var open = new OpenDraft(disk, file.toAbsolutePath(), Checksum.ofFile(there(disk, file)));
      open.take(open.lock::take);
      return open;
    } catch (IOException e) {
      throw Trouble.writing(file, 0, e);
    }
  }

  /// Takes the lock. Where no lock file can be written, no draft can be either: the user is told so
  /// when the draft is saved.
  private void take(LockFile.Action take) throws Trouble {
    try {
      take.run();
    } catch (Held held) {
      throw held;
    } catch (IOException e) {
      return;
    }
  }

  /// The path of the draft, absolute.
  public Path file() {
    return file;
  }

  /// SHA-256 of the file's normalised content when it was last read or written here, in
  /// hexadecimal.
  String known() {
    return known;
  }

  /// The versions of the file, one from before each save.
  public Versions versions() {
    return versions;
  }

  /// Saves a draft, after keeping the former file as a version.
  ///
  /// @throws ChangedOutside if somebody else has written the file since
  /// @throws Held if somebody else has taken the draft over
  /// @throws Trouble if it cannot be written; the former file is untouched, and the draft is kept
  ///   as a version if the application folder can be written to
  public synchronized void save(Draft draft) throws Trouble {
    var content = DraftFile.readable(draft, file);
    try {
      lock.exclusively(() -> replace(content));
    } catch (ChangedOutside | Held e) {
      throw e;
    } catch (IOException e) {
      throw keptHere(content, Trouble.writing(file, content.length, e));
    }
  }

  /// Lets the next save replace what somebody else has written, because the user has seen it.
  ///
  /// @param there the draft that somebody else has written
  public void seen(DraftFile.Opened there) {
    seen(there.hash());
  }

  /// Lets the next save replace what somebody else has written although it cannot be read, because
  /// the user knows that. The save keeps it as a version.
  ///
  /// @param there SHA-256 of its normalised content, as [#foreign()] returns it
  public void seen(String there) {
    known = there;
  }

  private void replace(byte[] content) throws IOException {
    var there = there(disk, file);
    if (there.length > 0) {
      requireOwn(there);
    }
    var kept = keeping(there);
    var before = Checksum.ofFile(there);
    var hash = Checksum.ofFile(content);
    try {
      Target.replace(
          disk,
          file,
          content,
          () -> {
            kept.join();
            if (!Checksum.ofFile(there(disk, file)).equals(before)) {
              throw new ChangedOutside(file);
            }
            attempted = hash;
          });
    } finally {
      kept.join();
    }
    known = hash;
  }

  /// Keeps the former file as a version while the new draft is written: two disks are waited for at
  /// the same time, and a single disk once for both. The draft is moved into place only afterwards.
  private CompletableFuture<Boolean> keeping(byte[] there) throws IOException {
    if (there.length == 0) {
      return CompletableFuture.completedFuture(true);
    }
    var written = Files.getLastModifiedTime(file).toInstant();
    return CompletableFuture.supplyAsync(() -> keep(there, written), Thread::startVirtualThread);
  }

  private void requireOwn(byte[] there) throws ChangedOutside {
    if (!isOwn(there)) {
      throw new ChangedOutside(file);
    }
  }

  private boolean isOwn(byte[] there) {
    var hash = Checksum.ofFile(there);
    return hash.equals(known) || hash.equals(attempted);
  }

  /// Keeps a version. Returns false if that fails, since a full application folder must not prevent
  /// a save.
  private boolean keep(byte[] content, Instant written) {
    try {
      versions.keep(content, written);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Trouble keptHere(byte[] content, Trouble trouble) {
    return keep(content, Instant.now())
        ? new Trouble(Wording.of("file.keptHere", trouble.getMessage()), trouble.getCause())
        : trouble;
  }

  private static byte[] there(Disk disk, Path file) throws IOException {
    try {
      return disk.read(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }

  /// Checks whether somebody else has written the file, by its normalised content: size and time
  /// may be the same after a change, and a share that only converts line ends has changed nothing.
  ///
  /// @return SHA-256 of the normalised content that they have written; empty if nobody has, or if
  ///   the file cannot be read
  public synchronized Optional<String> foreign() {
    return there().filter(hash -> !hash.equals(known));
  }

  /// Whether the file can be read and is what was last read or written here.
  public synchronized boolean isAsKnown() {
    return there().filter(known::equals).isPresent();
  }

  /// SHA-256 of the file's normalised content now, which is [#known] if this program wrote it;
  /// empty if the file cannot be read.
  private Optional<String> there() {
    try {
      var there = disk.read(file);
      return Optional.of(isOwn(there) ? known : Checksum.ofFile(there));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Refreshes the lock file, as a sign of life for others.
  ///
  /// @return false, once, if somebody else has taken the draft over
  public boolean beat() {
    try {
      return lock.beat();
    } catch (IOException e) {
      // A share that is away for a moment: the next beat tells.
      return true;
    }
  }

  /// Releases the draft, so that others can work on it.
  @Override
  public void close() {
    try {
      lock.giveBack();
    } catch (IOException e) {
      // A stick that was pulled out: the lock file stays, and counts as ended on this PC.
      return;
    }
  }
}
