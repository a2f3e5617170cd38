package org.nianbao.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.file.DraftFile;
import org.nianbao.file.Trouble;
import org.nianbao.file.Versions;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Questions.Asked;

/// The remaining copies of a draft whose file is empty: unsaved changes found after a crash, and
/// its latest version. 历史版本 in the menu belongs to the open document, and this draft cannot be
/// opened.
final class Rescue {
  private final Shared shared;
  private final Opening opening;
  private final Recovery recovery;

  Rescue(Shared shared, Opening opening, Recovery recovery) {
    this.shared = shared;
    this.opening = opening;
    this.recovery = recovery;
  }

  private record Kept(Instant written, Draft draft) {}

  /// Says that a file is empty and asks which of the remaining copies to open.
  ///
  /// @param asked whether the user is still waiting for the file
  void offer(Path file, Asked asked) {
    shared
        .background()
        .read(
            () -> latest(file),
            kept ->
                asked.goOn(
                    Wording.of("late.read", file.getFileName()),
                    Wording.of("late.open"),
                    () -> ask(file.toAbsolutePath(), kept)),
            shared.messages()::say);
  }

  /// The latest version that can be read; empty if there is none.
  private Optional<Kept> latest(Path file) throws Trouble {
    for (var version : new Versions(shared.disk(), file).list()) {
      try {
        return Optional.of(new Kept(version.written(), DraftFile.read(version.file()).draft()));
      } catch (Trouble e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private void ask(Path file, Optional<Kept> kept) {
    var choices = new LinkedHashMap<Runnable, String>();
    recovery.found().stream()
        .filter(lost -> lost.journal().file().filter(file::equals).isPresent())
        .findFirst()
        .ifPresent(lost ->
            choices.put(
                () -> recovery.begin(lost),
                Wording.of("dialog.emptied.lost", Times.of(lost.journal().written()))));
    kept.ifPresent(version ->
        choices.put(
            () -> opening.copy(version.draft()),
            Wording.of("dialog.emptied.version", Times.of(version.written()))));
    if (choices.isEmpty()) {
      shared.messages().say(new Trouble(Wording.of("dialog.emptied.nothing", file.getFileName())));
    } else {
      shared.dialogs().emptied(file, choices).ifPresent(Runnable::run);
    }
  }
}
