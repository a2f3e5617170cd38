package org.nianbao.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Held;
import org.nianbao.file.Holder;
import org.nianbao.file.OpenDraft;

/// A draft that has been read from disk but is not open yet: the user may still have to decide
/// whether to edit it, read it or leave it.
///
/// @param file the draft's absolute path
/// @param opened the content that was read
/// @param written when the file was last written
/// @param held the file, locked against others; empty if it is to be opened read-only or somebody
///   else has locked it
/// @param holder who else is working on it; empty if nobody is
public record Arrival(
    Path file,
    DraftFile.Opened opened,
    Instant written,
    Optional<OpenDraft> held,
    Optional<Holder> holder) {

  /// Whether a draft is to be edited, and so locked against others, or only read.
  public enum Intent {
    EDIT,
    READ
  }

  /// Reads a draft, and locks its file if it is to be edited. A draft of a newer version of the
  /// program is never locked, since it cannot be edited here. May wait for a disk, so it is called
  /// on a background thread.
  ///
  /// @throws IOException if it cannot be read
  public static Arrival of(Disk disk, Path file, Intent intent) throws IOException {
    var path = file.toAbsolutePath();
    var opened = DraftFile.read(file);
    var written = Files.getLastModifiedTime(file).toInstant();
    if (intent == Intent.READ || opened.isNewer()) {
      return new Arrival(path, opened, written, Optional.empty(), Optional.empty());
    }
    try {
      var held = OpenDraft.hold(disk, path, opened);
      return new Arrival(path, opened, written, Optional.of(held), Optional.empty());
    } catch (Held e) {
      return new Arrival(path, opened, written, Optional.empty(), Optional.of(e.holder()));
    }
  }

  /// The same draft with its file locked by this program, although somebody else had locked it.
  ///
  /// @throws IOException if it cannot be locked
  Arrival takenOver(Disk disk) throws IOException {
    var held = OpenDraft.takeOver(disk, file, opened);
    return new Arrival(file, opened, written, Optional.of(held), Optional.empty());
  }
}
