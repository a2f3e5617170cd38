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

  /// What to do when a draft has been opened to work on it.
  void onOpened(Runnable act) {
    opened = act;
  }

  /// What to do about a file in which nothing is left. It gets the file and whether whoever wanted
  /// to open it still waits.
  void onEmptied(BiConsumer<Path, Asked> act) {
    emptied = act;
  }

  /// Opens a draft that is in no file yet, and goes on with it.
  void begin(Draft draft, Runnable then) {
    leaving.leave(() -> {
      shared.current().set(Document.untitled(editor(draft)));
      then.run();
    });
  }

  /// Opens a copy of a draft, which is in no file yet.
  void copy(Draft draft) {
    begin(draft, () -> shared.messages().notice(Wording.of("notice.copy")));
  }

  /// Leaves the document and opens what is in its file now.
  void reopen(Path file) {
    leaving.leave(() -> {
      shared.current().clear();
      edit(file);
    });
  }

  /// Opens a draft to work on it.
  void edit(Path file) {
    open(file, Arrival.Intent.EDIT, _ -> opened.run());
  }

  /// Opens a draft to look at it.
  void read(Path file) {
    open(file, Arrival.Intent.READ, _ -> {});
  }

  private static Editor editor(Draft draft) {
    return new Editor(draft, Statute.of(draft.edition()).checker());
  }

  /// Opens a draft and goes on with it, once it is on the screen.
  void open(Path file, Arrival.Intent intent, Consumer<Arrival> then) {
    if (shared.current().isOpen(file)) {
      shared.messages().notice(Wording.of("notice.alreadyOpen"));
      return;
    }
    shared.questions().withdraw(late(file));
    arrive(
        file,
        () -> Arrival.of(shared.disk(), file, intent),
        arrival -> arrived(arrival, then, () -> open(file, intent, then)),
        () -> open(file, intent, then));
  }

  private static String late(Path file) {
    return "open " + file.toAbsolutePath();
  }

  /// Goes on with a draft as soon as it is read, unless the user went on with something else
  /// meanwhile: then it is offered, and given back until somebody wants it.
  ///
  /// @param again what begins anew
  private void arrive(Path file, Callable<Arrival> read, Consumer<Arrival> then, Runnable again) {
    var asked = shared.questions().asked();
    shared
        .background()
        .read(
            read,
            arrival -> {
              if (asked.isWaitedFor()) {
                then.accept(arrival);
              } else {
                shared.release(arrival.held(), () -> offer(file, again));
              }
            },
            e -> failed(file, e, asked));
  }

  private void offer(Path file, Runnable again) {
    var head = Wording.of("late.read", file.getFileName());
    shared.questions().ask(Question.late(late(file), head, Wording.of("late.open"), again));
  }

  private void failed(Path file, Throwable e, Asked asked) {
    if (e instanceof Emptied) {
      emptied.accept(file, asked);
    } else {
      shared.messages().say(e);
    }
  }

  private void arrived(Arrival arrival, Consumer<Arrival> then, Runnable again) {
    if (arrival.holder().isEmpty()) {
      show(arrival, then, again);
      return;
    }
    switch (shared.dialogs().held(arrival.file(), arrival.holder().get())) {
      case READ -> show(arrival, then, again);
      case COPY -> copy(arrival.opened().draft());
      case TAKE_OVER ->
          arrive(
              arrival.file(),
              () -> arrival.takenOver(shared.disk()),
              taken -> show(taken, then, again),
              again);
      case STAY -> {}
    }
  }

  private void show(Arrival arrival, Consumer<Arrival> then, Runnable again) {
    leaving.leave(
        () -> {
          show(arrival);
          then.accept(arrival);
        },
        () -> shared.release(arrival.held()),
        again);
  }

  private void show(Arrival arrival) {
    var opened = arrival.opened();
    var editor = editor(opened.draft());
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

  /// On a background thread, since a share may take its time; said as long as the draft is still
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
