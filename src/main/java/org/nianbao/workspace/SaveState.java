package org.nianbao.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.wording.Wording;

/// The save status for the status bar: last save, last journal entry, and whether there are unsaved
/// changes.
///
/// @param saved when it was last saved into its file; empty if it never was
/// @param recorded when its state was last backed up in the journal; empty while there is nothing
///   to be backed up, or nothing is yet
/// @param match whether its file says the same as the window
public record SaveState(Optional<Instant> saved, Optional<Instant> recorded, FileMatch match) {
  /// No document is open.
  static final SaveState NOTHING =
      new SaveState(Optional.empty(), Optional.empty(), FileMatch.SAVED);

  /// Whether the file holds what the window shows.
  public enum FileMatch {
    SAVED,
    UNSAVED
  }

  /// What the status bar says; empty for a report that nobody has changed or saved yet.
  public String sentence() {
    var file =
        match == FileMatch.UNSAVED
            ? saved
                .map(when -> Wording.of("status.unsaved.since", Times.shortly(when)))
                .or(() -> Optional.of(Wording.of("status.unsaved")))
            : saved.map(when -> Wording.of("status.saved", Times.shortly(when)));
    var journal = recorded.map(when -> Wording.of("status.recorded", Times.shortly(when)));
    return Stream.concat(file.stream(), journal.stream()).collect(Collectors.joining("　"));
  }
}
