package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.nianbao.compare.Compared;
import org.nianbao.compare.Comparison;
import org.nianbao.file.FileName;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.verification.ComparedReport;
import org.nianbao.verification.ComparisonPage;
import org.nianbao.verification.ReportFile;
import org.nianbao.wording.Wording;

/// A comparison written to a file as a page, with both files' names and SHA-256 and the time.
final class SavedComparison {
  private final Shared shared;
  private final Document document;
  private final Side other;

  /// @param document the open document
  /// @param other what it is compared with
  SavedComparison(Shared shared, Document document, Side other) {
    this.shared = shared;
    this.document = document;
    this.other = other;
  }

  /// Asks for a file and writes the page there, on a background thread.
  void save(Comparison comparison) {
    var name = FileName.of(Wording.of("verification.file", document.name()), ComparisonPage.ENDING);
    var offered = document.file().map(file -> file.resolveSibling(name)).orElse(Path.of(name));
    shared.dialogs().files().comparisonToSave(offered).ifPresent(file -> write(comparison, file));
  }

  private void write(Comparison comparison, Path file) {
    var at = LocalDateTime.now();
    shared
        .background()
        .export(
            () -> {
              var page = new ComparisonPage(comparison, mine(comparison.mySide()), others(), at);
              Target.replace(shared.disk(), file, page.bytes());
              return file;
            },
            done -> shared.messages().notice(new ExportedFile(shared, done).notice()),
            shared.messages()::say);
  }

  /// The open draft, with its file's checksum if the file holds the very same draft.
  private ComparedReport mine(Compared mine) {
    return document
        .file()
        .flatMap(SavedComparison::read)
        .filter(read -> read.report().equals(mine))
        .map(ComparedReport::of)
        .orElseGet(() -> ComparedReport.of(document.name(), mine));
  }

  private static Optional<ReportFile> read(Path file) {
    try {
      return Optional.of(ReportFile.read(file));
    } catch (Trouble e) {
      return Optional.empty();
    }
  }

  private ComparedReport others() {
    return other
        .file()
        .map(ComparedReport::of)
        .orElseGet(() -> ComparedReport.of(other.name(), other.report()));
  }
}
