package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.compare.Comparison;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.file.Versions;
import org.nianbao.file.Versions.Version;

/// An earlier version (历史版本) of the open draft.
///
/// @param version the version's file and time
/// @param draft the content
/// @param change the comparison with the next later version
public record EarlierVersion(Version version, Draft draft, Comparison change) {

  /// The versions of a file, the latest first. Those that can no longer be read are left out. May
  /// wait for a disk.
  ///
  /// @param now the open draft as it is now, saved or not
  /// @throws Trouble if the versions cannot be listed
  static List<EarlierVersion> of(Disk disk, Path file, Draft now) throws Trouble {
    var versions = new ArrayList<EarlierVersion>();
    var next = now;
    for (var version : new Versions(disk, file).list()) {
      try {
        var draft = DraftFile.read(version.file()).draft();
        versions.add(new EarlierVersion(version, draft, Comparison.of(draft, next)));
        next = draft;
      } catch (Trouble e) {
        continue;
      }
    }
    return versions;
  }
}
