package org.nianbao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianbao.edit.Editor;
import org.nianbao.file.Disk;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OpenDraft;
import org.nianbao.ui.Dialogs.Clash;
import org.nianbao.ui.Question.Answer;
import org.nianbao.ui.compare.Side;
import org.nianbao.wording.Wording;

/// The open document beside other drafts: what somebody else has written into its file, its earlier
/// versions, a colleague's draft.
final class Others {
  private static final String CLASH = "clash";

  private final Disk disk;
  private final Dialogs dialogs;
  private final FileChoice choice;
  private final Documents documents;
  private Consumer<Side> show = _ -> {};
  private Optional<Editor> undecided = Optional.empty();

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

  /// What goes on by itself follows the open document.
  void follow() {
    documents.current().map(open -> open.map(Document::editor)).subscribe(_ -> decided());
  }

  /// Whether the user has not yet said what becomes of another version of the file.
  boolean isUndecided(Document document) {
    return undecided.filter(editor -> editor == document.editor()).isPresent();
  }

  /// Somebody else has written the file, or taken it over: the window says so, and the user
  /// compares, keeps her own draft as a copy, or takes what is there, whenever she comes to it.
  /// Until then the draft counts as unsaved: it is not what the file says.
  void changedOutside(Document document) {
    if (!isOpen(document)) {
      return;
    }
    undecided = Optional.of(document.editor());
    documents
        .questions()
        .ask(
            new Question(
                CLASH,
                Wording.of("dialog.clash.title", document.name()),
                Wording.of("question.clash.text"),
                List.of(
                    answer(Wording.of("dialog.clash.compare"), document, Clash.COMPARE),
                    answer(Wording.of("dialog.clash.copy"), document, Clash.COPY),
                    answer(Wording.of("dialog.clash.reload"), document, Clash.RELOAD),
                    answer(Wording.of("dialog.clash.stay"), document, Clash.STAY))));
    document
        .held()
        .ifPresent(held ->
            documents
                .background()
                .read(
                    () -> DraftFile.read(held.file()),
                    there -> {
                      if (isUndecided(document)) {
                        document.editor().saved(there.draft());
                      }
                    },
                    _ -> {}));
  }

  private Answer answer(String name, Document document, Clash choice) {
    Runnable act = () -> act(document, choice);
    // The question goes once that is done: a file dialog may be left again.
    return choice == Clash.STAY ? Answer.settling(name, act) : Answer.keeping(name, act);
  }

  /// Asks what to do about another version of the file, as the draft is to be saved.
  void decide(Document document) {
    changedOutside(document);
    act(document, dialogs.changedOutside(document.name()));
  }

  private void act(Document document, Clash choice) {
    switch (choice) {
      case COMPARE -> withFile(document, Wording.of("late.compare.go"), this::compareWithFile);
      case COPY -> documents.saveAs(document);
      case RELOAD ->
          withFile(
              document,
              Wording.of("dialog.clash.reload"),
              (held, there) -> reload(document, held, there));
      case STAY -> {}
    }
  }

  /// The user has said what becomes of the other version.
  void decided() {
    undecided = Optional.empty();
    documents.questions().withdraw(CLASH);
  }

  private boolean isOpen(Document document) {
    return current().filter(now -> now.editor() == document.editor()).isPresent();
  }

  private void reload(Document document, OpenDraft held, DraftFile.Opened there) {
    if (there.draft().edition().equals(document.editor().draft().edition())) {
      held.seen(there);
      decided();
      document.editor().reload(Wording.of("step.reload"), there.draft());
    } else {
      documents.reopen(held.file());
    }
  }

  /// Having seen what is in the file now, the user may replace it.
  private void compareWithFile(OpenDraft held, DraftFile.Opened there) {
    held.seen(there);
    decided();
    current().orElseThrow().editor().saved(there.draft());
    show(new Side(Wording.of("side.file"), "", there.draft()));
  }

  private void withFile(
      Document document, String name, BiConsumer<OpenDraft, DraftFile.Opened> act) {
    document.held().ifPresent(held -> read(held.file(), name, there -> act.accept(held, there)));
  }

  /// Reads a draft for the open document. If that has been left meanwhile, nothing happens.
  ///
  /// @param name of the button that goes on, if it is not waited for any more
  private void read(Path file, String name, Consumer<DraftFile.Opened> then) {
    var document = current().orElseThrow();
    var asked = documents.questions().asked();
    documents
        .background()
        .read(
            () -> DraftFile.read(file),
            there ->
                asked.goOn(
                    Wording.of("late.read", file.getFileName()),
                    name,
                    () -> {
                      if (isOpen(document)) {
                        then.accept(there);
                      }
                    },
                    () -> {}),
            documents::say);
  }

  /// Asks for another draft and shows it beside the open one.
  void compare() {
    choice
        .draftToOpen()
        .ifPresent(file -> read(file, Wording.of("late.compare.go"), opened -> show(file, opened)));
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
    var asked = documents.questions().asked();
    documents
        .background()
        .read(
            () -> Past.of(disk, file.get(), now),
            versions ->
                asked.goOn(
                    Wording.of("late.versions"),
                    Wording.of("late.versions.go"),
                    () -> {
                      if (isOpen(document)) {
                        versions(versions);
                      }
                    },
                    () -> {}),
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
