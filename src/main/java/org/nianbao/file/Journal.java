package org.nianbao.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nianbao.draft.Draft;

/// 找回: what is being worked on, written to the home folder while it is not saved, so that a crash
/// costs no more than the last moments.
///
/// A journal has two files that take turns, each begun anew when the other has grown large: a whole
/// state is on disk at any time. The first one is locked while its program lives; a journal that
/// nobody holds was left by a crash.
public final class Journal implements AutoCloseable {
  private static final String FOLDER = "recovery";
  private static final String ENDING = ".journal";
  private static final String SECOND = ".second";
  private static final long LOCKED = Long.MAX_VALUE - 1;

  /// A journal's file begins anew beyond this size, in bytes.
  private static final long LARGE = 4L << 20;

  private final Disk disk;
  private final List<Path> files;
  private final List<FileChannel> channels = new ArrayList<>();
  private int turn;
  private long revision;

  private Journal(Disk disk, Path first) throws IOException {
    this.disk = disk;
    this.files = List.of(first, second(first));
    for (var file : files) {
      channels.add(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }
    channels.getFirst().lock(LOCKED, 1, false);
  }

  /// Begins a journal. Nothing is in it until the first state is written.
  ///
  /// @throws Trouble if the home folder takes none
  public static Journal begin(Disk disk) throws Trouble {
    var home = disk.home();
    try {
      var name = UUID.randomUUID() + ENDING;
      return new Journal(disk, disk.folder(FOLDER).resolve(name));
    } catch (IOException e) {
      throw Trouble.writing(home, 0, e);
    }
  }

  private static Path second(Path first) {
    return first.resolveSibling(first.getFileName() + SECOND);
  }

  /// A draft as a crash has left it.
  ///
  /// @param draft the draft
  /// @param file where it was last saved; empty if it never was
  /// @param base SHA-256 of the file that it was made from; empty if there was none
  /// @param written when it was last written
  /// @param journal the journal's first file
  public record Found(
      Draft draft, Optional<Path> file, String base, Instant written, Path journal) {}

  /// Writes the state of a draft that is not saved. On return it is on disk.
  ///
  /// @param file where it was last saved; empty if it never was
  /// @throws Trouble if the home folder takes nothing more
  public synchronized void write(Draft draft, Optional<OpenDraft> file) throws Trouble {
    var state =
        new Recovered(
            file.map(OpenDraft::file).map(Path::toString).orElse(""),
            file.map(OpenDraft::known).orElse(""),
            DraftFile.bytes(draft));
    try {
      if (channels.get(turn).size() > LARGE) {
        turn = 1 - turn;
        channels.get(turn).truncate(0);
      }
      disk.append(
          channels.get(turn),
          files.get(turn),
          Frames.write(new Frames.Frame(++revision, state.bytes())));
    } catch (IOException e) {
      throw Trouble.writing(files.get(turn), LARGE, e);
    }
  }

  /// The draft was saved, or its changes were given up: there is nothing to find again.
  public synchronized void clear() throws Trouble {
    try {
      // The older one first: what is left by a crash in between is still the latest state.
      channels.get(1 - turn).truncate(0);
      channels.get(turn).truncate(0);
    } catch (IOException e) {
      throw Trouble.writing(files.getFirst(), 0, e);
    }
  }

  /// Ends the journal: the draft was left as its user wished.
  @Override
  public synchronized void close() throws Trouble {
    clear();
    try {
      for (int i = files.size() - 1; i >= 0; i--) {
        channels.get(i).close();
        disk.delete(files.get(i));
      }
    } catch (IOException e) {
      throw Trouble.writing(files.getFirst(), 0, e);
    }
  }

  /// The drafts that crashes have left. To be called before this program begins a journal of its
  /// own. Journals of programs that still run are passed over; empty ones are deleted.
  public static List<Found> abandoned(Disk disk) throws Trouble {
    var folder = disk.home().resolve(FOLDER);
    var found = new ArrayList<Found>();
    try (var journals = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (var journal : journals) {
        if (isAbandoned(journal)) {
          read(disk, journal).ifPresentOrElse(found::add, () -> discard(disk, journal));
        }
      }
      return found;
    } catch (NoSuchFileException e) {
      return found;
    } catch (IOException e) {
      throw Trouble.reading(folder, e);
    }
  }

  private static boolean isAbandoned(Path journal) {
    try (var channel = FileChannel.open(journal, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED, 1, false)) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static Optional<Found> read(Disk disk, Path journal) {
    var last = last(disk, journal);
    var other = last(disk, second(journal));
    var latest =
        last.filter(one -> other.isEmpty() || one.revision() > other.get().revision())
            .or(() -> other);
    return latest.flatMap(frame -> found(frame, journal));
  }

  private static Optional<Frames.Frame> last(Disk disk, Path file) {
    try {
      return Frames.last(disk.read(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Found> found(Frames.Frame frame, Path journal) {
    try {
      var state = Recovered.read(frame.content());
      return Optional.of(
          new Found(
              DraftFile.parse(state.draft()).draft(),
              Optional.of(state.file()).filter(name -> !name.isEmpty()).map(Path::of),
              state.base(),
              Files.getLastModifiedTime(journal).toInstant(),
              journal));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Deletes what a crash has left, after it was restored and saved, or given up.
  public static void discard(Disk disk, Path journal) {
    try {
      disk.delete(second(journal));
      disk.delete(journal);
    } catch (IOException e) {
      // It is offered once more: better than losing it.
      return;
    }
  }
}
