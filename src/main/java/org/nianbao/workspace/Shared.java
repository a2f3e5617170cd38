package org.nianbao.workspace;

import java.util.Optional;
import org.nianbao.file.Disk;
import org.nianbao.file.OpenDraft;

/// The services that the classes of this package share.
///
/// @param disk access to files and the home folder
/// @param dialogs the modal dialogs
/// @param background the background threads
/// @param current the document that is open
/// @param questions the unanswered questions in the window
/// @param messages the notices and error messages
record Shared(
    Disk disk,
    Dialogs dialogs,
    Background background,
    CurrentDocument current,
    Questions questions,
    Messages messages) {

  /// The services at the start of the program, while no document is open.
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

  /// Unlocks a draft's file on a background thread, if one is given.
  void release(Optional<OpenDraft> held) {
    release(held, () -> {});
  }

  /// Unlocks a draft's file on a background thread, if one is given, and then goes on.
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
