package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.sheet.SheetImport;
import org.nianbao.wording.Wording;

/// Import of the figures of a workbook that a colleague has filled in, or of a report of any other
/// format, into the open document: first shows what would change and what would be left out, then
/// makes one undo step of it.
public final class WorkbookImport {
  private final Shared shared;

  WorkbookImport(Shared shared) {
    this.shared = shared;
  }

  /// Asks for a workbook and reads it into the open document. If that document has been closed by
  /// the time the workbook is read, nothing happens. A read-only document shows a notice instead.
  ///
  /// @throws java.util.NoSuchElementException if no document is open
  public void read() {
    var document = shared.current().get().orElseThrow();
    var editor = document.editor();
    if (!editor.protection().get().isEmpty()) {
      shared.messages().notice(editor.protection().get());
      return;
    }
    editor.close();
    var draft = editor.draft();
    shared.dialogs().files().sheetToOpen().ifPresent(file -> read(file, editor, draft));
  }

  private void read(Path file, Editor editor, Draft draft) {
    var asked = shared.questions().asked();
    shared
        .background()
        .read(
            () ->
                SheetImport.isWorkbook(file)
                    ? SheetImport.read(file, draft)
                    : DocumentFigures.in(file, draft),
            found ->
                asked.goOn(
                    Wording.of("late.read", file.getFileName()),
                    Wording.of("late.sheet"),
                    () -> {
                      if (shared.current().isOpen(editor)) {
                        editor.close();
                        take(editor, file, found.onto(editor.draft()));
                      }
                    }),
            shared.messages()::say);
  }

  private void take(Editor editor, Path file, SheetImport found) {
    var changes = found.changes();
    var name = file.getFileName();
    if (changes.isEmpty() && found.left().isEmpty() && found.stranger().isEmpty()) {
      shared.messages().notice(Wording.of("notice.sheet.same", name));
      return;
    }
    var act =
        changes.isEmpty()
            ? Optional.<String>empty()
            : Optional.of(Wording.of("dialog.sheet.yes", changes.size()));
    if (shared.dialogs().takeSheet(head(name, found), text(found), details(found), act)) {
      var first = changes.keySet().iterator().next();
      editor.put(Wording.of("step.sheet", changes.size()), first, changes);
      shared.messages().notice(Wording.of("notice.sheet.read", name, changes.size()));
    }
  }

  private static String head(Path name, SheetImport found) {
    int changes = found.changes().size();
    return changes == 0
        ? Wording.of("dialog.sheet.same", name)
        : Wording.of("dialog.sheet.title", name, changes);
  }

  private static String text(SheetImport found) {
    var cleared =
        found.cleared() == 0
            ? Stream.<String>empty()
            : Stream.of(Wording.of("dialog.sheet.cleared", found.cleared()));
    var left =
        found.left().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(Wording.of("dialog.sheet.left", found.left().size()));
    return Stream.of(found.stranger().stream(), cleared, left)
        .flatMap(sentences -> sentences)
        .collect(Collectors.joining("\n"));
  }

  /// The details of the dialog. What is left out comes first, since the changes can still be looked
  /// at afterwards.
  private static String details(SheetImport found) {
    return Stream.concat(found.left().stream(), found.lines().stream())
        .collect(Collectors.joining("\n"));
  }
}
