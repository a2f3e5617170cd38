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
/// @param recorded when it was last written to the journal; empty while there are no unsaved
///   changes, or they are not in the journal yet
/// @param match whether the file holds what the window shows
public record SaveState(Optional<Instant> saved, Optional<Instant> recorded, FileMatch match) {
  /// The status while no document is open.
  static final SaveState NOTHING =
      new SaveState(Optional.empty(), Optional.empty(), FileMatch.SAVED);

  /// Whether the file holds what the window shows.
  public enum FileMatch {
    SAVED,
    UNSAVED
  }

  /// The text of the status bar; empty for a report that nobody has changed or saved yet.
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
