package org.nianbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OpenDraft;
import org.nianbao.ui.compare.Side;
import org.nianbao.wording.Wording;

/// The open document beside other drafts: what somebody else has written into its file, its earlier
/// versions, a colleague's draft.
final class Others {
  private final Disk disk;
  private final Dialogs dialogs;
  private final FileChoice choice;
  private final Documents documents;
  private Consumer<Side> show = _ -> {};
  private boolean isAsking;

  Others(Disk disk, Dialogs dialogs, FileChoice choice, Documents documents) {
    this.disk = disk;
    this.dialogs = dialogs;
    this.choice = choice;
    this.documents = documents;
  }

  /// Where to show the document beside another draft.
  void onShow(Consumer<Side> show) {
    this.show = show;
  }

  /// Shows the document beside another draft.
  void show(Side other) {
    show.accept(other);
  }

  private Optional<Document> current() {
    return documents.current().get();
  }

  /// Somebody else has written the file, or taken it over: the user compares, keeps her own draft
  /// as a copy, or takes what is there. Until then the draft counts as unsaved: it is not what the
  /// file says.
  void changedOutside(Document document) {
    if (isAsking || !isOpen(document)) {
      return;
    }
    isAsking = true;
    var choice = dialogs.changedOutside(document.name());
    isAsking = false;
    switch (choice) {
      case COMPARE -> withFile(document, this::compareWithFile);
      case COPY -> documents.saveAs(document);
      case RELOAD -> withFile(document, (held, there) -> reload(document, held, there));
      case STAY -> withFile(document, (_, there) -> document.editor().saved(there.draft()));
    }
  }

  private boolean isOpen(Document document) {
    return current().filter(now -> now.editor() == document.editor()).isPresent();
  }

  private void reload(Document document, OpenDraft held, DraftFile.Opened there) {
    if (there.draft().edition().equals(document.editor().draft().edition())) {
      held.seen(there);
      document.editor().reload(Wording.of("step.reload"), there.draft());
    } else {
      documents.reopen(held.file());
    }
  }

  /// Having seen what is in the file now, the user may replace it.
  private void compareWithFile(OpenDraft held, DraftFile.Opened there) {
    held.seen(there);
    current().orElseThrow().editor().saved(there.draft());
    show(new Side(Wording.of("side.file"), "", there.draft()));
  }

  private void withFile(Document document, BiConsumer<OpenDraft, DraftFile.Opened> act) {
    document.held().ifPresent(held -> read(held.file(), there -> act.accept(held, there)));
  }

  /// Reads a draft for the open document. If that has been left meanwhile, nothing happens.
  private void read(Path file, Consumer<DraftFile.Opened> then) {
    var document = current().orElseThrow();
    documents
        .background()
        .read(
            () -> DraftFile.read(file),
            there -> {
              if (isOpen(document)) {
                then.accept(there);
              }
            },
            documents::say);
  }

  /// Asks for another draft and shows it beside the open one.
  void compare() {
    choice.draftToOpen().ifPresent(file -> read(file, opened -> show(file, opened)));
  }

  private void show(Path file, DraftFile.Opened opened) {
    show(new Side(name(file), "", opened.draft()));
    if (!opened.isAsSaved()) {
      documents.warnOfEdited(file);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /// Lists the earlier versions of the open file, and how each differs from the next.
  void versions() {
    var file = current().flatMap(Document::file);
    if (file.isEmpty()) {
      documents.notice(Wording.of("notice.noVersions"));
      return;
    }
    var document = current().orElseThrow();
    var now = document.editor().draft();
    documents
        .background()
        .read(
            () -> Past.of(disk, file.get(), now),
            versions -> {
              if (isOpen(document)) {
                versions(versions);
              }
            },
            documents::say);
  }

  private void versions(List<Past> versions) {
    if (versions.isEmpty()) {
      documents.notice(Wording.of("notice.noVersions"));
      return;
    }
    dialogs
        .versions(versions)
        .ifPresent(choice -> {
          var past = choice.past();
          var when = Times.of(past.version().written());
          switch (choice.act()) {
            case COPY -> documents.leave(() -> documents.copy(past.draft()));
            case COMPARE -> show(new Side(Wording.of("side.version"), when, past.draft()));
          }
        });
  }
}
