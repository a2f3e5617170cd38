package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.checksheet.CheckSheet;
import org.nianbao.checksheet.CheckedFile;
import org.nianbao.compare.Compared;
import org.nianbao.draft.Draft;
import org.nianbao.file.Disk;
import org.nianbao.file.Target;
import org.nianbao.file.Trouble;
import org.nianbao.statute.LocalRules;
import org.nianbao.verification.ReportFile;
import org.nianbao.wording.Wording;

/// Writes the check sheet that `check --report` asks for.
final class CheckReport {
  private CheckReport() {}

  /// Refuses what no sheet can be written to or of.
  ///
  /// @throws Trouble if there are several drafts, or the name is not that of a Word document
  static void require(Path sheet, List<Path> files) throws Trouble {
    if (files.size() > 1) {
      throw new Trouble(Wording.of("cli.check.report.one", files.size()));
    }
    if (!sheet.toString().toLowerCase(Locale.ROOT).endsWith(CheckSheet.ENDING)) {
      throw new Trouble(Wording.of("cli.check.report.ending", sheet));
    }
    if (sheet.toAbsolutePath().normalize().equals(files.getFirst().toAbsolutePath().normalize())) {
      throw new Trouble(Wording.of("cli.check.report.same", sheet));
    }
  }

  /// Writes the sheet.
  ///
  /// @param draft the draft as it was read from the file
  /// @param checked the same with last year's report, if that is attached for this
  /// @param rules what is asked for beside the form
  /// @throws Trouble if it cannot be written, or the file was changed meanwhile
  static void write(Path sheet, Path file, Draft draft, Draft checked, LocalRules rules)
      throws Trouble {
    var read = ReportFile.read(file);
    if (!read.report().equals(new Compared.OfDraft(draft))) {
      throw new Trouble(Wording.of("verification.changing", file));
    }
    var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    var content =
        CheckSheet.bytes(
            checked, rules, new CheckedFile(name, Optional.of(read.sha256())), LocalDateTime.now());
    Target.replace(Disk.ofUser(), sheet, content);
  }
}
