package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.nextyear.NextYear;
import org.nianbao.nextyear.NextYearReport;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recogniser;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// Begins the next year's report (下一年度报告) from last year's, or attaches last year's to the open
/// one: a draft, or the report found in a document of another format. Says what is taken, and each
/// year in the text, before it begins one.
final class FromLastYear {
  private final Shared shared;
  private final Opening opening;

  FromLastYear(Shared shared, Opening opening) {
    this.shared = shared;
    this.opening = opening;
  }

  /// Asks for last year's report and begins the next one. Of the open draft it is taken as it is
  /// now, saved or not.
  void ask() {
    shared
        .dialogs()
        .files()
        .draftToOpen()
        .ifPresent(file -> read(file, Wording.of("late.open"), last -> begin(file, last)));
  }

  /// Asks for last year's report and attaches it to the open draft, as one undo step.
  void attach() {
    var editor = shared.current().get().orElseThrow().editor();
    shared
        .dialogs()
        .files()
        .draftToOpen()
        .ifPresent(file ->
            read(
                file,
                Wording.of("late.attach"),
                last -> {
                  if (shared.current().isOpen(editor)) {
                    attach(editor, last);
                  }
                }));
  }

  private void attach(Editor editor, Draft last) {
    editor.close();
    var draft = editor.draft();
    var cover = last.cover();
    NextYear.attached(draft, last)
        .ifPresentOrElse(
            next -> {
              editor.become(Wording.of("step.attach"), at(draft), next);
              shared.messages().notice(Wording.of("notice.attached", cover.unit(), cover.year()));
            },
            () ->
                shared
                    .messages()
                    .say(
                        new Trouble(
                            Wording.of(
                                "attach.otherYear", cover.year(), draft.cover().year() - 1))));
  }

  /// Takes last year's report from the open draft, as one undo step.
  void detach() {
    var editor = shared.current().get().orElseThrow().editor();
    editor.close();
    var draft = editor.draft();
    editor.become(Wording.of("step.detach"), at(draft), draft.withLastYear(Optional.empty()));
  }

  /// What is compared first: 上年结转.
  private static Place at(Draft draft) {
    return draft
        .edition()
        .cell("t3.carried_over.natural_person")
        .<Place>map(cell -> new Place.InCell(cell.ref()))
        .orElseGet(() -> new Place.OnCover(CoverField.UNIT));
  }

  /// Reads a report on a background thread; the open draft is taken as it is now.
  private void read(Path file, String name, Consumer<Draft> then) {
    shared
        .current()
        .get()
        .filter(open -> open.file().filter(file.toAbsolutePath()::equals).isPresent())
        .ifPresentOrElse(
            open -> {
              open.editor().close();
              then.accept(open.editor().draft());
            },
            () -> RunningImport.read(shared, file, name, () -> last(file), then));
  }

  private static Draft last(Path file) throws Trouble {
    return Reader.isDraft(file) ? DraftFile.read(file).draft() : Recogniser.in(file).marked();
  }

  private void begin(Path file, Draft last) {
    NextYear.of(last)
        .ifPresentOrElse(
            next -> begin(file, next),
            () ->
                shared
                    .messages()
                    .say(
                        new Trouble(
                            Wording.of(
                                "cli.new.year", last.cover().year() + 1, Statute.FIRST_YEAR))));
  }

  private void begin(Path file, NextYear next) {
    var said = new NextYearReport(next);
    var cover = next.draft().cover();
    var head = Wording.of("dialog.next.title", file.getFileName(), cover.year());
    if (shared
        .dialogs()
        .nextYear(head, String.join("\n", said.taken()), String.join("\n", said.years()))) {
      var edition = next.draft().edition();
      var editor = new Editor(Draft.of(edition, cover), Statute.of(edition).checker());
      opening.begin(
          editor,
          () -> {
            var name = Wording.of("step.nextYear", cover.year() - 1);
            editor.become(name, new Place.OnCover(CoverField.UNIT), next.draft());
            shared.messages().notice(Wording.of("notice.next", cover.year() - 1));
          });
    }
  }
}
