package org.nianbao.ui;

import java.io.IOException;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nianbao.compare.Comparison;
import org.nianbao.file.Disk;
import org.nianbao.file.Journal;

/// 找回: the drafts that a crash has left unsaved. They are offered, never restored by themselves.
final class Recovery {
  private final Disk disk;
  private final Background background;
  private final ObservableList<Lost> found = FXCollections.observableArrayList();

  Recovery(Disk disk, Background background) {
    this.disk = disk;
    this.background = background;
  }

  /// A draft that was not saved.
  ///
  /// @param journal what was found
  /// @param arrival its file as it is now; empty if there is none, or it cannot be read
  /// @param differences in how many places it differs from its file, or from an empty report
  record Lost(Journal.Found journal, Optional<Arrival> arrival, int differences) {

    /// Whether the file is still the one that the lost changes were made to.
    boolean isUpToDate() {
      return arrival.filter(there -> !there.opened().hash().equals(journal.base())).isEmpty();
    }
  }

  /// What is offered now.
  ObservableList<Lost> found() {
    return found;
  }

  /// Clears up after a crash and looks for what it has left. To be called before anything is
  /// recorded.
  void look() {
    background.record(
        () -> {
          disk.sweep();
          return Journal.abandoned(disk).stream().map(this::lost).toList();
        },
        found::setAll,
        _ -> {});
  }

  private Lost lost(Journal.Found journal) {
    var arrival =
        journal
            .file()
            .flatMap(file -> {
              try {
                return Optional.of(Arrival.of(disk, file, Arrival.Intent.READ));
              } catch (IOException e) {
                return Optional.<Arrival>empty();
              }
            });
    var before = arrival.map(there -> there.opened().draft());
    var differences =
        before.map(draft -> Comparison.of(draft, journal.draft()).differences().size());
    return new Lost(journal, arrival, differences.orElse(0));
  }

  /// Forgets what was restored, or given up, on disk too.
  void discard(Lost lost) {
    found.remove(lost);
    background.record(
        () -> {
          Journal.discard(disk, lost.journal().journal());
          return true;
        },
        _ -> {},
        _ -> {});
  }
}
