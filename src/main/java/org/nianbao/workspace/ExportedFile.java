package org.nianbao.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.file.Trouble;
import org.nianbao.wording.Wording;
import org.nianbao.workspace.Question.Answer;

/// A file that has been exported, and the two things that everybody does with it next: open it, and
/// show it in its folder.
///
/// @param shared the services for that
/// @param file where it is
record ExportedFile(Shared shared, Path file) {

  /// The notice that it has been exported, with a button for each.
  Notice notice() {
    return new Notice(
        Wording.of("notice.exported", file),
        List.of(
            Answer.keeping(
                Wording.of("notice.exported.open"),
                () -> start(desktop -> desktop.open(file), this::notOpened)),
            Answer.keeping(
                Wording.of("notice.exported.folder"),
                () -> start(desktop -> desktop.show(file), this::notShown))));
  }

  /// What the desktop does with the file.
  private interface Act {
    void on(Desktop desktop) throws IOException;
  }

  /// How a failure of the desktop is told.
  private interface Telling {
    Trouble of(IOException cause);
  }

  private void start(Act act, Telling failure) {
    var desktop = shared.dialogs().desktop();
    shared
        .background()
        .read(
            () -> {
              if (!Files.exists(file)) {
                throw new Trouble(Wording.of("exported.gone", name(), folder()));
              }
              try {
                act.on(desktop);
              } catch (IOException e) {
                throw failure.of(e);
              }
              return file;
            },
            _ -> {},
            shared.messages()::say);
  }

  private Trouble notOpened(IOException cause) {
    return new Trouble(Wording.of("exported.notOpened", name(), folder()), cause);
  }

  private Trouble notShown(IOException cause) {
    return new Trouble(Wording.of("exported.notShown", name(), folder()), cause);
  }

  private Path name() {
    return file.getFileName();
  }

  private Path folder() {
    return file.toAbsolutePath().getParent();
  }
}
