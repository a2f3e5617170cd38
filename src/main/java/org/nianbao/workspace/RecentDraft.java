package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.Instant;
import org.nianbao.rule.Findings;
import org.nianbao.rule.Severity;

/// A draft that was open lately, with what was known of it when it was last saved or opened.
public record RecentDraft(
    Path file, String unit, int year, int errors, int warnings, int blanks, Instant saved) {

  /// A draft as it was found.
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
