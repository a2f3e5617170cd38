package org.nianbao.bench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.nianbao.draft.Cover;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Entry;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;

/// The drafts that are measured.
final class Drafts {
  private Drafts() {}

  static Path sample(String name) {
    var resource = "/org/nianbao/samples/" + name + DraftFile.ENDING;
    try {
      return Path.of(Objects.requireNonNull(Drafts.class.getResource(resource), resource).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static Draft read(Path file) {
    try {
      return DraftFile.read(file).draft();
    } catch (Trouble e) {
      throw new AssertionError(e);
    }
  }

  /// A real report with every cell filled in, each total with a figure of its own: whatever is
  /// typed into it contradicts some of them.
  static Draft stated() {
    return read(sample("case-01"));
  }

  /// The same with totals that follow their parts, so that little contradicts what is typed.
  static Draft following() {
    var draft = stated();
    for (var table : draft.edition().tables()) {
      for (var total : table.sums().keySet()) {
        draft = draft.with(total, Entry.BLANK);
      }
    }
    return draft;
  }

  /// A report just begun.
  static Draft blank() {
    var full = stated();
    return Draft.of(full.edition(), Cover.of(full.cover().unit(), full.cover().year()));
  }
}
