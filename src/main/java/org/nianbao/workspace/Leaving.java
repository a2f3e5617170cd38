package org.nianbao.workspace;

import org.nianbao.wording.Wording;

/// Asks whether to save or discard unsaved work, or to stay, before the open document is closed or
/// replaced.
final class Leaving {
  private final Shared shared;
  private final Saving saving;

  Leaving(Shared shared, Saving saving) {
    this.shared = shared;
    this.saving = saving;
  }

  /// Asks about unsaved work, and goes on once it is saved or discarded; does nothing if the user
  /// cancels.
  void leave(Runnable then) {
    leave(then, () -> {}, () -> leave(then));
  }

  /// Asks about unsaved work, and goes on once it is saved or discarded.
  ///
  /// @param then is run with the document left and its file unlocked
  /// @param stay is run instead if the user cancels, or no longer waits when the work has been
  ///   saved
  /// @param retry the whole command from its beginning: offered in the window if the user has gone
  ///   on working while the work was being saved
  void leave(Runnable then, Runnable stay, Runnable retry) {
    var document = shared.current().get();
    if (document.filter(open -> open.editor().unsaved().get()).isEmpty()) {
      shared.release(document.flatMap(Document::held));
      then.run();
      return;
    }
    ask(document.get(), then, stay, retry);
  }

  private void ask(Document document, Runnable then, Runnable stay, Runnable retry) {
    switch (shared.dialogs().leave(document.name())) {
      case SAVE -> {
        var asked = shared.questions().asked();
        var late = Wording.of("late.leave", document.name());
        saving.save(
            () -> {
              if (asked.isWaitedFor()) {
                leave(then, stay, retry);
              } else {
                stay.run();
                asked.goOn(late, Wording.of("late.leave.go"), retry);
              }
            },
            stay);
      }
      case DISCARD -> {
        shared.release(document.held());
        then.run();
      }
      case STAY -> stay.run();
    }
  }
}
