package org.nianbao.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.nianbao.edit.Editor;
import org.nianbao.file.ConflictCopies;
import org.nianbao.file.Disk;
import org.nianbao.file.Emptied;
import org.nianbao.ui.Questions.Asked;
import org.nianbao.wording.Wording;

/// Opens drafts. A draft is read first, so that nobody is asked about unsaved work for a file that
/// cannot be opened, and nothing typed meanwhile is lost.
final class Opening {
  private final Disk disk;
  private final Dialogs dialogs;
  private final Documents documents;
  private final Rescue rescue;

  Opening(Disk disk, Dialogs dialogs, Documents documents) {
    this.disk = disk;
    this.dialogs = dialogs;
    this.documents = documents;
    rescue = new Rescue(disk, dialogs, documents);
  }

  /// Opens a draft and goes on with it, once it is on the screen.
  void open(Path file, Arrival.Intent intent, Consumer<Arrival> then) {
    if (documents.isOpen(file)) {
      documents.notice(Wording.of("notice.alreadyOpen"));
      return;
    }
    documents.questions().withdraw(late(file));
    arrive(
        file,
        () -> Arrival.of(disk, file, intent),
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
    var asked = documents.questions().asked();
    documents
        .background()
        .read(
            read,
            arrival -> {
              if (asked.isWaitedFor()) {
                then.accept(arrival);
              } else {
                documents.release(arrival.held(), () -> offer(file, again));
              }
            },
            e -> failed(file, e, asked));
  }

  private void offer(Path file, Runnable again) {
    var head = Wording.of("late.read", file.getFileName());
    documents.questions().ask(Question.late(late(file), head, Wording.of("late.open"), again));
  }

  private void failed(Path file, Throwable e, Asked asked) {
    if (e instanceof Emptied) {
      rescue.offer(file, asked);
    } else {
      documents.say(e);
    }
  }

  private void arrived(Arrival arrival, Consumer<Arrival> then, Runnable again) {
    if (arrival.holder().isEmpty()) {
      show(arrival, then, again);
      return;
    }
    switch (dialogs.held(arrival.file(), arrival.holder().get())) {
      case READ -> show(arrival, then, again);
      case COPY -> documents.leave(() -> documents.copy(arrival.opened().draft()));
      case TAKE_OVER ->
          arrive(
              arrival.file(),
              () -> arrival.takenOver(disk),
              taken -> show(taken, then, again),
              again);
      case STAY -> {}
    }
  }

  private void show(Arrival arrival, Consumer<Arrival> then, Runnable again) {
    documents.leave(
        () -> {
          show(arrival);
          then.accept(arrival);
        },
        () -> documents.release(arrival.held()),
        again);
  }

  private void show(Arrival arrival) {
    var opened = arrival.opened();
    var editor = Documents.editor(opened.draft());
    editor.protect(protection(arrival));
    documents.arrived(
        arrival
            .held()
            .map(held -> Document.of(editor, held, arrival.written()))
            .orElseGet(() -> Document.onlyRead(editor, arrival.file(), arrival.written())),
        arrival);
    lookForCopies(editor, arrival);
    if (!opened.isAsSaved()) {
      documents.warnOfEdited(arrival.file());
    }
    if (!editor.protection().get().isEmpty()) {
      documents.notice(editor.protection().get());
    } else if (opened.draft().unknownMembers() > 0) {
      documents.notice(Wording.of("notice.unknown", opened.draft().unknownMembers()));
    }
  }

  /// Behind the window, since a share may take its time; said as long as the draft is still open.
  private void lookForCopies(Editor editor, Arrival arrival) {
    documents
        .background()
        .read(
            () -> ConflictCopies.beside(arrival.file(), arrival.opened().draft()),
            copies -> {
              if (!copies.isEmpty() && isOpen(editor)) {
                var names = copies.stream().map(copy -> copy.getFileName().toString()).toList();
                documents.warn(Wording.of("notice.conflict", Wording.quoted(names)));
              }
            },
            documents::say);
  }

  private boolean isOpen(Editor editor) {
    return documents.current().get().filter(open -> open.editor() == editor).isPresent();
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
