package org.nianbao.workspace;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Pages;

/// Typesetting of a report into pages, on a background thread.
public interface Typesetting {

  /// Lays out a draft with its office's page settings.
  ///
  /// @param done gets the pages, on the application thread
  /// @param onFailure is run there instead if there are none, after the user has been told why
  void typeset(Draft draft, Consumer<Pages> done, Runnable onFailure);

  /// The values besides the draft that the pages depend on.
  List<ObservableValue<?>> dependencies();
}
