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
import org.nianbao.file.Trouble;
import org.nianbao.ui.Dialogs.Clash;
import org.nianbao.ui.Question.Answer;
import org.nianbao.ui.Questions.Asked;
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

  /// Whether the user has not yet said what becomes of another version of the file.
  boolean isUndecided(Document document) {
    return undecided.filter(editor -> editor == document.editor()).isPresent();
  }

  /// Somebody else has written the file, or taken it over: the window says so, and the user
  /// compares, keeps her own draft as a copy, or takes what is there, whenever she comes to it.
  /// Until then the draft counts as unsaved, whatever stands in the file.
  void changedOutside(Document document) {
    changedOutside(document, _ -> {});
  }

  /// The same, as a save has found out. Whoever still waits for that is asked at once.
  void changedOutside(Document document, Asked save) {
    changedOutside(
        document,
        there -> {
          if (save.isWaitedFor()) {
            var choices = there.spoilt().isEmpty() ? Clash.READABLE : Clash.SPOILT;
            act(document, there, dialogs.changedOutside(document.name(), choices));
          }
        });
  }

  private void changedOutside(Document document, Consumer<There> then) {
    if (!isOpen(document)) {
      return;
    }
    undecided = Optional.of(document.editor());
    document.editor().overtaken();
    ask(document, There.READABLE);
    document
        .held()
        .ifPresent(held ->
            documents
                .background()
                .read(
                    () -> There.of(held),
                    there -> {
                      if (isUndecided(document)) {
                        spoilt(document, there);
                        then.accept(there);
                      }
                    },
                    documents::say));
  }

  /// What somebody else has left in the file.
  ///
  /// @param spoilt SHA-256 of what cannot be read as a draft; empty if it can, or if the file
  ///   itself cannot be reached
  private record There(Optional<String> spoilt) {
    static final There READABLE = new There(Optional.empty());

    static There of(OpenDraft held) {
      var hash = held.foreign();
      try {
        DraftFile.read(held.file());
        return READABLE;
      } catch (Trouble e) {
        return new There(hash);
      }
    }
  }

  private void spoilt(Document document, There there) {
    if (there.spoilt().isPresent()) {
      ask(document, there);
    }
  }

  private void ask(Document document, There there) {
    var isReadable = there.spoilt().isEmpty();
    var choices = isReadable ? Clash.READABLE : Clash.SPOILT;
    documents
        .questions()
        .askAboutDocument(
            new Question(
                CLASH,
                Wording.of("dialog.clash.title", document.name()),
                isReadable ? Wording.of("question.clash.text") : Wording.of("dialog.clash.spoilt"),
                choices.stream().map(choice -> answer(document, there, choice)).toList()));
  }

  private Answer answer(Document document, There there, Clash choice) {
    Runnable act = () -> act(document, there, choice);
    // The question goes once that is done: a file dialog may be left again.
    return choice == Clash.STAY
        ? Answer.settling(choice.label(), act)
        : Answer.keeping(choice.label(), act);
  }

  private void act(Document document, There there, Clash choice) {
    switch (choice) {
      case COMPARE ->
          withFile(
              document,
              Wording.of("late.compare.go"),
              (held, opened) -> compareWithFile(document, held, opened));
      case COPY -> documents.saveAs(document);
      case RELOAD ->
          withFile(
              document,
              Wording.of("dialog.clash.reload"),
              (held, opened) -> reload(document, held, opened));
      case REPLACE -> replace(document, there);
      case STAY -> {}
    }
  }

  /// The draft counts as unsaved until that save is done.
  private void replace(Document document, There there) {
    document.held().ifPresent(held -> there.spoilt().ifPresent(held::seen));
    answered();
    documents.save();
  }

  /// The user has said what becomes of the other version of a document's file, or it is gone.
  void decided(Document document) {
    document.editor().settled();
    if (isUndecided(document)) {
      answered();
    }
  }

  private void answered() {
    undecided = Optional.empty();
    documents.questions().withdraw(CLASH);
  }

  private boolean isOpen(Document document) {
    return current().filter(now -> now.editor() == document.editor()).isPresent();
  }

  private void reload(Document document, OpenDraft held, DraftFile.Opened there) {
    if (there.draft().edition().equals(document.editor().draft().edition())) {
      held.seen(there);
      document.editor().reload(Wording.of("step.reload"), there.draft());
      answered();
    } else {
      documents.reopen(held.file());
    }
  }

  /// Having seen what is in the file now, the user may replace it.
  private void compareWithFile(Document document, OpenDraft held, DraftFile.Opened there) {
    held.seen(there);
    document.editor().saved(there.draft());
    answered();
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
                    }),
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
                    }),
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
