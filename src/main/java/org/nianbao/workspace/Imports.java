package org.nianbao.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.nianbao.draft.CoverField;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.edit.Place;
import org.nianbao.file.DraftFile;
import org.nianbao.file.GivenFiles;
import org.nianbao.file.Trouble;
import org.nianbao.reader.Reader;
import org.nianbao.recognition.Recogniser;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.Recognition.State;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;

/// Opens reports of other formats: Word, WPS, Excel, web pages, PDF and text. What is found becomes
/// a draft without a file at once, as one undo step, so that its journal is kept while it is being
/// reviewed. A document in which everything is certain or blank needs no review.
final class Imports {
  private final Shared shared;
  private final Opening opening;
  private final FigureOffers figures;
  private Consumer<ImportedReport> review = _ -> {};
  private Consumer<ManyImports> many = _ -> {};

  Imports(Shared shared, Opening opening, FigureOffers figures) {
    this.shared = shared;
    this.opening = opening;
    this.figures = figures;
  }

  /// Sets who shows the list of many documents.
  void onMany(Consumer<ManyImports> act) {
    many = act;
  }

  /// Sets who shows a report that is to be reviewed.
  void onReview(Consumer<ImportedReport> act) {
    review = act;
  }

  /// Opens a file of any format: a draft as it is, else the report that is found in it, after
  /// asking about unsaved work.
  void open(Path file) {
    if (DraftFile.isNamedAsOne(file)) {
      opening.edit(file);
    } else {
      read(file);
    }
  }

  /// Opens what was dropped on the window: one file, or drafts of many documents at once.
  void open(List<Path> dropped) {
    if (dropped.size() == 1 && !Files.isDirectory(dropped.getFirst())) {
      open(dropped.getFirst());
      return;
    }
    try {
      var documents = GivenFiles.of(dropped);
      if (documents.documents().isEmpty()) {
        shared.messages().say(new Trouble(Wording.of("many.nothing")));
        return;
      }
      shared
          .dialogs()
          .files()
          .folderForDrafts()
          .ifPresent(folder -> {
            var all = new ManyImports(shared, documents, folder);
            many.accept(all);
            all.read(0);
          });
    } catch (Trouble e) {
      shared.messages().say(e);
    }
  }

  private void read(Path file) {
    RunningImport.read(
        shared,
        file,
        Wording.of("late.open"),
        () -> Reader.isDraft(file) ? List.<Recognition>of() : Recogniser.all(file),
        found -> {
          if (found.isEmpty()) {
            opening.edit(file);
          } else {
            ReportChoice.of(shared, file, found, report -> begin(file, report));
          }
        });
  }

  /// Says that a report has been reviewed.
  void taken(ImportedReport report) {
    figures.notice(report.notice(), report.editor());
  }

  private void begin(Path file, Recognition found) {
    var draft = found.marked();
    var blank = Draft.of(draft.edition(), draft.cover());
    var editor = new Editor(blank, Statute.of(draft.edition()).checker());
    opening.begin(
        editor,
        () -> {
          editor.become(
              Wording.of("step.import", file.getFileName()),
              new Place.OnCover(CoverField.UNIT),
              draft);
          if (found.isSettled()) {
            figures.notice(settled(file, found), editor);
          } else {
            review.accept(new ImportedReport(file, found, editor, OptionalInt.empty()));
          }
        });
  }

  private static String settled(Path file, Recognition found) {
    var name = file.getFileName();
    int certain = found.count(State.CERTAIN);
    return found.isClean()
        ? Wording.of("notice.import.clean", name, certain)
        : Wording.of("notice.import.blanks", name, certain, found.blanks());
  }
}
