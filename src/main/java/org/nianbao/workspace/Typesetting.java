package org.nianbao.workspace;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.nianbao.draft.Draft;
import org.nianbao.paper.Pages;

/// Lays out a report on a background thread.
public interface Typesetting {

  /// Sets a draft as its office sets it.
  ///
  /// @param done gets the pages, on the application thread
  /// @param otherwise is run there instead if there are none, after the user has been told
  void typeset(Draft draft, Consumer<Pages> done, Runnable otherwise);

  /// What the pages depend on besides the draft.
  List<ObservableValue<?>> dependencies();
}
