package org.nianbao.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianbao.file.DraftFile;
import org.nianbao.file.OpenDraft;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Dialogs.Clash;
import org.nianbao.workspace.Question.Answer;
import org.nianbao.workspace.Questions.Asked;

/// The conflict that arises when somebody else has written the open document's file: the window
/// reports it, and the user compares, keeps her own draft as a copy, or takes over what is in the
/// file, whenever she comes to it.
final class OutsideChanges {
  private final Shared shared;
  private final FileClash clash;
  private final Saving saving;
  private final Opening opening;
  private final OtherDrafts others;

  OutsideChanges(
      Shared shared, FileClash clash, Saving saving, Opening opening, OtherDrafts others) {
    this.shared = shared;
    this.clash = clash;
    this.saving = saving;
    this.opening = opening;
    this.others = others;
  }

  /// Reports that somebody else has written the document's file, or has taken it over.
  void changed(Document document) {
    changed(document, _ -> {});
  }

  /// Reports the same, as found by a save. If the user is still waiting for the save, a dialog asks
  /// at once.
  void changed(Document document, Asked save) {
    changed(
        document,
        there -> {
          if (save.isWaitedFor()) {
            act(document, there, shared.dialogs().changedOutside(document.name(), there.choices()));
          }
        });
  }

  /// Withdraws the report: the document's file is again what it was.
  void restored(Document document) {
    clash.decided(document);
  }

  /// Warns that somebody else has taken over the document.
  void takenOver(Document document) {
    shared.messages().warn(Wording.of("notice.takenOver", document.name()));
  }

  private void changed(Document document, Consumer<There> then) {
    if (!shared.current().isOpen(document)) {
      return;
    }
    clash.begin(document);
    ask(document, There.READABLE);
    document
        .held()
        .ifPresent(held ->
            shared
                .background()
                .read(
                    () -> There.of(held),
                    there -> {
                      if (clash.isUndecided(document)) {
                        spoilt(document, there);
                        then.accept(there);
                      }
                    },
                    shared.messages()::say));
  }

  /// The present content of the file.
  ///
  /// @param spoilt SHA-256 of content that cannot be read as a draft; empty if it can, or if the
  ///   file itself cannot be reached
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

    /// The answers that the user can choose from.
    List<Clash> choices() {
      return spoilt.isEmpty() ? Clash.READABLE : Clash.SPOILT;
    }

    String sentence() {
      return spoilt.isEmpty()
          ? Wording.of("question.clash.text")
          : Wording.of("dialog.clash.spoilt");
    }
  }

  private void spoilt(Document document, There there) {
    if (there.spoilt().isPresent()) {
      ask(document, there);
    }
  }

  private void ask(Document document, There there) {
    shared
        .questions()
        .askAboutDocument(
            new Question(
                FileClash.ABOUT,
                Wording.of("dialog.clash.title", document.name()),
                there.sentence(),
                there.choices().stream().map(choice -> answer(document, there, choice)).toList()));
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
      case COPY -> saving.saveAs(document, () -> {}, () -> {});
      case RELOAD ->
          withFile(
              document,
              Wording.of("dialog.clash.reload"),
              (held, opened) -> reload(document, held, opened));
      case REPLACE -> replace(document, there);
      case STAY -> {}
    }
  }

  /// Replaces the unreadable file by the draft, which counts as unsaved until that save is done.
  private void replace(Document document, There there) {
    document.held().ifPresent(held -> there.spoilt().ifPresent(held::seen));
    clash.answered();
    saving.save(() -> {}, () -> {});
  }

  private void reload(Document document, OpenDraft held, DraftFile.Opened there) {
    if (there.draft().edition().equals(document.editor().draft().edition())) {
      held.seen(there);
      document.editor().reload(Wording.of("step.reload"), there.draft());
      clash.answered();
    } else {
      opening.reopen(held.file());
    }
  }

  /// Compares the draft with the file. Once the user has seen what is in the file, the next save
  /// may replace it.
  private void compareWithFile(Document document, OpenDraft held, DraftFile.Opened there) {
    held.seen(there);
    document.editor().saved(there.draft());
    clash.answered();
    others.show(new Side(Wording.of("side.file"), "", there.draft()));
  }

  private void withFile(
      Document document, String name, BiConsumer<OpenDraft, DraftFile.Opened> act) {
    document
        .held()
        .ifPresent(held -> others.read(held.file(), name, there -> act.accept(held, there)));
  }
}
