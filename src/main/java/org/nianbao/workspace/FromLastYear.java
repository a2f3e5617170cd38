package org.nianbao.workspace;

import java.nio.file.Path;
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

/// Begins the next year's report (下一年度报告) from last year's: a draft, or the report found in a
/// document of another format. Says what is taken, and each year in the text, before it does.
final class FromLastYear {
  private final Shared shared;
  private final Opening opening;

  FromLastYear(Shared shared, Opening opening) {
    this.shared = shared;
    this.opening = opening;
  }

  /// Asks for last year's report. Of the open draft it is taken as it is now, saved or not.
  void ask() {
    shared.dialogs().files().lastYearToOpen().ifPresent(this::read);
  }

  private void read(Path file) {
    shared
        .current()
        .get()
        .filter(open -> open.file().filter(file.toAbsolutePath()::equals).isPresent())
        .ifPresentOrElse(
            open -> {
              open.editor().close();
              begin(file, open.editor().draft());
            },
            () ->
                RunningImport.read(
                    shared, file, Wording.of("late.open"), () -> last(file), Runnable::run));
  }

  /// Reads last year's report, and returns what begins the next one.
  private Runnable last(Path file) throws Trouble {
    if (Reader.isDraft(file)) {
      var last = DraftFile.read(file).draft();
      return () -> begin(file, last);
    }
    var found = Recogniser.all(file);
    return () -> ReportChoice.of(shared, file, found, report -> begin(file, report.marked()));
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
