package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.sheet.SheetImport;
import org.nianbao.wording.Wording;

/// Import of the figures of a workbook that a colleague has filled in, or of a report of any other
/// format, into the open document: first shows what would change and what would be left out, then
/// makes one undo step of it. Rows of a report that can be read in several ways are reviewed, which
/// belongs to that step.
public final class WorkbookImport {
  private final Shared shared;
  private Consumer<ImportedReport> review = _ -> {};

  WorkbookImport(Shared shared) {
    this.shared = shared;
  }

  /// Sets who shows a report whose figures are to be reviewed.
  void onReview(Consumer<ImportedReport> act) {
    review = act;
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
    if (SheetImport.isWorkbook(file)) {
      read(
          file,
          editor,
          () -> SheetImport.read(file, draft),
          found -> take(editor, file, found.onto(editor.draft())));
    } else {
      read(
          file,
          editor,
          () -> DocumentFigures.in(file, draft),
          found -> take(editor, file, found.onto(editor.draft())));
    }
  }

  private <T> void read(Path file, Editor editor, Callable<T> work, Consumer<T> take) {
    var asked = shared.questions().asked();
    shared
        .background()
        .read(
            work,
            found ->
                asked.goOn(
                    Wording.of("late.read", file.getFileName()),
                    Wording.of("late.sheet"),
                    () -> {
                      if (shared.current().isOpen(editor)) {
                        editor.close();
                        take.accept(found);
                      }
                    }),
            shared.messages()::say);
  }

  private void take(Editor editor, Path file, SheetImport found) {
    var changes = found.changes();
    if (asks(file, found, 0)) {
      var first = changes.keySet().iterator().next();
      editor.put(Wording.of("step.sheet", changes.size()), first, changes);
      shared.messages().notice(read(file, changes.size()));
    }
  }

  private void take(Editor editor, Path file, DocumentFigures found) {
    if (!asks(file, found.figures(), found.questions())) {
      return;
    }
    int before = editor.steps();
    var first = found.found().entries().keySet().stream().findFirst();
    var at = first.orElseGet(() -> found.found().cells().keySet().iterator().next());
    var name = Wording.of("step.figures", file.getFileName());
    editor.become(name, new Place.InCell(at), found.draft());
    if (found.questions() > 0) {
      review.accept(new ImportedReport(file, found.found(), editor, OptionalInt.of(before)));
    } else {
      shared.messages().notice(read(file, found.figures().changes().size()));
    }
  }

  private static String read(Path file, int changes) {
    return Wording.of("notice.sheet.read", file.getFileName(), changes);
  }

  /// Asks whether to go on, or says that there is nothing to change.
  ///
  /// @param questions how many rows are to be reviewed then
  private boolean asks(Path file, SheetImport found, int questions) {
    int changes = found.changes().size();
    var name = file.getFileName();
    if (changes + questions == 0 && found.left().isEmpty() && found.stranger().isEmpty()) {
      shared.messages().notice(Wording.of("notice.sheet.same", name));
      return false;
    }
    var act =
        questions > 0
            ? Optional.of(Wording.of("dialog.sheet.review", questions))
            : changes == 0
                ? Optional.<String>empty()
                : Optional.of(Wording.of("dialog.sheet.yes", changes));
    return shared
        .dialogs()
        .takeSheet(head(name, found), text(found, questions), details(found), act);
  }

  private static String head(Path name, SheetImport found) {
    int changes = found.changes().size();
    return changes == 0
        ? Wording.of("dialog.sheet.same", name)
        : Wording.of("dialog.sheet.title", name, changes);
  }

  private static String text(SheetImport found, int questions) {
    var open =
        questions == 0
            ? Stream.<String>empty()
            : Stream.of(Wording.of("dialog.sheet.questions", questions));
    var cleared =
        found.cleared() == 0
            ? Stream.<String>empty()
            : Stream.of(Wording.of("dialog.sheet.cleared", found.cleared()));
    var left =
        found.left().isEmpty()
            ? Stream.<String>empty()
            : Stream.of(Wording.of("dialog.sheet.left", found.left().size()));
    return Stream.of(found.stranger().stream(), open, cleared, left)
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
