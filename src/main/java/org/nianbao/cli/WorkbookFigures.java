package org.nianbao.cli;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Trouble;
import org.nianbao.sheet.SheetImport;
import org.nianbao.wording.Wording;

/// The figures of a workbook going into a draft, from which it was exported.
///
/// @param sheet the workbook
/// @param target the draft's file
/// @param opened the draft
record WorkbookFigures(Path sheet, Path target, DraftFile.Opened opened) {

  /// Reads the figures into the draft. It is locked meanwhile, so that nobody who has it open loses
  /// changes. A workbook of another unit or year is refused, since there is nobody to be asked.
  ///
  /// @param say takes what was done, a sentence each
  /// @throws Trouble if the workbook cannot be read, the draft cannot be written, somebody else is
  ///   working on it, or the workbook belongs to another report
  void into(Consumer<String> say) throws Trouble {
    var found = SheetImport.read(sheet, opened.draft());
    if (found.stranger().isPresent()) {
      throw new Trouble(Wording.of("cli.import.stranger", sheet, found.stranger().get()));
    }
    if (!found.changes().isEmpty()) {
      try (var held = OpenDraft.hold(Disk.ofUser(), target, opened)) {
        held.save(found.draft());
      }
    }
    found.lines().forEach(say);
    found.left().forEach(say);
    say.accept(
        found.changes().isEmpty()
            ? Wording.of("cli.import.same", sheet)
            : Wording.of("cli.import.done", target, found.changes().size()));
  }
}
