package org.nianbao.workspace;

import java.util.Optional;
import org.nianbao.compare.Compared;
import org.nianbao.draft.Draft;
import org.nianbao.verification.ReportFile;

/// The other report of a comparison with the open draft: another draft, or a document.
///
/// @param name its name on the screen, such as 王敏的稿 or 上次保存的稿
/// @param when when it was saved, as people write it, or the kind of document; may be empty
/// @param report the draft, or what was found in the document
/// @param file the file that it was read from for the comparison; empty for any other draft
public record Side(String name, String when, Compared report, Optional<ReportFile> file) {

  /// A draft.
  ///
  /// @param when when it was saved, as people write it; may be empty
  public Side(String name, String when, Draft draft) {
    this(name, when, new Compared.OfDraft(draft), Optional.empty());
  }

  /// A report that was read from a file.
  static Side of(ReportFile read) {
    return new Side(
        read.file().getFileName().toString(),
        read.report().found().isPresent() ? read.kindName() : "",
        read.report(),
        Optional.of(read));
  }

  /// The report as a draft.
  public Draft draft() {
    return report.draft();
  }

  /// The file of a document; empty for a draft.
  public Optional<ReportFile> document() {
    return file.filter(_ -> report.found().isPresent());
  }

  /// The first character of the name, for the tag that marks this side; empty if there is no name.
  public String initial() {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
