package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.nianbao.checksheet.CheckSheet;
import org.nianbao.checksheet.CheckedFile;
import org.nianbao.compare.Compared;
import org.nianbao.draft.Draft;
import org.nianbao.file.CountyRequirements;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.verification.ReportFile;

/// The check sheet 检查单 of the open report, written to a file. It states the checksum of the
/// report's file only if that holds the very same report; otherwise it says 未保存.
final class SavedCheckSheet {
  private final Shared shared;
  private final SaveLocations locations;
  private final Document document;

  SavedCheckSheet(Shared shared, SaveLocations locations, Document document) {
    this.shared = shared;
    this.locations = locations;
    this.document = document;
  }

  /// Asks for a file and writes the sheet there, on a background thread.
  void save() {
    document.editor().close();
    locations.ofCheckSheet(document).ifPresent(this::write);
  }

  private void write(Path file) {
    var draft = document.editor().draft();
    var own = document.file();
    var name = own.map(Path::getFileName).map(Path::toString).orElseGet(document::name);
    var at = LocalDateTime.now();
    shared
        .background()
        .export(
            () -> {
              var checked = new CheckedFile(name, own.flatMap(one -> sha256(one, draft)));
              var rules = CountyRequirements.of(shared.disk(), own, draft).rules();
              Target.replace(shared.disk(), file, CheckSheet.bytes(draft, rules, checked, at));
              return file;
            },
            done -> shared.messages().notice(new ExportedFile(shared, done).notice()),
            shared.messages()::say);
  }

  /// SHA-256 of the file; empty if it does not hold the draft or cannot be read.
  private static Optional<String> sha256(Path file, Draft draft) {
    try {
      return Optional.of(ReportFile.read(file))
          .filter(read -> read.report().equals(new Compared.OfDraft(draft)))
          .map(ReportFile::sha256);
    } catch (Trouble e) {
      return Optional.empty();
    }
  }
}
