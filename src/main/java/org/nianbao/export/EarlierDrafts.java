package org.nianbao.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;

/// Reads 往年的稿: the drafts of earlier years for a report's chart of the years.
public final class EarlierDrafts {
  private EarlierDrafts() {}

  /// Reads one draft from its file.
  public interface Reading {
    /// @throws Trouble if it cannot be read
    DraftFile.Opened read(Path file) throws Trouble;
  }

  /// Reads the drafts of earlier years.
  ///
  /// @param year the report's own year
  /// @param reading reads one of them, and may warn the user about it
  /// @return the drafts, the earliest first
  /// @throws Trouble if one cannot be read, is not of an earlier year, or two are of the same year
  public static List<Draft> read(List<Path> files, int year, Reading reading) throws Trouble {
    var drafts = new TreeMap<Integer, Draft>();
    for (var file : files) {
      var draft = reading.read(file).draft();
      if (draft.cover().year() >= year) {
        throw new Trouble(Wording.of("paper.earlier.late", file, draft.cover().year(), year));
      }
      if (drafts.put(draft.cover().year(), draft) != null) {
        throw new Trouble(Wording.of("paper.earlier.twice", draft.cover().year()));
      }
    }
    return List.copyOf(drafts.values());
  }

  /// A warning if some of the drafts are of another unit: offices get renamed, so they are used all
  /// the same.
  ///
  /// @param unit the unit of the report
  /// @return one sentence that names both units; empty if all drafts are of this unit
  public static Optional<String> strangers(List<Draft> earlier, String unit) {
    var ours = unit.strip();
    var others =
        earlier.stream()
            .map(Draft::cover)
            .filter(cover -> !cover.unit().strip().equals(ours))
            .map(cover -> Wording.of("paper.earlier.of", cover.year(), cover.unit().strip()))
            .collect(Collectors.joining("、"));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(Wording.of("paper.earlier.stranger", ours, others));
  }
}
