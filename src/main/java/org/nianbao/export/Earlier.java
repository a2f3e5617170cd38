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

/// 往年的稿: the drafts that a report's chart of the years draws upon.
public final class Earlier {
  private Earlier() {}

  /// How a draft is read.
  public interface Reading {
    /// @throws Trouble if it cannot be
    DraftFile.Opened read(Path file) throws Trouble;
  }

  /// Reads them.
  ///
  /// @param year the report's own year
  /// @param reading reads one of them, and may say what is to be said about it
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

  /// Whether some are of another unit: offices get renamed, so they are taken, and it is said.
  ///
  /// @param unit who reports
  /// @return one sentence that names both units; empty if all are of the same
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
