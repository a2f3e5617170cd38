package org.nianbao.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;

/// The recovery journal, 找回: the open draft is written to the application folder while it is not
/// saved, so that a crash costs no more than the last moments of work.
///
/// A journal has two files that are used in turn: when one has grown large, the other is emptied
/// and used, so that a whole state is on disk at any time. The first file is locked while its
/// program runs; a journal that is not locked was left by a crash.
public final class Journal implements AutoCloseable {
  /// The name of the folder of all journals, in the application folder.
  static final String FOLDER = "recovery";

  private static final String ENDING = ".journal";
  private static final String SECOND = ".second";

  /// The name of a file that is locked while a journal is begun and while abandoned ones are looked
  /// for, lest a journal that has just been created, and is not locked yet, be taken for abandoned.
  private static final String GATE = "gate";

  /// The size of a journal's file, in bytes, beyond which the other one is emptied and used.
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
      channels.add(disk.create(file));
    }
    disk.lock(channels.getFirst(), first);
  }

  /// Begins a journal. Nothing is in it until the first state is written.
  ///
  /// @throws Trouble if it cannot be created in the application folder
  public static Journal begin(Disk disk) throws Trouble {
    var home = disk.home();
    try (var _ = gate(disk, disk.folder(FOLDER))) {
      var name = UniqueName.next() + ENDING;
      return new Journal(disk, home.resolve(FOLDER).resolve(name));
    } catch (IOException e) {
      throw Trouble.writing(home, 0, e);
    }
  }

  private static FileChannel gate(Disk disk, Path folder) throws IOException {
    var path = folder.resolve(GATE);
    var gate = disk.open(path);
    disk.lock(gate, path);
    return gate;
  }

  private static Path second(Path first) {
    return first.resolveSibling(first.getFileName() + SECOND);
  }

  /// A draft as a crash has left it.
  ///
  /// @param draft the draft
  /// @param file where it was last saved; empty if it never was
  /// @param base SHA-256 of the normalised file that it was edited from; empty if there was none
  /// @param written when the journal's first file was last written
  /// @param journal the journal's first file, for [#discard]
  public record Found(
      Draft draft, Optional<Path> file, String base, Instant written, Path journal) {}

  /// Writes the state of a draft that is not saved. On return it is on disk.
  ///
  /// @param file where it was last saved; empty if it never was
  /// @throws Trouble if the application folder cannot be written to
  public synchronized void write(Draft draft, Optional<OpenDraft> file) throws Trouble {
    var state =
        new Recovered(
            file.map(OpenDraft::file).map(Path::toString).orElse(""),
            file.map(OpenDraft::known).orElse(""),
            DraftFile.bytes(draft));
    var frame = Frames.write(new Frames.Frame(++revision, state.bytes()));
    try {
      if (channels.get(turn).size() > LARGE) {
        turn = 1 - turn;
        empty(turn);
      }
      disk.append(channels.get(turn), files.get(turn), frame);
    } catch (IOException e) {
      throw Trouble.writing(files.get(turn), frame.length, e);
    }
  }

  private void empty(int which) throws IOException {
    disk.cut(channels.get(which), files.get(which), 0);
  }

  /// Empties the journal, because the draft was saved or its changes were discarded.
  ///
  /// @throws Trouble if the application folder cannot be written to
  public synchronized void clear() throws Trouble {
    try {
      // The older one first: what is left by a crash in between is still the latest state.
      empty(1 - turn);
      empty(turn);
    } catch (IOException e) {
      throw Trouble.writing(files.getFirst(), 0, e);
    }
  }

  /// Ends the journal and deletes its files, because the draft was closed as its user wished.
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

  /// The drafts that crashes have left. Call it before this program begins a journal of its own,
  /// whose lock it might end ([Disk#isFree]). Journals of programs that still run are skipped, and
  /// so are those that cannot be read now; those that hold nothing are deleted.
  ///
  /// @throws Trouble if the folder of the journals cannot be read
  public static List<Found> abandoned(Disk disk) throws Trouble {
    var folder = disk.home().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    try (var _ = gate(disk, folder);
        var journals = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (var journal : journals) {
        if (disk.isFree(journal)) {
          read(disk, journal).ifPresent(found::add);
        }
      }
      return found;
    } catch (DirectoryIteratorException e) {
      throw Trouble.reading(folder, e.getCause());
    } catch (IOException e) {
      throw Trouble.reading(folder, e);
    }
  }

  private static Optional<Found> read(Disk disk, Path journal) {
    try {
      var latest =
          Stream.of(last(disk, journal), last(disk, second(journal)))
              .flatMap(Optional::stream)
              .max(Comparator.comparingLong(Frames.Frame::revision));
      if (latest.isEmpty()) {
        discard(disk, journal);
        return Optional.empty();
      }
      return Optional.of(found(latest.get(), journal));
    } catch (IOException | InvalidPathException e) {
      // It stays: another start, or another version of the program, may be able to read it.
      return Optional.empty();
    }
  }

  private static Optional<Frames.Frame> last(Disk disk, Path file) throws IOException {
    try {
      return Frames.last(disk.read(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Found found(Frames.Frame frame, Path journal) throws IOException {
    var state = Recovered.read(frame.content());
    return new Found(
        DraftFile.parse(state.draft()).draft(),
        Optional.of(state.file()).filter(name -> !name.isEmpty()).map(Path::of),
        state.base(),
        Files.getLastModifiedTime(journal).toInstant(),
        journal);
  }

  /// Deletes a journal that a crash has left, after its draft was restored and saved, or given up.
  /// If that fails, the next start offers the draft once more.
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
