package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.compare.Comparison;
import org.nianbao.file.DraftFile;
import org.nianbao.verification.ReportFile;
import org.nianbao.wording.Wording;

/// Comparisons of the open document with other drafts: with its earlier versions, or with a
/// colleague's draft.
public final class OtherDrafts {
  private final Shared shared;
  private final Opening opening;
  private Consumer<Side> show = _ -> {};

  OtherDrafts(Shared shared, Opening opening) {
    this.shared = shared;
    this.opening = opening;
  }

  /// Sets who shows a comparison; until then none is shown.
  public void onShow(Consumer<Side> show) {
    this.show = show;
  }

  /// Shows a comparison of the document with another draft.
  public void show(Side other) {
    show.accept(other);
  }

  private Optional<Document> current() {
    return shared.current().get();
  }

  /// Reads a draft on a background thread for a command on the open document. If that document has
  /// been closed meanwhile, nothing happens.
  ///
  /// @param name label of the button that goes on, if the user has gone on working meanwhile
  /// @param then gets the draft, on the application thread
  void read(Path file, String name, Consumer<DraftFile.Opened> then) {
    var document = current().orElseThrow();
    var asked = shared.questions().asked();
    shared
        .background()
        .read(
            () -> DraftFile.read(file),
            there ->
                asked.goOn(
                    Wording.of("late.read", file.getFileName()),
                    name,
                    () -> {
                      if (shared.current().isOpen(document)) {
                        then.accept(there);
                      }
                    }),
            shared.messages()::say);
  }

  /// Asks for another draft, or a document of any format that is read, and compares the open draft
  /// with it. A document can be large: while it is read the window goes on, says so, and lets the
  /// user cancel.
  public void compare() {
    shared.dialogs().files().draftToOpen().ifPresent(this::compare);
  }

  private void compare(Path file) {
    var document = current().orElseThrow();
    RunningImport.read(
        shared,
        file,
        Wording.of("late.compare.go"),
        () -> ReportFile.read(file),
        there -> {
          if (shared.current().isOpen(document)) {
            show(there);
          }
        });
  }

  private void show(ReportFile read) {
    show(Side.of(read));
    if (!read.isAsSaved()) {
      shared.messages().warnOfEdited(read.file());
    }
  }

  /// Asks for a file and writes a comparison there as a page to be printed.
  public void save(Comparison comparison, Side other) {
    current().ifPresent(document -> new SavedComparison(shared, document, other).save(comparison));
  }

  /// Lists the earlier versions of the open file, with how each differs from the next, and opens or
  /// compares the chosen one.
  public void versions() {
    var file = current().flatMap(Document::file);
    if (file.isEmpty()) {
      shared.messages().notice(Wording.of("notice.noVersions"));
      return;
    }
    var document = current().orElseThrow();
    var now = document.editor().draft();
    var asked = shared.questions().asked();
    shared
        .background()
        .read(
            () -> EarlierVersion.of(shared.disk(), file.get(), now),
            versions ->
                asked.goOn(
                    Wording.of("late.versions"),
                    Wording.of("late.versions.go"),
                    () -> {
                      if (shared.current().isOpen(document)) {
                        versions(versions);
                      }
                    }),
            shared.messages()::say);
  }

  private void versions(List<EarlierVersion> versions) {
    if (versions.isEmpty()) {
      shared.messages().notice(Wording.of("notice.noVersions"));
      return;
    }
    shared
        .dialogs()
        .versions(versions)
        .ifPresent(choice -> {
          var earlier = choice.version();
          var when = Times.of(earlier.version().written());
          switch (choice.act()) {
            case COPY -> opening.copy(earlier.draft());
            case COMPARE -> show(new Side(Wording.of("side.version"), when, earlier.draft()));
          }
        });
  }
}
