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

/// A draft as it was found on disk, before anybody has decided what becomes of it.
///
/// @param file where it is
/// @param opened what was read
/// @param written when it was saved
/// @param held the file, held against others; empty if it is only to be read, or somebody else
///   holds it
/// @param holder who else works on it
public record Arrival(
    Path file,
    DraftFile.Opened opened,
    Instant written,
    Optional<OpenDraft> held,
    Optional<Holder> holder) {

  /// What somebody wants with a draft.
  public enum Intent {
    EDIT,
    READ
  }

  /// Reads a draft and holds it if it is to be edited.
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

  /// The same draft, taken over from whoever held it.
  ///
  /// @throws IOException if it cannot be taken
  Arrival takenOver(Disk disk) throws IOException {
    var held = OpenDraft.takeOver(disk, file, opened);
    return new Arrival(file, opened, written, Optional.of(held), Optional.empty());
  }
}
