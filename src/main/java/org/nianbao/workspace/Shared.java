package org.nianbao.workspace;

import java.util.Optional;
import org.nianbao.file.Disk;
import org.nianbao.file.OpenDraft;

/// The services that the classes of this package share.
///
/// @param disk where drafts lie
/// @param dialogs asks the user
/// @param background works behind the window
/// @param current which document is open
/// @param questions what waits in the window for an answer
/// @param messages says what has been done, and what went wrong
record Shared(
    Disk disk,
    Dialogs dialogs,
    Background background,
    CurrentDocument current,
    Questions questions,
    Messages messages) {

  /// With no document open.
  static Shared of(Disk disk, Dialogs dialogs, Background background) {
    var questions = new Questions();
    return new Shared(
        disk,
        dialogs,
        background,
        new CurrentDocument(),
        questions,
        new Messages(dialogs, questions));
  }

  /// Gives a draft back to others.
  void release(Optional<OpenDraft> held) {
    release(held, () -> {});
  }

  /// Gives a draft back to others, and goes on when that is done.
  void release(Optional<OpenDraft> held, Runnable then) {
    held.ifPresentOrElse(
        open ->
            background.write(
                () -> {
                  open.close();
                  return open;
                },
                _ -> then.run(),
                messages::say),
        then);
  }
}
