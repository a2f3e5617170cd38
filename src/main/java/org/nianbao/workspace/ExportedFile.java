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
final class ExportedFile {
  private final Shared shared;
  private final Path file;

  /// @param file where it is
  ExportedFile(Shared shared, Path file) {
    this.shared = shared;
    this.file = file;
  }

  /// The notice that it has been exported, with a button for each.
  Notice notice() {
    return new Notice(
        Wording.of("notice.exported", file),
        List.of(
            Answer.keeping(
                Wording.of("notice.exported.open"),
                () ->
                    start(
                        desktop -> desktop.open(file),
                        Wording.of("exported.notOpened", name(), folder()))),
            Answer.keeping(
                Wording.of("notice.exported.folder"),
                () ->
                    start(
                        desktop -> desktop.show(file),
                        Wording.of("exported.notShown", name(), folder())))));
  }

  /// What the desktop does with the file.
  private interface Act {
    void on(Desktop desktop) throws IOException;
  }

  /// @param failure the sentence where the desktop cannot
  private void start(Act act, String failure) {
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
                throw new Trouble(failure, e);
              }
              return file;
            },
            _ -> {},
            shared.messages()::say);
  }

  private Path name() {
    return file.getFileName();
  }

  private Path folder() {
    return file.toAbsolutePath().getParent();
  }
}
