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

/// The file of a draft that is being worked on: held against others by its lock file, known by its
/// content, and replaced only as long as nobody else has changed it.
///
/// Opening, saving, looking, beating and closing wait for a disk: they are called behind the
/// window.
public final class OpenDraft implements AutoCloseable {
  private final Disk disk;
  private final Path file;
  private final LockFile lock;
  private final Versions versions;
  private volatile String known;

  /// SHA-256 of what was last to be written: a share may well have moved it into place and then
  /// failed to say so.
  private String attempted = "";

  private OpenDraft(Disk disk, Path file, String known) {
    this.disk = disk;
    this.file = file;
    this.lock = new LockFile(disk, file);
    this.versions = new Versions(disk, file);
    this.known = known;
  }

  /// Holds a draft that has been read, so that it can be saved.
  ///
  /// @param opened the draft as it was read
  /// @throws Held if somebody else is working on it
  public static OpenDraft hold(Disk disk, Path file, DraftFile.Opened opened) throws Trouble {
    var open = new OpenDraft(disk, file.toAbsolutePath(), opened.hash());
    open.take(open.lock::take);
    return open;
  }

  /// Holds a draft although somebody else said to be working on it, as the user decided.
  public static OpenDraft takeOver(Disk disk, Path file, DraftFile.Opened opened) throws Trouble {
    var open = new OpenDraft(disk, file.toAbsolutePath(), opened.hash());
    open.take(open.lock::takeOver);
    return open;
  }

  /// Holds a place where a draft is to be saved. The user has agreed to replace what stands there.
  ///
  /// @throws Held if somebody else is working on what stands there
  public static OpenDraft at(Disk disk, Path file) throws Trouble {
    try {
      var open = new OpenDraft(disk, file.toAbsolutePath(), Checksum.ofFile(there(disk, file)));
      open.take(open.lock::take);
      return open;
    } catch (IOException e) {
      throw Trouble.writing(file, 0, e);
    }
  }

  /// A folder that takes no lock file takes no draft either: that is said when the draft is saved.
  private void take(LockFile.Action take) throws Trouble {
    try {
      take.run();
    } catch (Held held) {
      throw held;
    } catch (IOException e) {
      return;
    }
  }

  /// Where the draft is.
  public Path file() {
    return file;
  }

  /// SHA-256 of what the file meant when it was last read or written here, in hexadecimal.
  String known() {
    return known;
  }

  /// What stood there before each save.
  public Versions versions() {
    return versions;
  }

  /// Saves a draft, after keeping what stood there as a version.
  ///
  /// @throws ChangedOutside if somebody else has written the file since
  /// @throws Held if somebody else has taken the draft over
  /// @throws Trouble if it cannot be written; what stood there is untouched, and the draft is among
  ///   the versions if the home folder takes it
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

  /// The user has seen what somebody else has written: the next save may replace it.
  public void seen(DraftFile.Opened there) {
    seen(there.hash());
  }

  /// The user knows that what somebody else has written cannot be read: the next save may replace
  /// it, and keeps it as a version.
  ///
  /// @param there SHA-256 of it, as [#foreign()] says it
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

  /// What stood there goes to disk while the new draft does: two disks wait at once, and one disk
  /// once for both. The draft takes its place only afterwards.
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

  /// A full home folder must not keep a draft from being saved.
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

  /// Looks whether somebody else has written the file, by what it means: sizes and times may be
  /// equal, and a share that ends lines in its own way has changed nothing.
  ///
  /// @return SHA-256 of what they have written; empty if nobody has, or nothing can be read there
  public synchronized Optional<String> foreign() {
    return there().filter(hash -> !hash.equals(known));
  }

  /// Whether the file can be read and is what was last read or written here.
  public synchronized boolean isAsKnown() {
    return there().filter(known::equals).isPresent();
  }

  /// SHA-256 of what the file means now; what is known if it is from here.
  private Optional<String> there() {
    try {
      var there = disk.read(file);
      return Optional.of(isOwn(there) ? known : Checksum.ofFile(there));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Gives the others a sign of life.
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

  /// Gives the draft back to others.
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
