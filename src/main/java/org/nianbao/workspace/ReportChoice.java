package org.nianbao.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.recognition.Recognition;

/// Which of the reports in a document to take; asked only where there are several.
final class ReportChoice {
  private ReportChoice() {}

  /// Goes on with the report of a document, or the one that the user chooses; does nothing if the
  /// user cancels.
  static void of(Shared shared, Path file, List<Recognition> found, Consumer<Recognition> then) {
    if (found.size() == 1) {
      then.accept(found.getFirst());
    } else {
      var names = found.stream().map(Recognition::name).toList();
      shared.dialogs().report(file, names).ifPresent(index -> then.accept(found.get(index)));
    }
  }
}
