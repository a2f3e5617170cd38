package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.Instant;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;

/// An entry of the list of recent drafts: a file, with what was known of it when it was last saved
/// or opened.
///
/// @param file the draft's absolute path
/// @param unit on its cover; may be empty
/// @param year of the report
/// @param errors number of 错误
/// @param warnings number of 提示
/// @param blanks number of 未填
/// @param saved when its file was written
public record RecentDraft(
    Path file, String unit, int year, int errors, int warnings, int blanks, Instant saved) {

  /// The entry of a draft that was just opened or saved.
  ///
  /// @param saved when its file was written
  static RecentDraft of(Path file, Findings findings, Instant saved) {
    var cover = findings.totals().draft().cover();
    return new RecentDraft(
        file.toAbsolutePath(),
        cover.unit(),
        cover.year(),
        findings.count(Severity.ERROR),
        findings.count(Severity.WARNING),
        findings.count(Severity.BLANK),
        saved);
  }
}
