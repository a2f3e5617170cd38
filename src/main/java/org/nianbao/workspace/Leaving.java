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

  /// Goes on once unsaved work is saved or given up; does nothing if the user would rather stay.
  void leave(Runnable then) {
    leave(then, () -> {}, () -> leave(then));
  }

  /// Goes on once unsaved work is saved or given up.
  ///
  /// @param stay what to do if the user would rather stay
  /// @param again what begins anew, after that, if the user has gone on with something else while
  ///   the work was saved
  void leave(Runnable then, Runnable stay, Runnable again) {
    var document = shared.current().get();
    if (document.filter(open -> open.editor().unsaved().get()).isEmpty()) {
      shared.release(document.flatMap(Document::held));
      then.run();
      return;
    }
    ask(document.get(), then, stay, again);
  }

  private void ask(Document document, Runnable then, Runnable stay, Runnable again) {
    switch (shared.dialogs().leave(document.name())) {
      case SAVE -> {
        var asked = shared.questions().asked();
        var late = Wording.of("late.leave", document.name());
        saving.save(
            () -> {
              if (asked.isWaitedFor()) {
                leave(then, stay, again);
              } else {
                stay.run();
                asked.goOn(late, Wording.of("late.leave.go"), again);
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
