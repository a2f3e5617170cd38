package org.nianbao.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nianbao.file.DraftFile;
import org.nianbao.file.GivenFiles;

/// The names of the drafts that are made in a folder, each given out once: that of the document;
/// the later ones of equal names get -2, -3 and so on.
final class DraftNames {
  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  DraftNames(Path folder) {
    this.folder = folder;
  }

  /// A name for the next draft that is made of a document.
  Path next(Path document) {
    var bare = GivenFiles.bareName(document);
    var name = bare + DraftFile.ENDING;
    for (int twin = 2; !taken.add(name.toLowerCase(Locale.ROOT)); twin++) {
      name = bare + "-" + twin + DraftFile.ENDING;
    }
    return folder.resolve(name);
  }
}
