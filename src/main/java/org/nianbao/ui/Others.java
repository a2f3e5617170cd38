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

  /// Somebody else has written the file: the user compares, keeps her own draft as a copy, or takes
  /// what is there.
  void changedOutside(Document document) {
    switch (dialogs.changedOutside(document.name())) {
      case COMPARE -> compareWithFile(document);
      case COPY -> documents.saveAs(document, () -> {});
      case RELOAD -> reload(document);
      case STAY -> {}
    }
  }

  private void reload(Document document) {
    withFile(
        document,
        (held, there) -> {
          if (there.draft().edition().equals(document.editor().draft().edition())) {
            held.seen(there);
            document.editor().reload(Wording.of("step.reload"), there.draft());
          } else {
            documents.open(held.file());
          }
        });
  }

  /// Having seen what is in the file now, the user may replace it.
  private void compareWithFile(Document document) {
    withFile(
        document,
        (held, there) -> {
          held.seen(there);
          show(new Side(Wording.of("side.file"), "", there.draft()));
        });
  }

  private void withFile(Document document, BiConsumer<OpenDraft, DraftFile.Opened> act) {
    document
        .held()
        .ifPresent(held ->
            documents
                .background()
                .read(
                    () -> DraftFile.read(held.file()),
                    there -> act.accept(held, there),
                    documents::say));
  }

  /// Asks for another draft and shows it beside the open one.
  void compare() {
    choice
        .draftToOpen()
        .ifPresent(file ->
            documents
                .background()
                .read(
                    () -> DraftFile.read(file),
                    opened -> show(new Side(name(file), "", opened.draft())),
                    documents::say));
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
    var now = current().orElseThrow().editor().draft();
    documents
        .background()
        .read(() -> Past.of(disk, file.get(), now), this::versions, documents::say);
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
