package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.nianbao.draft.Draft;
import org.nianbao.edit.Editor;
import org.nianbao.file.ConflictCopies;
import org.nianbao.file.Emptied;
import org.nianbao.statute.Statute;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Questions.Asked;

/// Opens drafts. A draft is read first, so that nobody is asked about unsaved work for a file that
/// cannot be opened, and nothing typed meanwhile is lost.
final class Opening {
  private final Shared shared;
  private final Leaving leaving;
  private final Preferences preferences;
  private Runnable opened = () -> {};
  private BiConsumer<Path, Asked> emptied = (_, _) -> {};

  Opening(Shared shared, Leaving leaving, Preferences preferences) {
    this.shared = shared;
    this.leaving = leaving;
    this.preferences = preferences;
  }

  /// Sets what to do when a draft has been opened for editing.
  void onOpened(Runnable act) {
    opened = act;
  }

  /// Sets what to do about a file that is empty. The action gets the file and whether the user is
  /// still waiting for it.
  void onEmptied(BiConsumer<Path, Asked> act) {
    emptied = act;
  }

  /// Opens a draft that has no file yet, after asking about unsaved work, and goes on with it.
  void begin(Draft draft, Runnable then) {
    begin(editor(draft), then);
  }

  /// Opens a draft that has no file yet, after asking about unsaved work, and goes on with it.
  void begin(Editor editor, Runnable then) {
    leaving.leave(() -> {
      shared.current().set(Document.untitled(editor));
      then.run();
    });
  }

  /// Opens a copy of a draft; the copy has no file yet.
  void copy(Draft draft) {
    begin(draft, () -> shared.messages().notice(Wording.of("notice.copy")));
  }

  /// Closes the document, after asking about unsaved work, and opens its file again.
  void reopen(Path file) {
    leaving.leave(() -> {
      shared.current().clear();
      edit(file);
    });
  }

  /// Opens a draft for editing.
  void edit(Path file) {
    open(file, Arrival.Intent.EDIT, _ -> opened.run());
  }

  /// Opens a draft read-only.
  void read(Path file) {
    open(file, Arrival.Intent.READ, _ -> {});
  }

  private static Editor editor(Draft draft) {
    return new Editor(draft, Statute.of(draft.edition()).checker());
  }

  /// Opens the draft that the program was started with.
  void open(EarlyDraft early) {
    Consumer<Arrival> then = early.intent() == Arrival.Intent.EDIT ? _ -> opened.run() : _ -> {};
    open(early.file(), early.intent(), early::arrived, then);
  }

  /// Opens a draft.
  ///
  /// @param then gets the draft once it is shown; not called if it cannot be opened or the user
  ///   cancels
  void open(Path file, Arrival.Intent intent, Consumer<Arrival> then) {
    open(file, intent, () -> CheckedArrival.of(shared.disk(), file, intent), then);
  }

  private void open(
      Path file, Arrival.Intent intent, Callable<CheckedArrival> read, Consumer<Arrival> then) {
    if (shared.current().isOpen(file)) {
      shared.messages().notice(Wording.of("notice.alreadyOpen"));
      return;
    }
    shared.questions().withdraw(late(file));
    arrive(
        file,
        read,
        arrival -> arrived(arrival, then, () -> open(file, intent, then)),
        () -> open(file, intent, then));
  }

  private static String late(Path file) {
    return "open " + file.toAbsolutePath();
  }

  /// Passes a draft on as soon as it is read. If the user has gone on working meanwhile, it is
  /// unlocked, and the window offers to open it.
  ///
  /// @param retry opens the draft from the beginning, if the user accepts that offer
  private void arrive(
      Path file, Callable<CheckedArrival> read, Consumer<CheckedArrival> then, Runnable retry) {
    var asked = shared.questions().asked();
    shared
        .background()
        .read(
            read,
            arrival -> {
              if (asked.isWaitedFor()) {
                then.accept(arrival);
              } else {
                shared.release(arrival.arrival().held(), () -> offer(file, retry));
              }
            },
            e -> failed(file, e, asked));
  }

  private void offer(Path file, Runnable retry) {
    var head = Wording.of("late.read", file.getFileName());
    shared.questions().ask(Question.late(late(file), head, Wording.of("late.open"), retry));
  }

  private void failed(Path file, Throwable e, Asked asked) {
    if (e instanceof Emptied) {
      emptied.accept(file, asked);
    } else {
      shared.messages().say(e);
    }
  }

  private void arrived(CheckedArrival checked, Consumer<Arrival> then, Runnable retry) {
    var arrival = checked.arrival();
    if (arrival.holder().isEmpty()) {
      show(checked, then, retry);
      return;
    }
    switch (shared.dialogs().held(arrival.file(), arrival.holder().get())) {
      case READ -> show(checked, then, retry);
      case COPY -> copy(arrival.opened().draft());
      case TAKE_OVER ->
          arrive(
              arrival.file(),
              () -> checked.takenOver(shared.disk()),
              taken -> show(taken, then, retry),
              retry);
      case STAY -> {}
    }
  }

  private void show(CheckedArrival checked, Consumer<Arrival> then, Runnable retry) {
    leaving.leave(
        () -> {
          show(checked);
          then.accept(checked.arrival());
        },
        () -> shared.release(checked.arrival().held()),
        retry);
  }

  private void show(CheckedArrival checked) {
    var arrival = checked.arrival();
    var opened = arrival.opened();
    var editor = checked.editor();
    editor.protect(protection(arrival));
    preferences.remember(
        RecentDraft.of(arrival.file(), editor.findings().get(), arrival.written()));
    shared
        .current()
        .set(
            arrival
                .held()
                .map(held -> Document.of(editor, held, arrival.written()))
                .orElseGet(() -> Document.onlyRead(editor, arrival.file(), arrival.written())));
    lookForCopies(editor, arrival);
    if (!opened.isAsSaved()) {
      shared.messages().warnOfEdited(arrival.file());
    }
    if (!editor.protection().get().isEmpty()) {
      shared.messages().notice(editor.protection().get());
    } else if (opened.draft().unknownMembers() > 0) {
      shared.messages().notice(Wording.of("notice.unknown", opened.draft().unknownMembers()));
    }
  }

  /// Warns of conflict copies that a sync program has left beside the draft. They are searched for
  /// on a background thread, since a share may be slow, and reported only if the draft is still
  /// open.
  private void lookForCopies(Editor editor, Arrival arrival) {
    shared
        .background()
        .read(
            () -> ConflictCopies.beside(arrival.file(), arrival.opened().draft()),
            copies -> {
              if (!copies.isEmpty() && shared.current().isOpen(editor)) {
                var names = copies.stream().map(copy -> copy.getFileName().toString()).toList();
                shared.messages().warn(Wording.of("notice.conflict", Wording.quoted(names)));
              }
            },
            shared.messages()::say);
  }

  private static String protection(Arrival arrival) {
    if (arrival.opened().isNewer()) {
      return Wording.of("protection.newer");
    }
    return arrival.held().isPresent()
        ? ""
        : arrival
            .holder()
            .map(holder -> Wording.of("protection.held", holder.user(), holder.host()))
            .orElse(Wording.of("protection.asked"));
  }
}
